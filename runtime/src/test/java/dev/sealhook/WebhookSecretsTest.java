package dev.sealhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.WebhookSignatureException.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretsTest {
    private static final long NOW = 1_700_000_000;
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC);
    private static final WebhookVerifier VERIFIER =
            WebhookVerifier.of(SignedDelivery.SECRET).withClock(CLOCK);

    private static SignedDelivery delivery() {
        return SignedDelivery.signed(SignedDelivery.SECRET, NOW);
    }

    private static void assertAccepted(SignedDelivery delivery, WebhookVerifier verifier) {
        assertThatCode(() -> delivery.verify(verifier)).doesNotThrowAnyException();
    }

    private static void assertRefused(SignedDelivery delivery) {
        assertThatThrownBy(() -> delivery.verify(VERIFIER))
                .isInstanceOfSatisfying(
                        WebhookSignatureException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.SIGNATURE_MISMATCH));
    }

    @Test
    void acceptsAnyOfSeveralSecrets() {
        SignedDelivery other = SignedDelivery.signed(SignedDelivery.OTHER_SECRET, NOW);
        assertRefused(other);
        byte[] raw = Base64.getDecoder().decode(SignedDelivery.OTHER_SECRET.substring(6));
        for (WebhookVerifier both : new WebhookVerifier[] {
            VERIFIER.withSecret(SignedDelivery.OTHER_SECRET),
            VERIFIER.withSecret(raw),
            WebhookVerifier.of(SignedDelivery.OTHER_SECRET, SignedDelivery.SECRET)
                    .withClock(CLOCK),
            WebhookVerifier.of(raw, Base64.getDecoder().decode(SignedDelivery.SECRET.substring(6)))
                    .withClock(CLOCK),
        }) {
            assertAccepted(other, both);
            assertAccepted(delivery(), both);
        }
        assertRefused(other);
    }

    @Test
    void takesASecretWithOrWithoutItsPrefixOrRaw() {
        String base64 = SignedDelivery.SECRET.substring(6);
        assertAccepted(delivery(), WebhookVerifier.of(base64).withClock(CLOCK));
        byte[] raw = Base64.getDecoder().decode(base64);
        WebhookVerifier verifier = WebhookVerifier.of(raw).withClock(CLOCK);
        raw[0] ^= 1;
        assertAccepted(delivery(), verifier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "whsec_!",
                "a_b-",
                "sk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_MfKQ9",
                "Mf KQ",
                "é"
            })
    void refusesASecretThatIsEmptyOrNotBase64WithoutQuotingIt(String secret) {
        for (ThrowingCallable making :
                List.<ThrowingCallable>of(() -> WebhookVerifier.of(secret), () -> VERIFIER.withSecret(secret))) {
            assertThatThrownBy(making)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the secret is ")
                    .hasNoCause();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 23})
    void refusesSecretsOfLessThan24BytesUnlessAskedForByName(int length) {
        byte[] raw = Arrays.copyOf(SignedDelivery.SECRET.getBytes(UTF_8), length);
        String base64 = Base64.getEncoder().encodeToString(raw);
        String message = "the secret is too short: it has " + length + " bytes, 24 or more are asked for."
                + " If the provider issues such secrets, use ofShortSecrets";
        for (ThrowingCallable making : List.<ThrowingCallable>of(
                () -> WebhookVerifier.of("whsec_" + base64),
                () -> WebhookVerifier.of(raw),
                () -> WebhookVerifier.of(SignedDelivery.SECRET, base64),
                () -> VERIFIER.withSecret(base64),
                () -> VERIFIER.withSecret(raw))) {
            assertThatThrownBy(making)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }
        SignedDelivery delivery = SignedDelivery.signed(base64, NOW);
        WebhookVerifier verifier = WebhookVerifier.ofShortSecrets(base64).withClock(CLOCK);
        assertAccepted(delivery, verifier);
        assertAccepted(delivery, WebhookVerifier.ofShortSecrets(raw).withClock(CLOCK));
        assertAccepted(
                delivery,
                WebhookVerifier.ofShortSecrets("b3RoZXI=").withClock(CLOCK).withSecret(base64));
    }

    @Test
    void takesASecretOf24Bytes() {
        assertThat(Base64.getDecoder().decode(SignedDelivery.SECRET.substring(6)))
                .hasSize(24);
        assertAccepted(delivery(), VERIFIER);
    }

    @Test
    void refusesToBeMadeWithoutASecret() {
        assertThatThrownBy(() -> WebhookVerifier.of(new String[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebhookVerifier.of(new byte[0][])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebhookVerifier.of(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VERIFIER.withSecret(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebhookVerifier.ofShortSecrets("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebhookVerifier.ofShortSecrets(new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
