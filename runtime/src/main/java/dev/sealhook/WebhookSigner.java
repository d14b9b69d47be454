package dev.sealhook;

import dev.sealhook.scheme.Places;
import dev.sealhook.scheme.SecretReader;
import dev.sealhook.scheme.SecretReader.SigningKey;
import dev.sealhook.scheme.SignatureText;
import dev.sealhook.signature.ContentTemplate;
import dev.sealhook.signature.SignedContent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Signs as a provider does: the other half of {@link WebhookVerifier}, for tests and tools.
 *
 * <pre>{@code
 * Delivery delivery = WebhookSigner.of(SignatureScheme.GITHUB, secret).sign(body);
 * }</pre>
 *
 * <p>Immutable, and safe for many threads.
 */
public final class WebhookSigner {
    private final SignatureScheme scheme;
    private final List<SigningKey> keys;
    private final ContentTemplate template;

    private WebhookSigner(SignatureScheme scheme, List<SigningKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a signer needs a secret");
        }
        if (keys.size() > 1 && scheme.separator().isEmpty()) {
            throw new IllegalArgumentException("a signature by this scheme is by one secret");
        }
        this.scheme = scheme;
        this.keys = List.copyOf(keys);
        template = ContentTemplate.of(scheme.content());
    }

    /**
     * A signer by {@linkplain SignatureScheme#STANDARD_WEBHOOKS Standard Webhooks}.
     *
     * @param secrets one or more, by each of which there will be a signature: Base64, with {@code whsec_} before it or
     *     without; or Ed25519 private keys, with {@code whsk_}
     * @return the signer
     * @throws IllegalArgumentException if there is no secret, or one is not what the standard says
     * @throws NullPointerException if one is null
     */
    public static WebhookSigner of(String... secrets) {
        return of(SignatureScheme.STANDARD_WEBHOOKS, secrets);
    }

    /**
     * A signer by a provider's scheme.
     *
     * @param scheme the scheme
     * @param secrets one; or, of a scheme whose header can hold several signatures, more. Of a scheme with public keys,
     *     their private ones, encoded as they are
     * @return the signer
     * @throws IllegalArgumentException if the number of secrets is another, or one is not what the scheme says
     * @throws NullPointerException if one is null
     */
    public static WebhookSigner of(SignatureScheme scheme, String... secrets) {
        SecretReader reader = new SecretReader(Objects.requireNonNull(scheme, "scheme"));
        List<SigningKey> keys = new ArrayList<>();
        for (String secret : secrets) {
            keys.add(reader.signingKey(secret));
        }
        return new WebhookSigner(scheme, keys);
    }

    /**
     * Signs a body now, with a new id.
     *
     * @param body the body
     * @return a delivery that a verifier with the same secret accepts
     * @throws IllegalArgumentException if the provider signs the URI too
     */
    public Delivery sign(byte[] body) {
        return Delivery.of(
                body,
                headers(
                        Delivery.of(body, Map.of()),
                        "msg_" + UUID.randomUUID(),
                        Clock.systemUTC().instant()));
    }

    /**
     * The headers of a signed delivery.
     *
     * @param unsigned its body, and its URI if the provider signs that; its headers do not matter
     * @param id the message's id; not used where it stands in the body, or nowhere
     * @param time the time of signing; not used where it stands in the body, or nowhere
     * @return the headers of the id, the time and the signature, by their names, in this order
     * @throws IllegalArgumentException if the provider signs the URI and there is none
     */
    public Map<String, String> headers(Delivery unsigned, String id, Instant time) {
        if (template.hasUrl() && unsigned.uri().isEmpty()) {
            throw new IllegalArgumentException("the provider signs the URI: give it by Delivery.withUri");
        }
        String timestamp = Long.toString(
                scheme.timestampUnit() == ChronoUnit.MILLIS ? time.toEpochMilli() : time.getEpochSecond());
        String url = unsigned.uri().map(URI::toString).orElse("");
        Map<String, String> headers = new LinkedHashMap<>();
        put(headers, scheme.messageId(), id);
        put(headers, scheme.timestamp(), timestamp);
        headers.put(
                scheme.signatureHeaders().get(0),
                signatures(template.fill(id, timestamp, url, unsigned.body()), timestamp));
        return headers;
    }

    private static void put(Map<String, String> headers, List<String> places, String value) {
        if (!places.isEmpty() && places.get(0).startsWith(Places.HEADER)) {
            headers.put(places.get(0).substring(Places.HEADER.length()), value);
        }
    }

    private String signatures(SignedContent content, String timestamp) {
        List<String> entries = new ArrayList<>();
        String place = scheme.timestamp().isEmpty() ? "" : scheme.timestamp().get(0);
        if (place.startsWith(Places.ENTRY)) {
            entries.add(place.substring(Places.ENTRY.length()) + timestamp);
        }
        for (SigningKey key : keys) {
            byte[] signature =
                    SignatureText.encode(scheme.encoding(), key.signer().sign(content));
            entries.add(key.prefix() + new String(signature, StandardCharsets.UTF_8));
        }
        return String.join(scheme.separator(), entries);
    }
}
