package dev.sealhook.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sealhook.Delivery;
import dev.sealhook.DeliveryLog;
import dev.sealhook.SignatureScheme;
import dev.sealhook.SignatureScheme.Algorithm;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import dev.sealhook.WebhookSigner;
import dev.sealhook.WebhookVerifier;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each preset, against deliveries that others signed. */
class PresetsTest {
    static List<Vector> vectors() {
        return Vector.all();
    }

    private static void assertAccepted(WebhookVerifier verifier, Delivery delivery) {
        assertThatCode(() -> verifier.verify(delivery)).doesNotThrowAnyException();
    }

    private static Reason refusal(WebhookVerifier verifier, Delivery delivery) {
        WebhookSignatureException refusal =
                catchThrowableOfType(WebhookSignatureException.class, () -> verifier.verify(delivery));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.reason();
    }

    @Test
    void hasADeliveryOfEveryPreset() {
        Set<String> presets = Arrays.stream(SignatureScheme.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName())
                .collect(Collectors.toSet());
        assertThat(vectors().stream().map(Vector::schemeName)).containsAll(presets);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void acceptsWhatTheProviderSigned(Vector vector) {
        assertAccepted(vector.verifier(), vector.delivery());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void signsAsTheProviderDoes(Vector vector) {
        if (vector.scheme().algorithm() == Algorithm.ECDSA_P256_SHA256
                || vector.name().equals("paddle")) {
            return; // each signature is another, and there is no private key; there are several
        }
        String id = vector.headers().getOrDefault("webhook-id", vector.headers().get("svix-id"));
        Map<String, String> signed = WebhookSigner.of(vector.scheme(), vector.signingSecret())
                .headers(
                        vector.delivery(), id == null ? "id" : id, vector.time().plusMillis(456));
        assertThat(signed.get(vector.scheme().signatureHeaders().get(0)))
                .isEqualTo(vector.headers().get(vector.signatureHeader()));
        assertAccepted(vector.verifier(), vector.delivery(signed, vector.body()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void refusesAnotherBody(Vector vector) {
        if (vector.scheme().algorithm() == Algorithm.TOKEN) {
            return; // nothing is signed
        }
        byte[] longer = Arrays.copyOf(vector.body(), vector.body().length + 1);
        byte[] other = vector.body().clone();
        other[other.length / 2] ^= 1;
        for (byte[] body : List.of(longer, other, new byte[0])) {
            assertThat(refusal(vector.verifier(), vector.delivery(vector.headers(), body)))
                    .isEqualTo(Reason.SIGNATURE_MISMATCH);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void refusesADeliveryWithoutAHeaderThatItNeeds(Vector vector) {
        SignatureScheme scheme = vector.scheme();
        for (String name : vector.headers().keySet()) {
            Map<String, String> fewer = new HashMap<>(vector.headers());
            fewer.remove(name);
            boolean isId = isAmong(scheme.messageId(), name);
            if (isId && !scheme.content().contains("{id}")) {
                assertAccepted(vector.verifier(), vector.delivery(fewer, vector.body()));
                continue;
            }
            assertThat(refusal(vector.verifier(), vector.delivery(fewer, vector.body())))
                    .isEqualTo(
                            isId
                                    ? Reason.MISSING_ID
                                    : isAmong(scheme.timestamp(), name)
                                            ? Reason.MISSING_TIMESTAMP
                                            : Reason.MISSING_SIGNATURE);
            fewer.put(name, "");
            assertThat(refusal(vector.verifier(), vector.delivery(fewer, vector.body())))
                    .isIn(Reason.MISSING_ID, Reason.MISSING_TIMESTAMP, Reason.MISSING_SIGNATURE);
        }
    }

    private static boolean isAmong(List<String> places, String header) {
        return places.stream().anyMatch(place -> place.equalsIgnoreCase("header:" + header));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void acceptsEitherSecretWhileTheProviderRotates(Vector vector) {
        WebhookVerifier other = WebhookVerifier.of(vector.scheme(), otherSecret(vector))
                .withClock(Clock.fixed(vector.time(), ZoneOffset.UTC));
        assertThat(refusal(other, vector.delivery())).isEqualTo(Reason.SIGNATURE_MISMATCH);
        assertAccepted(other.withSecret(vector.secret()), vector.delivery());
        assertAccepted(
                WebhookVerifier.of(vector.scheme(), vector.secret(), otherSecret(vector))
                        .withClock(Clock.fixed(vector.time(), ZoneOffset.UTC)),
                vector.delivery());
    }

    /** Another secret of the same form. */
    private static String otherSecret(Vector vector) {
        if (vector.secret().startsWith("whpk_")) {
            return "whpk_" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(OTHER_ED25519));
        }
        return switch (vector.schemeName()) {
            case "STANDARD_WEBHOOKS" -> "whsec_plJ3nmyCDGBKInavdOK15jslC2FVsBQI";
            case "DISCORD" -> OTHER_ED25519;
            case "ADYEN" -> "74F490DD33F7327BAECC88B2947C011FC02D014A473AAA33A8EC93E4DC069174";
            case "SENDGRID" ->
                "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqTxd43gyp8IOEto2LdIfjRQrIbsd4SXZkLW6jDutdhXSJCWHw8REntlo7aNDthvj+y7Gj"
                        + "UuFDb/R1NGe1OPzpA==";
            default -> vector.secret() + "!";
        };
    }

    // RFC 8032, section 7.1, test 1
    private static final String OTHER_ED25519 = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    @ParameterizedTest
    @MethodSource("vectors")
    void refusesAReplayByItsTimeOrKnowsItByItsId(Vector vector) {
        Duration tolerance = vector.scheme().tolerance();
        if (vector.scheme().timestamp().isEmpty()) {
            assertAccepted(vector.verifier(vector.time().plus(Duration.ofDays(300))), vector.delivery());
        } else {
            assertAccepted(vector.verifier(vector.time().plus(tolerance)), vector.delivery());
            assertAccepted(vector.verifier(vector.time().minus(tolerance)), vector.delivery());
            assertThat(refusal(vector.verifier(vector.time().plus(tolerance).plusSeconds(1)), vector.delivery()))
                    .isEqualTo(Reason.TIMESTAMP_TOO_OLD);
            assertThat(refusal(vector.verifier(vector.time().minus(tolerance).minusSeconds(1)), vector.delivery()))
                    .isEqualTo(Reason.TIMESTAMP_TOO_NEW);
        }
        if (List.of("slack", "paddle", "pagerduty").contains(vector.name()) && !hasId(vector)) {
            return; // the published bodies are no events
        }
        DeliveryLog log = DeliveryLog.inMemory(10, Duration.ofDays(1));
        assertThat(log.firstTime("test", vector.scheme().messageIdOf(vector.delivery())))
                .isTrue();
        assertThat(log.firstTime("test", vector.scheme().messageIdOf(vector.delivery())))
                .isFalse();
    }

    private static boolean hasId(Vector vector) {
        return !new String(vector.body(), UTF_8).startsWith("token=") && vector.body()[0] == '{';
    }
}
