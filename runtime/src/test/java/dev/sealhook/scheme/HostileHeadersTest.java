package dev.sealhook.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sealhook.SignatureScheme.Algorithm;
import dev.sealhook.SignatureScheme.Encoding;
import dev.sealhook.SignatureScheme.Variant;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import dev.sealhook.signature.SignedContent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    /** The header's last entry: what stands before the signature, and the signature. */
    private static String[] parts(Vector vector) {
        String value = vector.headers().get(vector.signatureHeader());
        String separator = vector.scheme().separator();
        int entry = separator.isEmpty() ? 0 : value.lastIndexOf(separator) + 1;
        String prefix = Stream.concat(
                        Stream.of(vector.scheme().signaturePrefix()),
                        vector.scheme().variants().stream().map(Variant::signaturePrefix))
                .filter(each -> value.startsWith(each, entry))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
        int signature = entry + prefix.length();
        return new String[] {value.substring(0, signature), value.substring(signature)};
    }

    private static Reason refusalOf(Vector vector, String signature) {
        return refusal(vector, with(vector, vector.signatureHeader(), parts(vector)[0] + signature));
    }

    /** As a proxy joins two headers of one name (RFC 9110, section 5.3). */
    @ParameterizedTest
    @MethodSource("vectors")
    void takesADoubledHeaderForOneSignatureUnlessItsFormIsAList(Vector vector) {
        String name = vector.signatureHeader();
        String value = vector.headers().get(name);
        Map<String, String> headers = with(vector, name, value + ", " + value);
        String separator = vector.scheme().separator();
        boolean holdsTime = vector.scheme().timestamp().stream().anyMatch(place -> place.startsWith("entry:"));
        if (separator.isEmpty()) {
            assertThat(refusal(vector, headers)).isEqualTo(Reason.SIGNATURE_MISMATCH);
        } else if (holdsTime && separator.equals(",")) {
            assertThat(refusal(vector, headers)).isEqualTo(Reason.MALFORMED_TIMESTAMP);
        } else {
            assertThatCode(() -> vector.verifier().verify(vector.delivery(headers, vector.body())))
                    .doesNotThrowAnyException();
        }
    }

    /** Hexadecimal digits of public keys' signatures aside, whose bytes count. */
    @ParameterizedTest
    @MethodSource("vectors")
    void refusesASignatureInAnotherCase(Vector vector) {
        String signature = parts(vector)[1];
        String upper = signature.toUpperCase(Locale.ROOT);
        if (vector.scheme().algorithm() != Algorithm.ED25519 && !upper.equals(signature)) {
            assertThat(refusalOf(vector, upper)).isEqualTo(Reason.SIGNATURE_MISMATCH);
        }
        String prefix = vector.scheme().signaturePrefix();
        if (!prefix.isEmpty()) {
            String value = vector.headers().get(vector.signatureHeader());
            String other =
                    value.replace(prefix, prefix.toUpperCase(Locale.ROOT)).replace("v1a,", "V1A,");
            assertThat(refusal(vector, with(vector, vector.signatureHeader(), other)))
                    .isEqualTo(Reason.UNSUPPORTED_VERSION);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void refusesASignatureInAnotherEncoding(Vector vector) {
        String signature = parts(vector)[1];
        byte[] bytes = switch (vector.scheme().encoding()) {
            case TEXT -> signature.getBytes(StandardCharsets.UTF_8);
            case BASE64 -> Base64.getDecoder().decode(signature);
            case HEX -> HexFormat.of().parseHex(signature);
        };
        String hex = HexFormat.of().formatHex(bytes);
        String base64 = Base64.getEncoder().encodeToString(bytes);
        for (String other : List.of(
                vector.scheme().encoding() == Encoding.HEX ? base64 : hex,
                Base64.getUrlEncoder().encodeToString(bytes) + "_",
                HexFormat.ofDelimiter(":").formatHex(bytes),
                '"' + signature + '"',
                signature + "\r\n",
                " " + signature + " x")) {
            assertThat(refusalOf(vector, other)).isEqualTo(Reason.SIGNATURE_MISMATCH);
        }
    }

    /** The header is looked through once, and one signature is made of the content, however many are sent. */
    @Test
    void signsTheContentOnceHoweverManySignaturesAreSent() {
        AtomicInteger signed = new AtomicInteger();
        SharedKey key = new SharedKey(new HeaderEntries("v1,", " "), Encoding.HEX, content -> {
            signed.incrementAndGet();
            return new byte[32];
        });
        byte[] nothing = new byte[0];
        SignedContent content = new SignedContent(nothing, nothing, nothing);
        assertThat(key.hasSigned(content, "v1,00 ".repeat(100_000))).isFalse();
        assertThat(key.hasSigned(content, "v1,00 ".repeat(100_000) + "v1," + "00".repeat(32)))
                .isTrue();
        assertThat(signed).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void takesAHundredThousandSignaturesForOneWhereTheFormHasOne(Vector vector) {
        if (vector.scheme().separator().isEmpty()) {
            String value = vector.headers().get(vector.signatureHeader());
            String many = (value + ",").repeat(100_000) + value;
            assertThat(refusal(vector, with(vector, vector.signatureHeader(), many)))
                    .isEqualTo(Reason.SIGNATURE_MISMATCH);
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
