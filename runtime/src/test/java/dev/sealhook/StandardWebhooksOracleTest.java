package dev.sealhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.sealhook.testing.Seed;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the published library accepts or refuses, our verifier does too, and the other way round. */
class StandardWebhooksOracleTest {
    private static final SignatureScheme SHORT_SECRETS =
            SignatureScheme.STANDARD_WEBHOOKS.toBuilder().minKeyLength(1).build();

    private final long seed = Seed.get();
    private final Random random = new Random(seed);

    @Test
    void acceptsWhatTheOracleSignsAndTheOracleAcceptsWhatIsSignedHere() throws Exception {
        for (int i = 0; i < 500; i++) {
            byte[] key = bytes(1 + random.nextInt(150));
            String secret =
                    (random.nextBoolean() ? "whsec_" : "") + Base64.getEncoder().encodeToString(key);
            String id = "msg_" + random.nextInt();
            String body = text(random.nextInt(300));
            long now = System.currentTimeMillis() / 1000;

            SignedDelivery.signed(secret, id, now, body).verify(WebhookVerifier.ofShortSecrets(secret));
            SignedDelivery.signed(secret, id, now, body).verify(WebhookVerifier.ofShortSecrets(key));

            Map<String, String> signed = WebhookSigner.of(SHORT_SECRETS, secret)
                    .headers(Delivery.of(body.getBytes(UTF_8), Map.of()), id, Instant.ofEpochSecond(now));
            new Webhook(secret).verify(body, headers(id, Long.toString(now), signed.get("webhook-signature")));
        }
    }

    @Test
    void judgesDamagedDeliveriesAsTheOracleDoes() throws Exception {
        int accepted = 0;
        for (int i = 0; i < 3_000; i++) {
            long skew = new long[] {0, 0, 0, -290, 290, -310, 310, -100_000}[random.nextInt(8)];
            SignedDelivery delivery =
                    SignedDelivery.signed(SignedDelivery.SECRET, System.currentTimeMillis() / 1000 + skew);
            damage(delivery);
            boolean verified = isVerified(delivery);
            accepted += verified ? 1 : 0;
            assertThat(verified)
                    .as("seed %d: %s %s", seed, delivery.headers, new String(delivery.body, UTF_8))
                    .isEqualTo(isVerifiedByOracle(delivery));
        }
        assertThat(accepted).isBetween(300, 2_700);
    }

    private void damage(SignedDelivery delivery) {
        String signature = delivery.signature();
        switch (random.nextInt(12)) {
            case 0 -> delivery.without("webhook-id");
            case 1 -> delivery.without("webhook-timestamp");
            case 2 -> delivery.without("webhook-signature");
            case 3 -> delivery.with("webhook-id", "msg_" + random.nextInt(10));
            case 4 ->
                delivery.with("webhook-timestamp", delivery.headers.get("webhook-timestamp") + random.nextInt(10));
            case 5 -> delivery.with("webhook-timestamp", "soon");
            case 6 -> delivery.body = (SignedDelivery.BODY + " ".repeat(random.nextInt(2))).getBytes(UTF_8);
            case 7 ->
                delivery.with("webhook-signature", signature.replace("v1,", random.nextBoolean() ? "v2," : "v1a,"));
            case 8 -> delivery.with("webhook-signature", "v1,x v2,y " + signature + " v1,z");
            case 9 -> delivery.with("webhook-signature", signature.substring(random.nextInt(signature.length())));
            default -> delivery.with("webhook-signature", signature);
        }
    }

    private static boolean isVerified(SignedDelivery delivery) {
        try {
            delivery.verify(WebhookVerifier.of(SignedDelivery.SECRET));
            return true;
        } catch (WebhookSignatureException e) {
            return false;
        }
    }

    private static boolean isVerifiedByOracle(SignedDelivery delivery) throws Exception {
        try {
            Map<String, String> given = delivery.headers;
            new Webhook(SignedDelivery.SECRET)
                    .verify(
                            new String(delivery.body, UTF_8),
                            headers(
                                    given.get("webhook-id"),
                                    given.get("webhook-timestamp"),
                                    given.get("webhook-signature")));
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        }
    }

    private static Map<String, List<String>> headers(String id, String timestamp, String signature) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        put(headers, "webhook-id", id);
        put(headers, "webhook-timestamp", timestamp);
        put(headers, "webhook-signature", signature);
        return headers;
    }

    private static void put(Map<String, List<String>> headers, String name, String value) {
        if (value != null) {
            headers.put(name, List.of(value));
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(4) == 0 ? 0x1F600 + random.nextInt(50) : ' ' + random.nextInt(700));
        }
        return text.toString();
    }
}
