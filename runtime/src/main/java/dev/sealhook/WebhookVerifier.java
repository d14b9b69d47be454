package dev.sealhook;

import dev.sealhook.scheme.SchemeVerifier;
import dev.sealhook.scheme.SecretReader;
import dev.sealhook.scheme.VerifyingKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Verifies that a delivery was signed by the provider, and recently.
 *
 * <pre>{@code
 * WebhookVerifier openai = WebhookVerifier.of(System.getenv("OPENAI_WEBHOOK_SECRET"));    // Standard Webhooks
 * WebhookVerifier github = WebhookVerifier.of(SignatureScheme.GITHUB, System.getenv("GITHUB_WEBHOOK_SECRET"));
 *
 * github.verify(Delivery.of(body, request::getHeader));
 * }</pre>
 *
 * <p>Those that {@code of} makes are immutable, and safe for many threads; to be made once and kept. A provider that no
 * {@link SignatureScheme} describes is a lambda of a {@link Delivery} that throws {@link WebhookSignatureException}.
 */
@FunctionalInterface
public interface WebhookVerifier {
    /**
     * Verifies a delivery. Signatures are compared in constant time.
     *
     * @param delivery the request as it was received
     * @throws WebhookSignatureException if it must not be trusted
     * @throws NullPointerException if it is null
     */
    void verify(Delivery delivery);

    /**
     * Verifies a delivery.
     *
     * @param body the body's bytes, exactly as they were received
     * @param headers gives a header's value by its name, which is asked in lower case, such as {@code webhook-id}; null for
     *     one that is absent
     * @throws WebhookSignatureException if the delivery must not be trusted
     * @throws NullPointerException if the body or the function is null
     */
    default void verify(byte[] body, Function<String, String> headers) {
        verify(Delivery.of(body, headers));
    }

    /**
     * A verifier of {@linkplain SignatureScheme#STANDARD_WEBHOOKS Standard Webhooks} that accepts a signature by any of
     * these secrets, with the system's clock and a tolerance of 5 minutes.
     *
     * @param secrets one or more, as the provider shows them: Base64 (RFC 4648, section 4), with {@code whsec_} before
     *     it or without; or Ed25519 public keys, with {@code whpk_}
     * @return the verifier
     * @throws IllegalArgumentException if there is no secret, or one is not Base64, or shorter than the 24 bytes that
     *     Standard Webhooks asks for
     * @throws NullPointerException if one is null, as that of an environment variable that is not set
     */
    static WebhookVerifier of(String... secrets) {
        return of(SignatureScheme.STANDARD_WEBHOOKS, secrets);
    }

    /**
     * A verifier of {@linkplain SignatureScheme#STANDARD_WEBHOOKS Standard Webhooks} that accepts a signature by any of
     * these secrets, with the system's clock and a tolerance of 5 minutes.
     *
     * @param secrets one or more, raw
     * @return the verifier
     * @throws IllegalArgumentException if there is no secret, or one is shorter than the 24 bytes that Standard Webhooks
     *     asks for
     * @throws NullPointerException if one is null
     */
    static WebhookVerifier of(byte[]... secrets) {
        return of(SignatureScheme.STANDARD_WEBHOOKS, secrets);
    }

    /**
     * As {@link #of(String...)}, but for a provider that issues secrets of less than 24 bytes, which are easier to guess.
     *
     * @param secrets one or more, of one byte or more
     * @return a verifier whose {@code withSecret} accepts short secrets too
     * @throws IllegalArgumentException if there is no secret, or one is not Base64, or empty
     * @throws NullPointerException if one is null
     */
    static WebhookVerifier ofShortSecrets(String... secrets) {
        return of(shortSecrets(), secrets);
    }

    /**
     * As {@link #of(byte[]...)}, but for a provider that issues secrets of less than 24 bytes, which are easier to guess.
     *
     * @param secrets one or more, raw, of one byte or more
     * @return a verifier whose {@code withSecret} accepts short secrets too
     * @throws IllegalArgumentException if there is no secret, or one is empty
     * @throws NullPointerException if one is null
     */
    static WebhookVerifier ofShortSecrets(byte[]... secrets) {
        return of(shortSecrets(), secrets);
    }

    private static SignatureScheme shortSecrets() {
        return SignatureScheme.STANDARD_WEBHOOKS.toBuilder().minKeyLength(1).build();
    }

    /**
     * A verifier of a provider's scheme that accepts a signature by any of these secrets, with the system's clock and the
     * scheme's tolerance.
     *
     * @param scheme the provider's scheme
     * @param secrets one or more, as the provider shows them: secrets, tokens or public keys
     * @return the verifier
     * @throws IllegalArgumentException if there is no secret, or one is not what the scheme says
     * @throws NullPointerException if one is null, as that of an environment variable that is not set
     */
    static WebhookVerifier of(SignatureScheme scheme, String... secrets) {
        SecretReader reader = new SecretReader(Objects.requireNonNull(scheme, "scheme"));
        List<VerifyingKey> keys = new ArrayList<>();
        for (String secret : secrets) {
            keys.add(reader.verifyingKey(secret));
        }
        return new SchemeVerifier(scheme, keys);
    }

    private static WebhookVerifier of(SignatureScheme scheme, byte[][] secrets) {
        SecretReader reader = new SecretReader(scheme);
        List<VerifyingKey> keys = new ArrayList<>();
        for (byte[] secret : secrets) {
            keys.add(reader.verifyingKey(secret));
        }
        return new SchemeVerifier(scheme, keys);
    }

    /**
     * The same verifier, which accepts signatures by one more secret: the new one, while the provider rotates.
     *
     * @param secret as the provider shows it
     * @return a new verifier
     * @throws IllegalArgumentException if it is not what the scheme says, or shorter than this verifier accepts
     * @throws NullPointerException if it is null
     * @throws UnsupportedOperationException if this verifier follows no {@link SignatureScheme}
     */
    default WebhookVerifier withSecret(String secret) {
        throw new UnsupportedOperationException("a verifier without a scheme takes no further secret");
    }

    /**
     * The same verifier, which accepts signatures by one more secret.
     *
     * @param secret raw
     * @return a new verifier
     * @throws IllegalArgumentException if it is not what the scheme says, or shorter than this verifier accepts
     * @throws NullPointerException if it is null
     * @throws UnsupportedOperationException if this verifier follows no {@link SignatureScheme}
     */
    default WebhookVerifier withSecret(byte[] secret) {
        throw new UnsupportedOperationException("a verifier without a scheme takes no further secret");
    }

    /**
     * The same verifier by another clock.
     *
     * @param newClock tells what time it is when a delivery is verified
     * @return a new verifier
     * @throws NullPointerException if it is null
     * @throws UnsupportedOperationException if this verifier follows no {@link SignatureScheme}
     */
    default WebhookVerifier withClock(Clock newClock) {
        throw new UnsupportedOperationException("a verifier without a scheme takes no clock");
    }

    /**
     * The same verifier with another tolerance.
     *
     * @param newTolerance how far a timestamp may lie from the clock's time, before it and after it; whole seconds
     *     count, and zero accepts the very second only
     * @return a new verifier
     * @throws IllegalArgumentException if it is negative
     * @throws NullPointerException if it is null
     * @throws UnsupportedOperationException if this verifier follows no {@link SignatureScheme}
     */
    default WebhookVerifier withTolerance(Duration newTolerance) {
        throw new UnsupportedOperationException("a verifier without a scheme takes no tolerance");
    }
}
