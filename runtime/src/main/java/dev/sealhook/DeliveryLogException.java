package dev.sealhook;

/** A {@link DeliveryLog} that cannot say whether a delivery is new, because what it is kept in fails. */
public final class DeliveryLogException extends WebhookException {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message for the log
     * @param cause what failed
     */
    public DeliveryLogException(String message, Throwable cause) {
        super(message, cause);
    }
}
