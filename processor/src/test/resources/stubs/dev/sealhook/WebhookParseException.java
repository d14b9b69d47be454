package dev.sealhook;

public final class WebhookParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
