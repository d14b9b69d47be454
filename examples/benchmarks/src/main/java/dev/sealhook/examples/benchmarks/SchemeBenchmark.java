package dev.sealhook.examples.benchmarks;

import dev.sealhook.Delivery;
import dev.sealhook.SignatureScheme;
import dev.sealhook.SignatureScheme.Algorithm;
import dev.sealhook.WebhookSigner;
import dev.sealhook.WebhookVerifier;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each preset's verifier on a body of 500 bytes, against the JDK's algorithm alone on content of the same length. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SchemeBenchmark {
    static final String[] SCHEMES = {
        "STANDARD_WEBHOOKS", "GITHUB", "STRIPE", "SLACK", "SHOPIFY", "ADYEN", "SQUARE", "TWILIO", "ZOOM", "DISCORD",
        "SENDGRID", "PADDLE", "VERCEL", "GITLAB", "LINEAR", "WEBFLOW", "ELEVENLABS", "WOOCOMMERCE", "PAGERDUTY", "LAGO",
        "BASIC"
    };
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W";

    /** The algorithm, or the verifier. */
    @Param({"alone", "verifier"})
    public String peer;

    /** The preset. */
    @Param({
        "STANDARD_WEBHOOKS", "GITHUB", "STRIPE", "SLACK", "SHOPIFY", "ADYEN", "SQUARE", "TWILIO", "ZOOM", "DISCORD",
        "SENDGRID", "PADDLE", "VERCEL", "GITLAB", "LINEAR", "WEBFLOW", "ELEVENLABS", "WOOCOMMERCE", "PAGERDUTY", "LAGO",
        "BASIC"
    })
    public String scheme;

    private Callable<Object> operation;

    /** Makes the peer. */
    @Setup
    public void prepare() throws ReflectiveOperationException, GeneralSecurityException {
        SignatureScheme preset =
                (SignatureScheme) SignatureScheme.class.getField(scheme).get(null);
        byte[] body = body();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
        URI uri = URI.create(
                "https://example.com/hooks?bodySHA256=" + HexFormat.of().formatHex(digest));
        KeyPair pair = keyPair(preset.algorithm());
        operation = peer.equals("alone")
                ? alone(preset.algorithm(), pair, content(preset, uri, body), body, preset)
                : verifier(preset, pair, body, uri);
    }

    private static byte[] body() {
        String start = "{\"id\":\"evt_1\",\"event_id\":\"e\",\"event\":{\"id\":\"x\"},\"webhookTimestamp\":"
                + System.currentTimeMillis() + ",\"text\":\"";
        return (start + "x".repeat(498 - start.length()) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static KeyPair keyPair(Algorithm algorithm) throws GeneralSecurityException {
        if (algorithm == Algorithm.ED25519) {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return algorithm == Algorithm.ECDSA_P256_SHA256 ? generator.generateKeyPair() : null;
    }

    private static byte[] content(SignatureScheme preset, URI uri, byte[] body) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        String text = preset.content()
                .replace("{body}", "")
                .replace("{id}", ID)
                .replace("{timestamp}", "1700000000")
                .replace("{url}", uri.toString());
        content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        content.writeBytes(preset.content().contains("{body}") ? body : new byte[0]);
        return content.toByteArray();
    }

    private static Callable<Object> alone(
            Algorithm algorithm, KeyPair pair, byte[] content, byte[] body, SignatureScheme preset)
            throws GeneralSecurityException {
        if (pair != null) {
            Signature signature = Signature.getInstance(algorithm == Algorithm.ED25519 ? "Ed25519" : "SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(content);
            byte[] signed = signature.sign();
            signature.initVerify(pair.getPublic());
            return () -> {
                signature.update(content);
                return signature.verify(signed);
            };
        }
        if (algorithm == Algorithm.TOKEN) {
            byte[] sent = SECRET.getBytes(StandardCharsets.UTF_8);
            byte[] expected = sent.clone();
            return () -> MessageDigest.isEqual(sent, expected);
        }
        String name = algorithm == Algorithm.HMAC_SHA1 ? "HmacSHA1" : "HmacSHA256";
        Mac mac = Mac.getInstance(name);
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), name));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return preset.bodyDigestParameter().isEmpty()
                ? () -> mac.doFinal(content)
                : () -> mac.doFinal(content).length + digest.digest(body).length;
    }

    private static Callable<Object> verifier(SignatureScheme preset, KeyPair pair, byte[] body, URI uri) {
        Delivery unsigned = Delivery.of(body, Map.of()).withUri(uri);
        String signing =
                pair == null ? secret(preset) : shown(preset, pair.getPrivate().getEncoded());
        String secret =
                pair == null ? secret(preset) : shown(preset, pair.getPublic().getEncoded());
        Map<String, String> headers = new HashMap<>();
        WebhookSigner.of(preset, signing)
                .headers(unsigned, ID, Instant.now())
                .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        WebhookVerifier verifier = WebhookVerifier.of(preset, secret)
                .withTolerance(Duration.ofHours(1)); // one delivery for all of the run
        return () -> {
            verifier.verify(Delivery.of(body, headers::get).withUri(uri));
            return body;
        };
    }

    private static String secret(SignatureScheme preset) {
        return preset.keyEncoding() == SignatureScheme.KeyEncoding.HEX ? "0123456789abcdef".repeat(4) : SECRET;
    }

    private static String shown(SignatureScheme preset, byte[] key) {
        return preset.keyEncoding() == SignatureScheme.KeyEncoding.HEX
                ? HexFormat.of().formatHex(key)
                : Base64.getEncoder().encodeToString(key);
    }

    /** One delivery. */
    @Benchmark
    public Object verify() throws Exception {
        return operation.call();
    }
}
