package dev.sealhook;

import dev.sealhook.WebhookSignatureException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Verifies that a delivery was signed by the provider, and recently, by <a
 * href="https://www.standardwebhooks.com">Standard Webhooks</a> 1.0.0 with symmetric signatures ({@code v1}):
 * HMAC-SHA256 (RFC 2104) over the id, the timestamp and the body, joined by full stops.
 *
 * <pre>{@code
 * WebhookVerifier verifier = WebhookVerifier.of(System.getenv("WEBHOOK_SECRET"));
 * verifier.verify(body, request.getHeaders()::getFirst);
 * }</pre>
 *
 * <p>Immutable, and safe for many threads; to be made once and kept.
 */
public final class WebhookVerifier {
    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final int MAX_TIMESTAMP_DIGITS = 18; // fit a long, whichever they are

    private static final int MIN_SECRET = 24; // bytes; Standard Webhooks, "Signature scheme"

    private final List<HmacSha256> secrets;
    private final int minSecret;
    private final Clock clock;
    private final Duration tolerance;

    private WebhookVerifier(List<HmacSha256> secrets, int minSecret, Clock clock, Duration tolerance) {
        this.secrets = secrets;
        this.minSecret = minSecret;
        this.clock = clock;
        this.tolerance = tolerance;
    }

    /**
     * A verifier that accepts a signature by any of these secrets, with the system's clock and a tolerance of 5
     * minutes.
     *
     * @param secrets one or more, as the provider shows them: Base64 (RFC 4648, section 4), with {@code whsec_} before
     *     it or without
     * @return the verifier
     * @throws IllegalArgumentException if there is no secret, or one is not Base64, or shorter than the 24 bytes that
     *     Standard Webhooks asks for
     * @throws NullPointerException if one is null, as that of an environment variable that is not set
     */
    public static WebhookVerifier of(String... secrets) {
        return of(MIN_SECRET, decoded(secrets));
    }

    /**
     * A verifier that accepts a signature by any of these secrets, with the system's clock and a tolerance of 5
     * minutes.
     *
     * @param secrets one or more, raw
     * @return the verifier
     * @throws IllegalArgumentException if there is no secret, or one is shorter than the 24 bytes that Standard Webhooks
     *     asks for
     * @throws NullPointerException if one is null
     */
    public static WebhookVerifier of(byte[]... secrets) {
        return of(MIN_SECRET, secrets);
    }

    /**
     * As {@link #of(String...)}, but for a provider that issues secrets of less than 24 bytes, which are easier to guess.
     *
     * @param secrets one or more, of one byte or more
     * @return a verifier whose {@code withSecret} accepts short secrets too
     * @throws IllegalArgumentException if there is no secret, or one is not Base64, or empty
     * @throws NullPointerException if one is null
     */
    public static WebhookVerifier ofShortSecrets(String... secrets) {
        return of(1, decoded(secrets));
    }

    /**
     * As {@link #of(byte[]...)}, but for a provider that issues secrets of less than 24 bytes, which are easier to guess.
     *
     * @param secrets one or more, raw, of one byte or more
     * @return a verifier whose {@code withSecret} accepts short secrets too
     * @throws IllegalArgumentException if there is no secret, or one is empty
     * @throws NullPointerException if one is null
     */
    public static WebhookVerifier ofShortSecrets(byte[]... secrets) {
        return of(1, secrets);
    }

    private static WebhookVerifier of(int minSecret, byte[][] secrets) {
        if (secrets.length == 0) {
            throw new IllegalArgumentException("a verifier needs a secret");
        }
        List<HmacSha256> keys = new ArrayList<>(secrets.length);
        for (byte[] secret : secrets) {
            keys.add(key(minSecret, secret));
        }
        return new WebhookVerifier(List.copyOf(keys), minSecret, Clock.systemUTC(), Duration.ofMinutes(5));
    }

    private static byte[][] decoded(String[] secrets) {
        byte[][] decoded = new byte[secrets.length][];
        for (int i = 0; i < secrets.length; i++) {
            decoded[i] = decode(secrets[i]);
        }
        return decoded;
    }

    private static byte[] decode(String secret) {
        Objects.requireNonNull(secret, "the secret is null: is its environment variable set?");
        String base64 = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            // The decoder's words are left out: they quote from the secret.
            throw new IllegalArgumentException("the secret is not Base64 (RFC 4648, section 4)");
        }
    }

    private static HmacSha256 key(int minSecret, byte[] secret) {
        Objects.requireNonNull(secret, "the secret is null");
        if (secret.length == 0) {
            throw new IllegalArgumentException("the secret is empty");
        }
        if (secret.length < minSecret) {
            throw new IllegalArgumentException("the secret is too short: it has " + secret.length
                    + " bytes, Standard Webhooks asks for " + minSecret
                    + " or more. If the provider issues such secrets, use ofShortSecrets");
        }
        return new HmacSha256(secret);
    }

    /**
     * The same verifier, which accepts signatures by one more secret: the new one, while the provider rotates.
     *
     * @param secret Base64, with {@code whsec_} before it or without
     * @return a new verifier
     * @throws IllegalArgumentException if it is not Base64, or shorter than this verifier accepts
     * @throws NullPointerException if it is null
     */
    public WebhookVerifier withSecret(String secret) {
        return withSecret(decode(secret));
    }

    /**
     * The same verifier, which accepts signatures by one more secret.
     *
     * @param secret raw
     * @return a new verifier
     * @throws IllegalArgumentException if it is shorter than this verifier accepts
     * @throws NullPointerException if it is null
     */
    public WebhookVerifier withSecret(byte[] secret) {
        List<HmacSha256> more = new ArrayList<>(secrets);
        more.add(key(minSecret, secret));
        return new WebhookVerifier(List.copyOf(more), minSecret, clock, tolerance);
    }

    /**
     * The same verifier by another clock.
     *
     * @param newClock tells what time it is when a delivery is verified
     * @return a new verifier
     * @throws NullPointerException if it is null
     */
    public WebhookVerifier withClock(Clock newClock) {
        return new WebhookVerifier(secrets, minSecret, Objects.requireNonNull(newClock, "clock"), tolerance);
    }

    /**
     * The same verifier with another tolerance.
     *
     * @param newTolerance how far a timestamp may lie from the clock's time, before it and after it; whole seconds
     *     count, and zero accepts the very second only
     * @return a new verifier
     * @throws IllegalArgumentException if it is negative
     * @throws NullPointerException if it is null
     */
    public WebhookVerifier withTolerance(Duration newTolerance) {
        Objects.requireNonNull(newTolerance, "tolerance");
        if (newTolerance.isNegative()) {
            throw new IllegalArgumentException("a tolerance cannot be negative: " + newTolerance);
        }
        return new WebhookVerifier(secrets, minSecret, clock, newTolerance);
    }

    /**
     * Verifies a delivery. Signatures are compared in constant time.
     *
     * @param body the body's bytes, exactly as they were received
     * @param headers gives a header's value by its name, which is asked in lower case: {@code webhook-id}, {@code
     *     webhook-timestamp}, {@code webhook-signature}; null for one that is absent
     * @throws WebhookSignatureException if the delivery must not be trusted
     * @throws NullPointerException if the body or the function is null
     */
    public void verify(byte[] body, Function<String, String> headers) {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(headers, "headers");
        String id = header(headers, "webhook-id", Reason.MISSING_ID);
        String timestamp = header(headers, "webhook-timestamp", Reason.MISSING_TIMESTAMP);
        String signatures = header(headers, "webhook-signature", Reason.MISSING_SIGNATURE);
        checkTime(seconds(timestamp));
        checkSignatures(signatures, prefix(id, timestamp), body);
    }

    private static byte[] prefix(String id, String timestamp) {
        // concat() because the first "+" of a process costs as much as many deliveries.
        return id.concat(".").concat(timestamp).concat(".").getBytes(StandardCharsets.UTF_8);
    }

    private static String header(Function<String, String> headers, String name, Reason missing) {
        String value = headers.apply(name);
        if (value == null || value.isEmpty()) {
            throw new WebhookSignatureException(missing, "the header " + name + " is missing");
        }
        return value;
    }

    private static long seconds(String timestamp) {
        boolean digits = timestamp.length() <= MAX_TIMESTAMP_DIGITS;
        for (int i = 0; digits && i < timestamp.length(); i++) {
            digits = timestamp.charAt(i) >= '0' && timestamp.charAt(i) <= '9';
        }
        if (!digits) {
            String message = "the header webhook-timestamp is not a whole number of seconds since 1970";
            throw new WebhookSignatureException(Reason.MALFORMED_TIMESTAMP, message);
        }
        return Long.parseLong(timestamp);
    }

    private void checkTime(long timestamp) {
        // Not by millis(), which overflows for clocks far away.
        long age = clock.instant().getEpochSecond() - timestamp;
        if (age > tolerance.toSeconds()) {
            String message = "the delivery was signed " + age + " s ago; " + tolerance.toSeconds() + " s are tolerated";
            throw new WebhookSignatureException(Reason.TIMESTAMP_TOO_OLD, message);
        }
        if (-age > tolerance.toSeconds()) {
            String message = "the delivery was signed " + -age + " s in the future; " + tolerance.toSeconds()
                    + " s are tolerated";
            throw new WebhookSignatureException(Reason.TIMESTAMP_TOO_NEW, message);
        }
    }

    private void checkSignatures(String signatures, byte[] prefix, byte[] body) {
        int first = candidate(signatures, 0);
        if (first == signatures.length()) {
            String message = "the header webhook-signature has no signature of version v1";
            throw new WebhookSignatureException(Reason.UNSUPPORTED_VERSION, message);
        }
        for (HmacSha256 secret : secrets) {
            byte[] expected = Base64.getEncoder().encode(secret.sign(prefix, body));
            int start = first;
            while (start < signatures.length()) {
                int end = end(signatures, start);
                if (isEqual(expected, signatures, start + VERSION.length(), end)) {
                    return;
                }
                start = candidate(signatures, end);
            }
        }
        throw new WebhookSignatureException(Reason.SIGNATURE_MISMATCH, "no signature matches");
    }

    /** Where the next signature of version v1 begins; the length if there is none. */
    private static int candidate(String signatures, int from) {
        int start = from;
        while (start < signatures.length() && !signatures.startsWith(VERSION, start)) {
            start = end(signatures, start) + 1;
        }
        return Math.min(start, signatures.length());
    }

    private static int end(String signatures, int start) {
        int space = signatures.indexOf(' ', start);
        return space < 0 ? signatures.length() : space;
    }

    /** In a time that does not depend on how many characters are right. */
    private static boolean isEqual(byte[] expected, String text, int from, int to) {
        if (to - from != expected.length) {
            return false;
        }
        int difference = 0;
        for (int i = 0; i < expected.length; i++) {
            difference |= expected[i] ^ text.charAt(from + i);
        }
        return difference == 0;
    }
}
