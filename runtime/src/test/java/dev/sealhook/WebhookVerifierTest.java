package dev.sealhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sealhook.WebhookSignatureException.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifierTest {
    private static final long NOW = 1_700_000_000;
    private static final WebhookVerifier VERIFIER = at(Instant.ofEpochSecond(NOW));

    private static WebhookVerifier at(Instant time) {
        return WebhookVerifier.of(SignedDelivery.SECRET).withClock(Clock.fixed(time, ZoneOffset.UTC));
    }

    private static SignedDelivery delivery() {
        return SignedDelivery.signed(SignedDelivery.SECRET, NOW);
    }

    private static void assertAccepted(SignedDelivery delivery, WebhookVerifier verifier) {
        assertThatCode(() -> delivery.verify(verifier)).doesNotThrowAnyException();
    }

    private static void assertRefused(SignedDelivery delivery, WebhookVerifier verifier, Reason reason) {
        WebhookSignatureException refusal =
                catchThrowableOfType(WebhookSignatureException.class, () -> delivery.verify(verifier));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.getMessage()).isNotBlank().doesNotContain(SignedDelivery.SECRET.substring(6));
        if (delivery.signature() != null && delivery.signature().length() > 3) {
            assertThat(refusal.getMessage()).doesNotContain(delivery.signature().substring(3));
        }
    }

    @Test
    void acceptsWhatTheProviderSigned() {
        assertAccepted(delivery(), VERIFIER);
    }

    @ParameterizedTest
    @CsvSource({
        "webhook-id,MISSING_ID",
        "webhook-timestamp,MISSING_TIMESTAMP",
        "webhook-signature,MISSING_SIGNATURE",
    })
    void refusesADeliveryWithoutOneOfItsHeaders(String header, Reason reason) {
        assertRefused(delivery().without(header), VERIFIER, reason);
        assertRefused(delivery().with(header, ""), VERIFIER, reason);
    }

    @Test
    void asksForHeadersInLowerCaseAndForNoOthers() {
        List<String> asked = new ArrayList<>();
        SignedDelivery delivery = delivery();
        VERIFIER.verify(delivery.body, name -> {
            asked.add(name);
            return delivery.headers.get(name);
        });
        assertThat(asked).containsExactly("webhook-id", "webhook-timestamp", "webhook-signature");
    }

    @Test
    void refusesAChangedBody() {
        SignedDelivery delivery = delivery();
        delivery.body[2] ^= 1;
        assertRefused(delivery, VERIFIER, Reason.SIGNATURE_MISMATCH);
        delivery.body = new byte[0];
        assertRefused(delivery, VERIFIER, Reason.SIGNATURE_MISMATCH);
        delivery.body = (SignedDelivery.BODY + "\n").getBytes(UTF_8);
        assertRefused(delivery, VERIFIER, Reason.SIGNATURE_MISMATCH);
    }

    @Test
    void refusesAChangedId() {
        assertRefused(delivery().with("webhook-id", "msg_other"), VERIFIER, Reason.SIGNATURE_MISMATCH);
    }

    @Test
    void refusesAChangedTimestamp() {
        assertRefused(delivery().with("webhook-timestamp", "" + (NOW + 1)), VERIFIER, Reason.SIGNATURE_MISMATCH);
        assertRefused(delivery().with("webhook-timestamp", "0" + NOW), VERIFIER, Reason.SIGNATURE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1.7e9",
                "1700000000.0",
                "-1700000000",
                "+1700000000",
                " 1700000000",
                "1700000000 ",
                "0x1",
                "9999999999999999999",
                "1000000000000000000",
                "١٧٠٠٠٠٠٠٠٠",
                "2023-11-14T22:13:20Z"
            })
    void refusesATimestampThatIsNoWholeNumberOfSeconds(String timestamp) {
        assertRefused(delivery().with("webhook-timestamp", timestamp), VERIFIER, Reason.MALFORMED_TIMESTAMP);
    }

    @ParameterizedTest
    @CsvSource({"300,", "301,TIMESTAMP_TOO_OLD", "-300,", "-301,TIMESTAMP_TOO_NEW", "0,"})
    void toleratesFiveMinutesOnBothSidesToTheSecond(long age, Reason reason) {
        SignedDelivery delivery = SignedDelivery.signed(SignedDelivery.SECRET, NOW - age);
        if (reason == null) {
            assertAccepted(delivery, VERIFIER);
        } else {
            assertRefused(delivery, VERIFIER, reason);
        }
    }

    @Test
    void countsWholeSecondsOfTheClock() {
        SignedDelivery delivery = SignedDelivery.signed(SignedDelivery.SECRET, NOW - 300);
        assertAccepted(delivery, at(Instant.ofEpochSecond(NOW, 999_999_999)));
        assertRefused(delivery, at(Instant.ofEpochSecond(NOW + 1)), Reason.TIMESTAMP_TOO_OLD);
    }

    @Test
    void endsInARefusalWhateverTheClockSays() {
        assertRefused(delivery(), at(Instant.MAX), Reason.TIMESTAMP_TOO_OLD);
        assertRefused(delivery(), at(Instant.MIN), Reason.TIMESTAMP_TOO_NEW);
        assertRefused(
                delivery().with("webhook-timestamp", "999999999999999999"), at(Instant.MIN), Reason.TIMESTAMP_TOO_NEW);
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatThrownBy(() -> VERIFIER.verify(null, name -> null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("body");
        assertThatThrownBy(() -> VERIFIER.verify(new byte[0], null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("headers");
        assertThatThrownBy(() -> VERIFIER.withTolerance(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tolerance");
    }

    @Test
    void refusesTimesFarAway() {
        for (String timestamp : new String[] {"0", "1"}) {
            assertRefused(delivery().with("webhook-timestamp", timestamp), VERIFIER, Reason.TIMESTAMP_TOO_OLD);
        }
        for (String timestamp : new String[] {"999999999999999999", "1700000000000"}) {
            assertRefused(delivery().with("webhook-timestamp", timestamp), VERIFIER, Reason.TIMESTAMP_TOO_NEW);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S,0,",
        "PT0S,1,TIMESTAMP_TOO_OLD",
        "PT0S,-1,TIMESTAMP_TOO_NEW",
        "PT1.9S,1,",
        "PT1.9S,2,TIMESTAMP_TOO_OLD",
        "PT24H,-86400,",
        "PT24H,-86401,TIMESTAMP_TOO_NEW"
    })
    void takesAnotherTolerance(Duration tolerance, long age, Reason reason) {
        SignedDelivery delivery = SignedDelivery.signed(SignedDelivery.SECRET, NOW - age);
        if (reason == null) {
            assertAccepted(delivery, VERIFIER.withTolerance(tolerance));
        } else {
            assertRefused(delivery, VERIFIER.withTolerance(tolerance), reason);
        }
    }

    @Test
    void refusesANegativeTolerance() {
        assertThatThrownBy(() -> VERIFIER.withTolerance(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertAccepted(
                SignedDelivery.signed(SignedDelivery.SECRET, 0),
                VERIFIER.withTolerance(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @Test
    void checksTheTimeBeforeTheSignature() {
        assertRefused(
                SignedDelivery.signed(SignedDelivery.OTHER_SECRET, NOW - 301), VERIFIER, Reason.TIMESTAMP_TOO_OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v1a", "V1", "v", "1", "", "v10"})
    void refusesAnotherVersion(String version) {
        SignedDelivery delivery = delivery();
        String other = delivery.signature().replaceFirst("v1", version);
        assertRefused(delivery.with("webhook-signature", other), VERIFIER, Reason.UNSUPPORTED_VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "v1", "v1 ", "v1;x", "x v2,y", "v2,v1,x"})
    void refusesAHeaderWithoutASignatureOfItsVersion(String signatures) {
        assertRefused(delivery().with("webhook-signature", signatures), VERIFIER, Reason.UNSUPPORTED_VERSION);
    }

    @Test
    void refusesSignaturesThatDoNotMatch() {
        String right = delivery().signature();
        for (String wrong : new String[] {
            "v1,",
            "v1,x",
            "v1,é",
            right + "=",
            right.substring(0, right.length() - 1),
            right + ",",
            right.replace("v1,", "v1, "),
            right.substring(0, right.length() - 2) + "A=",
            "v1," + right.substring(3).toLowerCase(Locale.ROOT)
        }) {
            assertRefused(delivery().with("webhook-signature", wrong), VERIFIER, Reason.SIGNATURE_MISMATCH);
        }
    }

    @Test
    void acceptsOneRightSignatureAmongOthers() {
        String right = delivery().signature();
        for (String several : new String[] {
            "v1,x " + right,
            right + " v1,x",
            "v2,x v1,y " + right + " v1a,z",
            " " + right,
            right + " ",
            "v1,  " + right,
            "v1,x ".repeat(1000) + right
        }) {
            assertAccepted(delivery().with("webhook-signature", several), VERIFIER);
        }
    }

    @Test
    void isUsedByManyThreadsAtOnce() {
        SignedDelivery right = delivery();
        SignedDelivery wrong = delivery();
        wrong.body[2] ^= 1;
        IntStream.range(0, 20_000).parallel().forEach(i -> {
            if (i % 2 == 0) {
                right.verify(VERIFIER);
            } else {
                assertThatThrownBy(() -> wrong.verify(VERIFIER)).isInstanceOf(WebhookSignatureException.class);
            }
        });
    }
}
