package dev.sealhook.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Each provider's check as its documentation describes it, written straight down from {@code Mac} and {@code Signature}: it
 * shares nothing with what is tested, neither the schemes nor the parsing.
 */
final class Independent {
    private final Map<String, String> headers;
    private final byte[] body;
    private final String secret;
    private final URI uri;
    private final Instant now;

    private Independent(Map<String, String> headers, byte[] body, String secret, URI uri, Instant now) {
        this.headers = headers;
        this.body = body;
        this.secret = secret;
        this.uri = uri;
        this.now = now;
    }

    static boolean accepts(Vector vector, Map<String, String> headers, byte[] body, Instant now) {
        try {
            return new Independent(headers, body, vector.secret(), vector.uri(), now).accepts(vector.schemeName());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private boolean accepts(String provider) throws GeneralSecurityException {
        return switch (provider) {
            case "STANDARD_WEBHOOKS" -> standard("webhook-") || standard("svix-");
            case "GITHUB" -> ("sha256=" + hex("HmacSHA256", body)).equals(header("x-hub-signature-256"));
            case "STRIPE" -> list("stripe-signature", ",", "t", "v1", ".", 300);
            case "ELEVENLABS" -> list("elevenlabs-signature", ",", "t", "v0", ".", 1_800);
            case "PADDLE" -> list("paddle-signature", ";", "ts", "h1", ":", 5);
            case "SLACK" -> versioned("x-slack-request-timestamp", "x-slack-signature");
            case "ZOOM" -> versioned("x-zm-request-timestamp", "x-zm-signature");
            case "SHOPIFY" -> base64("HmacSHA256", key(), body).equals(header("x-shopify-hmac-sha256"));
            case "WOOCOMMERCE" -> base64("HmacSHA256", key(), body).equals(header("x-wc-webhook-signature"));
            case "LAGO" -> base64("HmacSHA256", key(), body).equals(header("x-lago-signature"));
            case "ADYEN" ->
                base64("HmacSHA256", HexFormat.of().parseHex(secret), body).equals(header("hmacsignature"));
            case "SQUARE" ->
                base64("HmacSHA256", key(), join(uri.toString(), body)).equals(header("x-square-hmacsha256-signature"));
            case "TWILIO" -> twilio();
            case "VERCEL" -> hex("HmacSHA1", body).equals(header("x-vercel-signature"));
            case "LINEAR" -> linear();
            case "WEBFLOW" ->
                isNow(header("x-webflow-timestamp"), 1_000, 300)
                        && hex("HmacSHA256", join(header("x-webflow-timestamp") + ":", body))
                                .equals(header("x-webflow-signature"));
            case "PAGERDUTY" ->
                Arrays.stream(String.valueOf(header("x-pagerduty-signature")).split(","))
                        .map(String::stripLeading)
                        .toList()
                        .contains("v1=" + hex("HmacSHA256", body));
            case "DISCORD" -> discord();
            case "SENDGRID" -> sendGrid();
            case "GITLAB" -> secret.equals(header("x-gitlab-token"));
            case "BASIC" -> ("Basic " + Base64.getEncoder().encodeToString(key())).equals(header("authorization"));
            default -> throw new IllegalArgumentException(provider);
        };
    }

    private String header(String name) {
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (header.getKey().toLowerCase(Locale.ROOT).equals(name)) {
                return header.getValue();
            }
        }
        return null;
    }

    private byte[] key() {
        return secret.getBytes(UTF_8);
    }

    private static byte[] join(String before, byte[] body) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(before.getBytes(UTF_8));
        content.writeBytes(body);
        return content.toByteArray();
    }

    private static byte[] mac(String name, byte[] key, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(name);
        mac.init(new SecretKeySpec(key, name));
        return mac.doFinal(content);
    }

    private String hex(String name, byte[] content) throws GeneralSecurityException {
        return HexFormat.of().formatHex(mac(name, key(), content));
    }

    private static String base64(String name, byte[] key, byte[] content) throws GeneralSecurityException {
        return Base64.getEncoder().encodeToString(mac(name, key, content));
    }

    private boolean isNow(String timestamp, long unit, long tolerance) {
        if (timestamp == null || !timestamp.matches("[0-9]{1,18}")) {
            return false;
        }
        long seconds = Long.parseLong(timestamp) / unit;
        return Math.abs(now.getEpochSecond() - seconds) <= tolerance;
    }

    private boolean standard(String prefix) throws GeneralSecurityException {
        String id = header(prefix + "id");
        String timestamp = header(prefix + "timestamp");
        String signatures = header(prefix + "signature");
        if (id == null || id.isEmpty() || id.contains(".") || signatures == null || !isNow(timestamp, 1, 300)) {
            return false;
        }
        byte[] content = join(id + "." + timestamp + ".", body);
        byte[] key = Base64.getDecoder().decode(secret.substring(secret.indexOf('_') + 1));
        for (String entry : signatures.split(" ")) {
            String signature = entry.stripLeading();
            boolean isSecret = secret.startsWith("whsec_");
            if (isSecret && signature.equals("v1," + base64("HmacSHA256", key, content))
                    || !isSecret && signature.startsWith("v1a,") && isEd25519(key, content, signature.substring(4))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEd25519(byte[] key, byte[] content, String base64) {
        try {
            return verifies(
                    "Ed25519",
                    "Ed25519",
                    spki(key),
                    content,
                    Base64.getDecoder().decode(base64));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false; // this one; another may be right
        }
    }

    private static byte[] spki(byte[] key) {
        return key.length > 32
                ? key
                : HexFormat.of()
                        .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(key));
    }

    private static boolean verifies(String name, String keys, byte[] key, byte[] content, byte[] signature)
            throws GeneralSecurityException {
        Signature verifying = Signature.getInstance(name);
        verifying.initVerify(KeyFactory.getInstance(keys).generatePublic(new X509EncodedKeySpec(key)));
        verifying.update(content);
        return verifying.verify(signature);
    }

    private boolean list(String name, String separator, String time, String version, String glue, long tolerance)
            throws GeneralSecurityException {
        String header = String.valueOf(header(name));
        List<String> entries =
                Arrays.stream(header.split(separator)).map(String::stripLeading).toList();
        List<String> times = entries.stream()
                .filter(entry -> entry.startsWith(time + "="))
                .map(entry -> entry.substring(time.length() + 1))
                .toList();
        if (times.size() != 1 || !isNow(times.get(0), 1, tolerance)) {
            return false;
        }
        return entries.contains(version + "=" + hex("HmacSHA256", join(times.get(0) + glue, body)));
    }

    private boolean versioned(String time, String name) throws GeneralSecurityException {
        String timestamp = header(time);
        return isNow(timestamp, 1, 300)
                && ("v0=" + hex("HmacSHA256", join("v0:" + timestamp + ":", body))).equals(header(name));
    }

    private boolean twilio() throws GeneralSecurityException {
        Matcher digest = Pattern.compile("bodySHA256=([0-9a-f]*)").matcher(uri.toString());
        byte[] actual = MessageDigest.getInstance("SHA-256").digest(body);
        return digest.find()
                && digest.group(1).equals(HexFormat.of().formatHex(actual))
                && base64("HmacSHA1", key(), uri.toString().getBytes(UTF_8)).equals(header("x-twilio-signature"));
    }

    private boolean linear() throws GeneralSecurityException {
        Matcher time = Pattern.compile("\"webhookTimestamp\":([0-9]+)").matcher(new String(body, UTF_8));
        return hex("HmacSHA256", body).equals(header("linear-signature"))
                && time.find()
                && isNow(time.group(1), 1_000, 60);
    }

    private boolean discord() throws GeneralSecurityException {
        String timestamp = header("x-signature-timestamp");
        return isNow(timestamp, 1, 900)
                && verifies(
                        "Ed25519",
                        "Ed25519",
                        spki(HexFormat.of().parseHex(secret)),
                        join(timestamp, body),
                        HexFormat.of().parseHex(String.valueOf(header("x-signature-ed25519"))));
    }

    private boolean sendGrid() throws GeneralSecurityException {
        String timestamp = header("x-twilio-email-event-webhook-timestamp");
        return isNow(timestamp, 1, 90_000)
                && verifies(
                        "SHA256withECDSA",
                        "EC",
                        Base64.getDecoder().decode(secret),
                        join(timestamp, body),
                        Base64.getDecoder().decode(String.valueOf(header("x-twilio-email-event-webhook-signature"))));
    }
}
