package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sealhook.WebhookParseException;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.Payloads;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedPayloadTest {
    static WebhookParseException refusal(byte[] payload) {
        WebhookParseException refusal =
                catchThrowableOfType(WebhookParseException.class, () -> ParcelEvent.fromJson(payload));
        assertThat(refusal).as("refusal of %s", new String(payload, UTF_8)).isNotNull();
        assertThat(refusal).hasMessageStartingWith("line " + refusal.line() + ", column " + refusal.column() + ": ");
        return refusal;
    }

    private static WebhookParseException refusal(String payload) {
        WebhookParseException refusal = refusal(payload.getBytes(UTF_8));
        WebhookParseException ofString =
                catchThrowableOfType(WebhookParseException.class, () -> ParcelEvent.fromJson(payload));
        assertThat(ofString).hasMessage(refusal.getMessage());
        return refusal;
    }

    private static void assertRefusedAt(String payload, int line, int column, String expectation) {
        assertThat(refusal(payload)).hasMessage("line " + line + ", column " + column + ": " + expectation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t "})
    void refusesAnEmptyPayloadAtItsEnd(String payload) {
        int line = payload.contains("\n") ? 2 : 1;
        int column = payload.contains("\n") ? 3 : payload.length() + 1;
        assertRefusedAt(payload, line, column, "expected '{', found the end of the text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "\"a\"", "1", "-1.5", "true", "null"})
    void refusesWhatIsJsonButNoObject(String payload) {
        assertRefusedAt("\n " + payload, 2, 2, "expected '{', found '" + payload.charAt(0) + "'");
    }

    @Test
    void refusesAPayloadThatIsCutOffAtAnyByte() {
        byte[] payload = Payloads.FULL.strip().getBytes(UTF_8);
        assertThat(ParcelEvent.fromJson(payload)).isNotInstanceOf(ParcelEvent.Unrecognized.class);
        for (int length = 0; length < payload.length; length++) {
            refusal(Arrays.copyOf(payload, length));
        }
    }

    @Test
    void saysThatAPayloadEndsTooEarlyOnePastItsLastCharacter() {
        for (int length = 1; length < Payloads.SENT.length(); length++) {
            WebhookParseException refusal = refusal(Payloads.SENT.substring(0, length));
            assertThat(refusal).hasMessageEndingWith("found the end of the text");
            assertThat(refusal.line()).isEqualTo(1);
            assertThat(refusal.column()).isEqualTo(length + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "}", "]", ",", "{}", "null", "0", "\"\"", "/", "\u0000", "\u00a0", "\ufeff", "\u001a"})
    void refusesTextAfterTheObject(String trailing) {
        WebhookParseException refusal = refusal(Payloads.SENT + " \n " + trailing);
        assertThat(refusal).hasMessageStartingWith("line 2, column 2: expected the end of the text, found ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n", "\t \n"})
    void allowsWhiteSpaceAroundTheObject(String space) {
        assertThat(ParcelEvent.fromJson(space + Payloads.SENT + space)).isEqualTo(ParcelEvent.fromJson(Payloads.SENT));
    }

    @Test
    void refusesEachRawControlCharacterInAStringOrName() {
        for (char c = 0; c < ' '; c++) {
            String expectation = "expected control characters in a string to be escaped, found U+00"
                    + (c < 16 ? "0" : "") + Integer.toHexString(c).toUpperCase(Locale.ROOT);
            assertRefusedAt("{\"id\":\"a" + c + "\"}", 1, 9, expectation);
            assertRefusedAt("{\"a" + c + "\":1}", 1, 4, expectation);
        }
        assertThat(ParcelEvent.fromJson(Payloads.sentWith("\"a\u007f\":\"\u0080\u2028\u2029\u007f\"")))
                .isNotInstanceOf(ParcelEvent.Unrecognized.class);
    }

    @Test
    void countsLinesAndColumnsInCharacters() {
        assertRefusedAt("{\r\n\"é€😀\" x", 2, 7, "expected ':', found 'x'");
        assertRefusedAt("{\r\r\n\n x", 4, 2, "expected a property's name or '}', found 'x'");
        assertRefusedAt("{ é", 1, 3, "expected a property's name or '}', found U+00E9");
    }

    @Test
    void refusesNestingBeyondFiveHundred() {
        for (String[] brackets : new String[][] {{"[", "]"}, {"{\"a\":", "}"}}) {
            String fits = Payloads.sentWith("\"a\":" + brackets[0].repeat(498) + "[]" + brackets[1].repeat(498));
            assertThat(ParcelEvent.fromJson(fits)).isNotInstanceOf(ParcelEvent.Unrecognized.class);
            String tooDeep = Payloads.sentWith("\n\"a\":" + brackets[0].repeat(499) + "[]" + brackets[1].repeat(499));
            int column = 5 + 499 * brackets[0].length();
            assertRefusedAt(tooDeep, 2, column, "expected a nesting no deeper than 500, found '['");
        }
    }

    @Test
    void survivesAHundredThousandNestedArraysWhereverTheyStand() {
        String deep = "[".repeat(100_000);
        assertRefusedAt(deep, 1, 1, "expected '{', found '['");
        for (String before : new String[] {"{\"a\":", "{\"type\":\"parcel.sent\",\"data\":", "{\"type\":"}) {
            int column = before.length() + 500;
            assertRefusedAt(before + deep, 1, column, "expected a nesting no deeper than 500, found '['");
            assertRefusedAt(
                    before + "{\"a\":".repeat(100_000),
                    1,
                    before.length() + 499 * 5 + 1,
                    "expected a nesting no deeper than 500, found '{'");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":5,\"type\":\"parcel.sent\",",
                "{\"type\":\"parcel.sent\",\"data\":\"no object\",\"a\":tru}",
                "{\"type\":\"parcel.sent\",\"data\":{\"items\":{}},\"data\":{\"items\":[]}}",
                "{\"type\":\"parcel.sent\",\"created_at\":1e400,\"data\":{\"id\":null,\"id\":1}}",
                "{\"type\":7,\"type\":8}",
                "{\"type\":\"parcel.lost\"}}",
            })
    void findsWhatIsMalformedBehindAMisfit(String payload) {
        refusal(payload);
    }
}
