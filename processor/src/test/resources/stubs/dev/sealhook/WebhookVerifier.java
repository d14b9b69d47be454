package dev.sealhook;

import java.util.function.Function;

public final class WebhookVerifier {
    public void verify(byte[] body, Function<String, String> headers) {}
}
