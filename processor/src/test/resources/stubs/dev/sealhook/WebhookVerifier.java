package dev.sealhook;

public interface WebhookVerifier {
    void verify(Delivery delivery);
}
