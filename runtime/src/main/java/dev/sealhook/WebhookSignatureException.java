package dev.sealhook;

import java.util.Objects;

/**
 * A delivery that is not shown to come from the provider, or not now: its body must not be used. The message holds
 * neither secret nor signature.
 */
public final class WebhookSignatureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * Says why.
     *
     * @param reason the reason
     * @param message for the log
     */
    public WebhookSignatureException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * Why the delivery was refused.
     *
     * @return the reason; where there are several, the first in the order of the enum
     */
    public Reason reason() {
        return reason;
    }

    /** Why a delivery is refused, in the order in which it is checked. */
    public enum Reason {
        /** The header {@code webhook-id} is absent or empty. */
        MISSING_ID,
        /** The header {@code webhook-timestamp} is absent or empty. */
        MISSING_TIMESTAMP,
        /** The header {@code webhook-signature} is absent or empty. */
        MISSING_SIGNATURE,
        /** The header {@code webhook-timestamp} is not a whole number of seconds since 1970. */
        MALFORMED_TIMESTAMP,
        /** The delivery was signed longer ago than the tolerance: late, or a replay. */
        TIMESTAMP_TOO_OLD,
        /** The delivery was signed further in the future than the tolerance: one of the clocks is wrong. */
        TIMESTAMP_TOO_NEW,
        /** The header {@code webhook-signature} has no signature of version {@code v1}. */
        UNSUPPORTED_VERSION,
        /** No signature matches: another secret, or the body, the id or the timestamp has been changed. */
        SIGNATURE_MISMATCH
    }
}
