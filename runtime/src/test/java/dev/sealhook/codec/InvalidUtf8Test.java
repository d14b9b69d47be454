package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.WebhookParseException;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.ParcelSentWebhookEvent;
import dev.sealhook.sample.Payloads;
import dev.sealhook.testing.Seed;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidUtf8Test {
    // Overlong forms, surrogates, above U+10FFFF, never a byte of UTF-8, a tail alone, and sequences that are cut.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C080",
                "C1BF",
                "E08080",
                "E09FBF",
                "F0808080",
                "F08FBFBF",
                "F8888080",
                "FC8080808080",
                "EDA080",
                "EDBFBF",
                "EDA0BDEDB880",
                "F4908080",
                "F5808080",
                "F7BFBFBF",
                "FE",
                "FF",
                "80",
                "BF",
                "C3",
                "C328",
                "E282",
                "E28228",
                "E2",
                "F09F98",
                "F09F9828",
                "F09F",
                "F0",
                "C3C3A9"
            })
    void refusesWhatIsNotUtf8WhereverItStands(String hex) throws Exception {
        byte[] wrong = HexFormat.of().parseHex(hex);
        String byteName = "found the byte 0x" + hex.substring(0, 2);
        for (String before : new String[] {"", "12345678é", "{\"a\":\"é", "{\"a", "{}"}) {
            for (String after : new String[] {"", "\"}", "\"}" + " ".repeat(20)}) {
                WebhookParseException refusal = MalformedPayloadTest.refusal(concatenated("\n" + before, wrong, after));
                assertThat(refusal).hasMessageEndingWith("expected UTF-8 by RFC 3629, " + byteName);
                assertThat(refusal.line()).isEqualTo(2);
                assertThat(refusal.column()).isEqualTo(before.length() + 1);
            }
        }
    }

    private static byte[] concatenated(String before, byte[] middle, String after) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(before.getBytes(UTF_8));
        bytes.write(middle);
        bytes.write(after.getBytes(UTF_8));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void refusesOtherEncodingsOfJson(String encoding) {
        byte[] plain = Payloads.SENT.getBytes(Charset.forName(encoding));
        int column = encoding.endsWith("BE") ? 1 : 2;
        assertThat(MalformedPayloadTest.refusal(plain))
                .hasMessageStartingWith("line 1, column " + column + ": ")
                .hasMessageEndingWith("found U+0000");
        byte[] marked = ("\ufeff" + Payloads.SENT).getBytes(Charset.forName(encoding));
        assertThat(MalformedPayloadTest.refusal(marked)).hasMessageContaining("expected UTF-8 by RFC 3629");
    }

    @Test
    void refusesAByteOrderMark() {
        String marked = "\ufeff" + Payloads.SENT;
        String message = "line 1, column 1: expected '{', found a byte order mark";
        assertThat(MalformedPayloadTest.refusal(marked.getBytes(UTF_8))).hasMessage(message);
        assertThatThrownBy(() -> ParcelEvent.fromJson(marked)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800", "\ud800\ud800\udc00", "\ud83dx"})
    void refusesARawLoneSurrogateInAString(String surrogate) {
        for (String after : new String[] {"\"}", ""}) {
            assertThatThrownBy(() -> ParcelEvent.fromJson("{\n\"😀é\":\"" + surrogate + after))
                    .isInstanceOf(WebhookParseException.class)
                    .hasMessage("line 2, column 7: expected the other half of a surrogate pair beside U+"
                            + Integer.toHexString(surrogate.charAt(0)).toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void keepsAnEscapedLoneSurrogateAndWritesItEscaped() {
        String payload = Payloads.SENT.replace("\"e1\"", "\"\\uD800 \\udc00\\ud83d\\ude00\"");
        ParcelEvent event = ParcelEvent.fromJson(payload);
        assertThat(((ParcelSentWebhookEvent) event).id()).isEqualTo("\ud800 \udc00😀");
        assertThat(event.toJson().toLowerCase(Locale.ROOT)).contains("\"id\":\"\\ud800 \\udc00😀\"");
        assertThat(ParcelEvent.fromJson(event.toJsonBytes())).isEqualTo(event);
    }

    @Test
    void agreesWithTheJdksStrictDecoderOnRandomBytes() {
        long seed = Seed.get();
        Random random = new Random(seed);
        int[] alphabet = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF
        };
        int[] leads = {0xF0, 0xF1, 0xF4, 0xF5, 0xFF};
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = new byte[random.nextInt(24)];
            for (int i = 0; i < bytes.length; i++) {
                int kind = random.nextInt(4);
                bytes[i] =
                        (byte) (kind == 0 ? 0x41 : kind == 1 ? leads[random.nextInt(5)] : alphabet[random.nextInt(16)]);
            }
            assertThat(Utf8.firstInvalid(bytes) < 0)
                    .as("seed %d: %s", seed, HexFormat.of().formatHex(bytes))
                    .isEqualTo(isDecodable(bytes));
        }
    }

    private static boolean isDecodable(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void takesEveryCharacterThatThereIs() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(codePoint).getBytes(UTF_8);
                if (Utf8.firstInvalid(bytes) >= 0) {
                    assertThat(Integer.toHexString(codePoint)).as("refused").isEmpty();
                }
            }
        }
    }
}
