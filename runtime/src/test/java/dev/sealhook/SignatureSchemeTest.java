package dev.sealhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sealhook.SignatureScheme.Algorithm;
import dev.sealhook.SignatureScheme.Encoding;
import dev.sealhook.SignatureScheme.KeyEncoding;
import dev.sealhook.WebhookSignatureException.Reason;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schemes that users declare. */
class SignatureSchemeTest {
    private static final byte[] BODY = "{\"id\":\"evt_1\",\"deep\":{\"list\":[{\"id\":7},null]}}".getBytes(UTF_8);

    private static SignatureSchemeBuilder acme() {
        return SignatureScheme.builder(Algorithm.HMAC_SHA256)
                .signatureHeader("Acme-Signature")
                .signaturePrefix("v1=")
                .timestamp("header:Acme-Timestamp")
                .content("{timestamp}.{body}");
    }

    private static Reason refusal(WebhookVerifier verifier, Delivery delivery) {
        return catchThrowableOfType(WebhookSignatureException.class, () -> verifier.verify(delivery))
                .reason();
    }

    @ParameterizedTest
    @EnumSource(names = {"HMAC_SHA256", "HMAC_SHA512", "HMAC_SHA1", "TOKEN"})
    void verifiesByASchemeOfOnesOwn(Algorithm algorithm) {
        for (Encoding encoding : Encoding.values()) {
            if (encoding == Encoding.TEXT && algorithm != Algorithm.TOKEN) {
                continue;
            }
            SignatureScheme scheme =
                    acme().algorithm(algorithm).encoding(encoding).build();
            Delivery delivery = WebhookSigner.of(scheme, "secret").sign(BODY);
            assertThatCode(() -> WebhookVerifier.of(scheme, "secret").verify(delivery))
                    .doesNotThrowAnyException();
            assertThat(refusal(WebhookVerifier.of(scheme, "other"), delivery)).isEqualTo(Reason.SIGNATURE_MISMATCH);
        }
    }

    @Test
    void differsFromAPresetInOneThing() {
        SignatureScheme scheme = SignatureScheme.STANDARD_WEBHOOKS.toBuilder()
                .signatureHeader("acme-signature")
                .tolerance(Duration.ofHours(1))
                .build();
        assertThat(scheme.messageId()).isEqualTo(SignatureScheme.STANDARD_WEBHOOKS.messageId());
        assertThat(scheme.variants()).isEqualTo(SignatureScheme.STANDARD_WEBHOOKS.variants());
        assertThat(SignatureScheme.STANDARD_WEBHOOKS.toBuilder().build()).isEqualTo(SignatureScheme.STANDARD_WEBHOOKS);
        assertThat(SignatureScheme.TWILIO.toBuilder().build()).isEqualTo(SignatureScheme.TWILIO);
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        Map<String, String> headers = WebhookSigner.of(scheme, secret)
                .headers(Delivery.of(BODY, Map.of()), "msg_1", Instant.now().minusSeconds(3_000));
        assertThat(headers).containsOnlyKeys("webhook-id", "webhook-timestamp", "acme-signature");
        WebhookVerifier.of(scheme, secret).verify(Delivery.of(BODY, headers));
    }

    @Test
    void signsTheUrlBehindTheBodyToo() {
        SignatureScheme scheme = acme().content("{timestamp}|{body}|{url}").build();
        Delivery unsigned = Delivery.of(BODY, Map.of()).withUri(URI.create("https://example.com/hook"));
        Delivery signed = Delivery.of(BODY, WebhookSigner.of(scheme, "secret").headers(unsigned, "", Instant.now()));
        WebhookVerifier verifier = WebhookVerifier.of(scheme, "secret");
        verifier.verify(signed.withUri(URI.create("https://example.com/hook")));
        assertThat(refusal(verifier, signed.withUri(URI.create("https://example.com/hook/"))))
                .isEqualTo(Reason.SIGNATURE_MISMATCH);
        assertThat(refusal(verifier, signed)).isEqualTo(Reason.MISSING_URI);
        assertThatThrownBy(() -> WebhookSigner.of(scheme, "secret").sign(BODY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the provider signs the URI: give it by Delivery.withUri");
    }

    @Test
    void refusesAnIdThatCouldBeReadInTwoWays() {
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        Map<String, String> headers =
                WebhookSigner.of(secret).headers(Delivery.of(BODY, Map.of()), "msg.1", Instant.now());
        assertThat(refusal(WebhookVerifier.of(secret), Delivery.of(BODY, headers)))
                .isEqualTo(Reason.AMBIGUOUS_ID);
        SignatureScheme scheme = acme().messageId("header:Acme-Id")
                .content("{timestamp}.{body}--{id}")
                .build();
        Delivery last = Delivery.of(
                BODY, WebhookSigner.of(scheme, "secret").headers(Delivery.of(BODY, Map.of()), "msg.1", Instant.now()));
        assertThatCode(() -> WebhookVerifier.of(scheme, "secret").verify(last)).doesNotThrowAnyException();
    }

    @Test
    void checksATimeInTheBodyBehindTheSignature() {
        SignatureScheme scheme = SignatureScheme.builder(Algorithm.HMAC_SHA256)
                .signatureHeader("Acme-Signature")
                .timestamp("/deep/sent")
                .timestampUnit(ChronoUnit.MILLIS)
                .build();
        WebhookSigner signer = WebhookSigner.of(scheme, "secret");
        WebhookVerifier verifier = WebhookVerifier.of(scheme, "secret");
        long now = System.currentTimeMillis();
        verifier.verify(signer.sign(("{\"deep\":{\"sent\":" + now + "}}").getBytes(UTF_8)));
        verifier.verify(signer.sign(("{\"deep\":{\"sent\":\"" + now + "\"}}").getBytes(UTF_8)));
        Delivery old = signer.sign(("{\"deep\":{\"sent\":" + (now - 301_000) + "}}").getBytes(UTF_8));
        assertThat(refusal(verifier, old)).isEqualTo(Reason.TIMESTAMP_TOO_OLD);
        assertThat(refusal(WebhookVerifier.of(scheme, "other"), old)).isEqualTo(Reason.SIGNATURE_MISMATCH);
        for (String body : List.of("{}", "{\"deep\":7}", "[]", "x", "{\"deep\":{\"sent\":null}}")) {
            assertThat(refusal(verifier, signer.sign(body.getBytes(UTF_8))))
                    .as(body)
                    .isEqualTo(Reason.MISSING_TIMESTAMP);
        }
        assertThat(refusal(verifier, signer.sign("{\"deep\":{\"sent\":1.5}}".getBytes(UTF_8))))
                .isEqualTo(Reason.MALFORMED_TIMESTAMP);
    }

    @Test
    void findsTheMessagesIdInAHeaderOrTheBodyOrMakesOne() {
        Delivery delivery = Delivery.of(BODY, Map.of("Acme-Id", "header"));
        assertThat(acme().messageId("header:acme-id").build().messageIdOf(delivery))
                .isEqualTo("header");
        assertThat(acme().messageId("/id").build().messageIdOf(delivery)).isEqualTo("evt_1");
        assertThat(acme().messageId("/deep/list/0/id").build().messageIdOf(delivery))
                .isEqualTo("7");
        // printf '{"id":"evt_1","deep":{"list":[{"id":7},null]}}' | sha256sum
        assertThat(acme().build().messageIdOf(delivery))
                .isEqualTo("sha256:0acd014c5d9340a88f6b3b3218dd229cdb5ffe92ed6d54f12051883817a8ddf5");
        for (String place : List.of("header:other", "/other", "/deep", "/deep/list/1/id", "/deep/list/9")) {
            assertThatThrownBy(() -> acme().messageId(place).build().messageIdOf(delivery))
                    .isInstanceOfSatisfying(
                            WebhookSignatureException.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.MISSING_ID));
        }
    }

    @Test
    void saysWhatDoesNotFitTogether() {
        SignatureSchemeBuilder nameless = SignatureScheme.builder(Algorithm.HMAC_SHA256);
        assertRefused(nameless, "a scheme needs the name of the header that holds the signature");
        assertRefused(acme().content("{timestamp}"), "the body is not signed: the content needs {body}");
        assertRefused(acme().content("{body}"), "the timestamp is not signed: the content needs {timestamp}");
        assertRefused(
                acme().timestamp().content("{timestamp}{body}"),
                "{timestamp} needs the place of a timestamp outside of the body");
        assertRefused(
                acme().content("{id}.{timestamp}.{body}"), "{id} needs a header as the place of the message's id");
        assertRefused(
                acme().messageId("header:id").content("{id}{timestamp}{body}"),
                "the content has nothing between {id} and what follows it: {id}{timestamp}{body}");
        assertRefused(
                acme().content("{timestamp}{body}{body}"),
                "the content has a placeholder twice: {timestamp}{body}{body}");
        assertRefused(
                acme().content("{time}{body}"),
                "the content can have {id}, {timestamp}, {body} and {url}, and no other braces: {time}{body}");
        assertRefused(acme().content("{timestamp}{body"), "the content can have {id}");
        assertRefused(acme().timestamp("Acme-Timestamp"), "'Acme-Timestamp' is no place: write header:NAME");
        assertRefused(acme().timestamp("header:A", "/a"), "'/a' is no place");
        assertRefused(acme().messageId("entry:id="), "'entry:id=' is no place");
        assertRefused(acme().timestamp("entry:t="), "a timestamp in the signature's header needs a separator");
        assertRefused(acme().separator(", "), "a separator is one character");
        assertRefused(acme().timestampUnit(ChronoUnit.DAYS), "a timestamp counts SECONDS or MILLIS");
        assertRefused(acme().tolerance(Duration.ofNanos(-1)), "a tolerance cannot be negative");
        assertRefused(acme().minKeyLength(0), "a key has one byte or more");
        assertRefused(acme().bodyDigestParameter("sha"), "the body's digest is not signed: the content needs {url}");
    }

    private static void assertRefused(SignatureSchemeBuilder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusesKeysThatAreNotEncodedAsTheSchemeSays() {
        SignatureScheme hex = acme().keyEncoding(KeyEncoding.HEX).build();
        assertThatThrownBy(() -> WebhookVerifier.of(hex, "xyz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the secret is not hexadecimal")
                .hasNoCause();
        assertThatThrownBy(() -> WebhookVerifier.of(SignatureScheme.SENDGRID, "AAAA"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key is not the public key of ECDSA on P-256, as SubjectPublicKeyInfo");
        assertThatThrownBy(() -> WebhookVerifier.of(SignatureScheme.GITHUB, "")).hasMessage("the secret is empty");
        assertThatThrownBy(() -> WebhookVerifier.of(SignatureScheme.GITHUB)).hasMessage("a verifier needs a secret");
        assertThatThrownBy(() -> WebhookVerifier.of(SignatureScheme.GITHUB, (String) null))
                .hasMessage("the secret is null: is its environment variable set?");
        assertThatThrownBy(() -> WebhookSigner.of(SignatureScheme.GITHUB, "a", "b"))
                .hasMessage("a signature by this scheme is by one secret");
        assertThatThrownBy(() -> WebhookSigner.of(SignatureScheme.GITHUB)).hasMessage("a signer needs a secret");
    }

    @Test
    void takesAVerifierThatIsALambda() {
        WebhookVerifier verifier = delivery -> {
            if (delivery.header("X-Internal").isEmpty()) {
                throw new WebhookSignatureException(Reason.MISSING_SIGNATURE, "not from inside");
            }
        };
        verifier.verify(BODY, Map.of("x-internal", "1")::get);
        assertThat(refusal(verifier, Delivery.of(BODY, Map.of()))).isEqualTo(Reason.MISSING_SIGNATURE);
        assertThatThrownBy(() -> verifier.withSecret("secret")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> verifier.withTolerance(Duration.ZERO))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
