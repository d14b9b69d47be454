package dev.sealhook.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers as no provider sends them. */
class HostileHeadersTest {
    private static final int MEGABYTE = 1 << 20;

    static List<Vector> vectors() {
        return Vector.all();
    }

    private static Reason refusal(Vector vector, Map<String, String> headers) {
        WebhookSignatureException refusal = catchThrowableOfType(
                WebhookSignatureException.class,
                () -> vector.verifier().verify(vector.delivery(headers, vector.body())));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.getMessage()).isNotBlank().hasSizeLessThan(200);
        return refusal.reason();
    }

    private static Map<String, String> with(Vector vector, String name, String value) {
        Map<String, String> headers = new HashMap<>(vector.headers());
        headers.put(name, value);
        return headers;
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void acceptsHeadersInAnyCase(Vector vector) {
        Map<String, String> upper = new HashMap<>();
        vector.headers().forEach((name, value) -> upper.put(name.toUpperCase(Locale.ROOT), value));
        assertThatCode(() -> vector.verifier().verify(vector.delivery(upper, vector.body())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void refusesSignaturesInAnotherForm(Vector vector) {
        String name = vector.signatureHeader();
        String value = vector.headers().get(name);
        String signature = value.substring(value.lastIndexOf('=', value.length() - 3) + 1);
        for (String wrong :
                List.of("?", " ", "=", ",", ";", "v1", "v1=", "sha256=", "v9=" + signature, "\u0000", "\u00e9")) {
            assertThat(refusal(vector, with(vector, name, wrong)))
                    .isIn(Reason.UNSUPPORTED_VERSION, Reason.SIGNATURE_MISMATCH, Reason.MISSING_TIMESTAMP);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void refusesADoubledTimestamp(Vector vector) {
        for (String place : vector.scheme().timestamp()) {
            String name = place.startsWith("header:") ? place.substring(7) : vector.signatureHeader();
            String value = vector.headers().get(name);
            if (value != null && !place.startsWith("/")) {
                String separator = vector.scheme().separator().equals(";") ? ";" : ", ";
                assertThat(refusal(vector, with(vector, name, value + separator + value)))
                        .isEqualTo(Reason.MALFORMED_TIMESTAMP);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void readsATimestampOfAMegabyteNoFurtherThanItsLength(Vector vector) {
        for (String place : vector.scheme().timestamp()) {
            if (place.startsWith("header:") && vector.headers().containsKey(place.substring(7))) {
                assertThat(refusal(vector, with(vector, place.substring(7), "1".repeat(MEGABYTE))))
                        .isEqualTo(Reason.MALFORMED_TIMESTAMP);
            } else if (place.startsWith("entry:")) {
                String header = place.substring(6) + "1".repeat(MEGABYTE)
                        + vector.scheme().separator() + "x";
                assertThat(refusal(vector, with(vector, vector.signatureHeader(), header)))
                        .isEqualTo(Reason.MALFORMED_TIMESTAMP);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void looksThroughAHundredThousandSignatures(Vector vector) {
        String separator = vector.scheme().separator();
        if (separator.isEmpty()) {
            return;
        }
        String name = vector.signatureHeader();
        String header = vector.headers().get(name);
        int last = header.lastIndexOf(separator) + 1;
        String right = header.substring(last);
        String wrong = right.substring(0, right.length() - 4) + "0000";
        String many = header.substring(0, last) + (wrong + separator).repeat(100_000);
        if (vector.secret().startsWith("whpk_")) {
            assertThat(refusal(vector, with(vector, name, many))).isEqualTo(Reason.TOO_MANY_SIGNATURES);
        } else {
            assertThat(refusal(vector, with(vector, name, many))).isEqualTo(Reason.SIGNATURE_MISMATCH);
            Map<String, String> headers = with(vector, name, many + right);
            assertThatCode(() -> vector.verifier().verify(vector.delivery(headers, vector.body())))
                    .doesNotThrowAnyException();
        }
    }
}
