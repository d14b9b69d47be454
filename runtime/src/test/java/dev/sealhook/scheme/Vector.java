package dev.sealhook.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sealhook.Delivery;
import dev.sealhook.SignatureScheme;
import dev.sealhook.WebhookVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** A delivery that others than Sealhook signed, of {@code signatures/vectors.properties}. */
record Vector(
        String name,
        String schemeName,
        SignatureScheme scheme,
        String secret,
        String signingSecret,
        Instant time,
        URI uri,
        Map<String, String> headers,
        byte[] body) {

    static List<Vector> all() {
        Properties properties = new Properties();
        try (InputStream in = Vector.class.getResourceAsStream("/signatures/vectors.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames())
                .stream()
                        .filter(key -> key.endsWith(".scheme"))
                        .map(key -> of(key.substring(0, key.indexOf('.')), properties))
                        .toList();
    }

    private static Vector of(String name, Properties properties) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (key.startsWith(name + ".header.")) {
                headers.put(key.substring((name + ".header.").length()), properties.getProperty(key));
            }
        }
        String secret = properties.getProperty(name + ".secret");
        String uri = properties.getProperty(name + ".uri");
        String scheme = properties.getProperty(name + ".scheme");
        return new Vector(
                name,
                scheme,
                scheme(scheme),
                secret,
                properties.getProperty(name + ".signing", secret),
                Instant.ofEpochSecond(Long.parseLong(properties.getProperty(name + ".time"))),
                uri == null ? null : URI.create(uri),
                headers,
                properties.getProperty(name + ".body").getBytes(UTF_8));
    }

    private static SignatureScheme scheme(String name) {
        try {
            return (SignatureScheme) SignatureScheme.class.getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    Delivery delivery() {
        return delivery(headers, body);
    }

    Delivery delivery(Map<String, String> otherHeaders, byte[] otherBody) {
        Delivery delivery = Delivery.of(otherBody, otherHeaders);
        return uri == null ? delivery : delivery.withUri(uri);
    }

    /** A verifier at the time of signing. */
    WebhookVerifier verifier() {
        return verifier(time);
    }

    WebhookVerifier verifier(Instant now) {
        return WebhookVerifier.of(scheme, secret).withClock(Clock.fixed(now, ZoneOffset.UTC));
    }

    /** The names of the headers that hold signatures. */
    String signatureHeader() {
        return headers.keySet().stream()
                .filter(name -> scheme.signatureHeaders().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
