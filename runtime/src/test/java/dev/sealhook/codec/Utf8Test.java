package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.WebhookParseException;
import dev.sealhook.json.Gson;
import dev.sealhook.json.Jackson;
import dev.sealhook.json.Oracles;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.ParcelSentWebhookEvent;
import dev.sealhook.sample.Payloads;
import dev.sealhook.testing.Seed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 by the grammar of RFC 3629, section 4, wherever it stands in a payload. */
class Utf8Test {
    /** UTF8-1 to UTF8-4 with each tail written out. */
    private static final List<Row> ABNF = """
            00-7F
            C2-DF 80-BF
            E0-E0 A0-BF 80-BF
            E1-EC 80-BF 80-BF
            ED-ED 80-9F 80-BF
            EE-EF 80-BF 80-BF
            F0-F0 90-BF 80-BF 80-BF
            F1-F3 80-BF 80-BF 80-BF
            F4-F4 80-8F 80-BF 80-BF
            """.lines().map(Row::of).toList();

    /** The least and the greatest of each byte. */
    record Row(byte[] least, byte[] greatest) {
        static Row of(String line) {
            HexFormat hex = HexFormat.of();
            return new Row(
                    hex.parseHex(line.replaceAll("-[0-9A-F]{2} ?", "")),
                    hex.parseHex(line.replaceAll("[0-9A-F]{2}-| ", "")));
        }

        boolean isAtStartOf(byte[] bytes) {
            boolean fits = bytes.length >= least.length;
            for (int i = 0; fits && i < least.length; i++) {
                fits = Byte.compareUnsigned(bytes[i], least[i]) >= 0
                        && Byte.compareUnsigned(bytes[i], greatest[i]) <= 0;
            }
            return fits;
        }
    }

    /** The length of the character that bytes begin with, or 0. */
    private static int characterLength(byte[] bytes) {
        return ABNF.stream()
                .filter(row -> row.isAtStartOf(bytes))
                .mapToInt(row -> row.least().length)
                .findFirst()
                .orElse(0);
    }

    @Test
    void tellsEverySequenceAsTheGrammarDoes() {
        int[] thirdsAndFourths = {0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF};
        int wellFormed = 0;
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                for (int i = 0; i < 36; i++) {
                    byte[] bytes = {
                        (byte) first, (byte) second, (byte) thirdsAndFourths[i / 6], (byte) thirdsAndFourths[i % 6]
                    };
                    int length = characterLength(bytes);
                    if (Utf8.firstInvalid(bytes) == 0 != (length == 0)
                            || first >= 0x80 && Utf8.characterLength(bytes, 0) != length) {
                        assertThat(HexFormat.of().formatHex(bytes))
                                .as("not told")
                                .isEmpty();
                    }
                    wellFormed += length > 0 ? 1 : 0;
                }
            }
        }
        assertThat(wellFormed).isGreaterThan(128 * 256 * 36);
    }

    /** The first and the last of each row, those just outside it by any byte, and those that are cut. */
    private static List<byte[]> sequences() {
        List<byte[]> sequences = new ArrayList<>();
        for (Row row : ABNF.subList(1, ABNF.size())) {
            for (byte[] end : List.of(row.least(), row.greatest())) {
                sequences.add(end);
                for (int i = 0; i < end.length; i++) {
                    sequences.add(Arrays.copyOf(end, i + 1));
                    for (int outside : new int[] {row.least()[i] - 1, row.greatest()[i] + 1}) {
                        byte[] changed = end.clone();
                        changed[i] = (byte) outside;
                        sequences.add(changed);
                    }
                }
            }
        }
        for (int lead = 0x80; lead < 256; lead++) {
            sequences.add(new byte[] {(byte) lead});
        }
        return sequences;
    }

    @Test
    void aSequenceIsTakenOrRefusedWhereverItStands() throws Exception {
        int refused = 0;
        for (byte[] sequence : sequences()) {
            int invalid = invalid(sequence);
            for (String before : new String[] {"{\"a\":\"", "{\"a\":\"12345678é", "{\"a", "{}", "", "12345678é"}) {
                for (String after : new String[] {"", "\"}", "\":1}" + " ".repeat(20)}) {
                    byte[] payload = concatenated("\n" + before, sequence, after);
                    if (invalid < sequence.length) {
                        WebhookParseException refusal = MalformedPayloadTest.refusal(payload);
                        assertThat(refusal)
                                .hasMessage("line 2, column %d: expected UTF-8 by RFC 3629, found the byte 0x%02X"
                                        .formatted(
                                                before.length() + 1 + new String(sequence, 0, invalid, UTF_8).length(),
                                                sequence[invalid]));
                        refused++;
                    }
                    Oracles.check(payload, json -> ParcelEvent.fromJson(json).toJsonBytes());
                }
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    /** The first byte that begins no character, or the end. */
    private static int invalid(byte[] sequence) {
        int at = 0;
        for (int length;
                at < sequence.length
                        && (length = characterLength(Arrays.copyOfRange(sequence, at, sequence.length))) > 0; ) {
            at += length;
        }
        return at;
    }

    /** jackson-core takes overlong forms, and what is beyond U+10FFFF. */
    @Test
    void otherParsersAgreeButWhereTheyAreLessStrict() throws Exception {
        Set<String> lessStrict = new TreeSet<>();
        for (byte[] sequence : sequences()) {
            byte[] json = concatenated("\"", sequence, "\"");
            boolean isUtf8 = invalid(sequence) == sequence.length;
            String hex = HexFormat.of().withUpperCase().formatHex(sequence);
            assertThat(Gson.accepts(json)).as(hex).isEqualTo(isUtf8);
            if (Jackson.accepts(json) != isUtf8) {
                lessStrict.add(hex);
            }
        }
        assertThat(lessStrict)
                .containsExactly(
                        "C180",
                        "C1BF",
                        "E08080",
                        "E09F80",
                        "E09FBF",
                        "F0808080",
                        "F08F8080",
                        "F08FBFBF",
                        "F4908080",
                        "F490BFBF",
                        "F4BFBFBF",
                        "F5808080",
                        "F58FBFBF");
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
                    .isEqualTo(Gson.isUtf8(bytes));
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
