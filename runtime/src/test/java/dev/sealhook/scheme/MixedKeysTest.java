package dev.sealhook.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sealhook.Delivery;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import dev.sealhook.WebhookSigner;
import dev.sealhook.WebhookVerifier;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Standard Webhooks with secrets and key pairs at once. */
class MixedKeysTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Vector PAIR = vector("asymmetric");
    private static final byte[] BODY = "{}".getBytes(UTF_8);

    private static Vector vector(String name) {
        return Vector.all().stream()
                .filter(vector -> vector.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Reason refusal(WebhookVerifier verifier, Delivery delivery) {
        return catchThrowableOfType(WebhookSignatureException.class, () -> verifier.verify(delivery))
                .reason();
    }

    @Test
    void acceptsAHeaderWithBothSignaturesByEitherKey() {
        Delivery both = WebhookSigner.of(SECRET, PAIR.signingSecret()).sign(BODY);
        assertThat(both.header("webhook-signature"))
                .hasValueSatisfying(value -> assertThat(value).matches("v1,[^ ]{44} v1a,[^ ]{88}"));
        for (WebhookVerifier verifier : new WebhookVerifier[] {
            WebhookVerifier.of(SECRET),
            WebhookVerifier.of(PAIR.secret()),
            WebhookVerifier.of(SECRET, PAIR.secret()),
            WebhookVerifier.of(PAIR.secret()).withSecret(SECRET),
            WebhookVerifier.of("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
                    .withSecret(vector("encoded").secret())
        }) {
            assertThatCode(() -> verifier.verify(both)).doesNotThrowAnyException();
        }
    }

    @Test
    void acceptsEachKindByAVerifierWithBoth() {
        WebhookVerifier both = WebhookVerifier.of(SECRET, PAIR.secret());
        both.verify(WebhookSigner.of(SECRET).sign(BODY));
        both.verify(WebhookSigner.of(PAIR.signingSecret()).sign(BODY));
        assertThat(refusal(
                        WebhookVerifier.of(SECRET),
                        WebhookSigner.of(PAIR.signingSecret()).sign(BODY)))
                .isEqualTo(Reason.UNSUPPORTED_VERSION);
        assertThat(refusal(
                        WebhookVerifier.of(PAIR.secret()),
                        WebhookSigner.of(SECRET).sign(BODY)))
                .isEqualTo(Reason.UNSUPPORTED_VERSION);
        assertThat(refusal(
                        both,
                        WebhookSigner.of("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
                                .sign(BODY)))
                .isEqualTo(Reason.SIGNATURE_MISMATCH);
    }

    @Test
    void doesNotTakeOneKindOfSignatureForTheOther() {
        Map<String, String> headers =
                WebhookSigner.of(PAIR.signingSecret()).headers(Delivery.of(BODY, Map.of()), "id", PAIR.time());
        headers.computeIfPresent("webhook-signature", (name, value) -> value.replace("v1a,", "v1,"));
        assertThat(refusal(
                        WebhookVerifier.of(SECRET, PAIR.secret())
                                .withClock(java.time.Clock.fixed(PAIR.time(), java.time.ZoneOffset.UTC)),
                        Delivery.of(BODY, headers)))
                .isEqualTo(Reason.SIGNATURE_MISMATCH);
    }

    @Test
    void saysWhichHalfOfAPairIsNeeded() {
        assertThatThrownBy(() -> WebhookVerifier.of(PAIR.signingSecret()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the key begins with whsk_: what is needed here is the other half of its pair, which begins with"
                                + " whpk_");
        assertThatThrownBy(() -> WebhookSigner.of(PAIR.secret()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which begins with whsk_");
        assertThatThrownBy(() -> WebhookVerifier.of("whpk_AAAA"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key is not the public key of Ed25519, raw or as SubjectPublicKeyInfo");
    }
}
