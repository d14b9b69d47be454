package dev.sealhook.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A payload signed by Standard Webhooks, just now.
 *
 * @param body the payload
 * @param id the delivery's id
 * @param timestamp in seconds
 * @param signature as the header has it
 * @param signed what is signed: id, timestamp and body
 */
record Delivery(byte[] body, String id, String timestamp, String signature, byte[] signed) {
    static final byte[] KEY = "a key of thirty-two bytes, or so".getBytes(StandardCharsets.UTF_8);
    static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);

    static List<Delivery> ofEachEvent() {
        return Payloads.of("last").stream().map(Delivery::of).toList();
    }

    private static Delivery of(byte[] body) {
        String id = "wh_68f1c00d5e7a90";
        String timestamp = Long.toString(System.currentTimeMillis() / 1000);
        byte[] signed = (id + "." + timestamp + "." + new String(body, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        String signature = "v1," + Base64.getEncoder().encodeToString(mac().doFinal(signed));
        return new Delivery(body, id, timestamp, signature, signed);
    }

    static Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Sealhook asks for a header. */
    String header(String name) {
        return switch (name) {
            case "webhook-id" -> id;
            case "webhook-timestamp" -> timestamp;
            case "webhook-signature" -> signature;
            default -> null;
        };
    }

    Map<String, List<String>> headers() {
        return Map.of(
                "webhook-id", List.of(id),
                "webhook-timestamp", List.of(timestamp),
                "webhook-signature", List.of(signature));
    }

    /** The same with one bit of the body changed. */
    Delivery tampered() {
        byte[] other = body.clone();
        other[other.length / 2] ^= 1;
        return new Delivery(other, id, timestamp, signature, signed);
    }
}
