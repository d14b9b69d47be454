package dev.sealhook;

/**
 * A delivery that was not taken. The parent of what is thrown when one is verified ({@link WebhookSignatureException}),
 * read ({@link WebhookParseException}) or recorded ({@link DeliveryLogException}).
 */
public abstract class WebhookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message for the log
     */
    protected WebhookException(String message) {
        super(message);
    }

    /**
     * Says why.
     *
     * @param message for the log
     * @param cause what was thrown below
     */
    protected WebhookException(String message, Throwable cause) {
        super(message, cause);
    }
}
