package dev.sealhook;

import java.util.Objects;

/**
 * A delivery that is not shown to come from the provider, or not now: its body must not be used. The message holds
 * neither secret nor signature, neither the one that was sent nor the one that would have been right.
 */
public final class WebhookSignatureException extends WebhookException {
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
     * @return the reason; where there are several, the first that was found
     */
    public Reason reason() {
        return reason;
    }

    /** Why a delivery is refused, in the order in which Standard Webhooks are checked. */
    public enum Reason {
        /** The header of the message's id, such as {@code webhook-id}, is absent or empty. */
        MISSING_ID,
        /** The timestamp, such as the header {@code webhook-timestamp}, is absent or empty. */
        MISSING_TIMESTAMP,
        /** The signature's header, such as {@code webhook-signature}, is absent or empty. */
        MISSING_SIGNATURE,
        /** The provider signs the URI, and the delivery was made without it. */
        MISSING_URI,
        /**
         * The message's id could be read in two ways, for it holds what stands behind the id in the signed content, such as
         * a full stop.
         */
        AMBIGUOUS_ID,
        /** The timestamp is not one whole number of the scheme's unit since 1970. */
        MALFORMED_TIMESTAMP,
        /** The delivery was signed longer ago than the tolerance: late, or a replay. */
        TIMESTAMP_TOO_OLD,
        /** The delivery was signed further in the future than the tolerance: one of the clocks is wrong. */
        TIMESTAMP_TOO_NEW,
        /** The signature's header has no signature of the scheme's form, such as {@code v1,} and {@code sha256=}. */
        UNSUPPORTED_VERSION,
        /** The signature's header has more signatures than can be verified by a public key in a short time. */
        TOO_MANY_SIGNATURES,
        /** No signature matches: another secret, or the body, the id, the timestamp or the URI has been changed. */
        SIGNATURE_MISMATCH
    }
}
