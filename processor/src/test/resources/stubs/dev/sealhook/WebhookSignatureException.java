package dev.sealhook;

public final class WebhookSignatureException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
