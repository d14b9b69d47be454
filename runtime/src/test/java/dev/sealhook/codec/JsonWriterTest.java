package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.JsonText;
import dev.sealhook.json.JsonTree;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static String written(Consumer<JsonWriter> writing) {
        JsonWriter out = new JsonWriter();
        writing.accept(out);
        byte[] bytes = out.toBytes();
        assertThat(Utf8.firstInvalid(bytes)).isEqualTo(-1);
        return new String(bytes, UTF_8);
    }

    @Test
    void writesNumbersWithoutExpandingThem() {
        assertThat(written(out -> out.writeDecimal(new BigDecimal("1E+400")))).isEqualTo("1E+400");
        assertThat(written(out -> out.writeDecimal(new BigDecimal("1e-2147483647"))))
                .isEqualTo("1E-2147483647");
        assertThat(written(out -> out.writeDecimal(new BigDecimal("1.50")))).isEqualTo("1.50");
        assertThat(written(out -> out.writeLong(Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
        assertThat(written(out -> out.writeInt(Integer.MAX_VALUE))).isEqualTo("2147483647");
        assertThat(written(out -> out.writeUnixTime(Instant.parse("1969-12-31T23:59:59.9Z"))))
                .isEqualTo("-1");
    }

    @Test
    void writesEachCharacterSoThatItIsReadBack() {
        StringBuilder text = new StringBuilder();
        for (int codePoint = 0; codePoint < 0x3000; codePoint++) {
            text.appendCodePoint(codePoint);
        }
        text.append("😀\ud800\udc00\udbff\udfff\uffff\ufeff");
        String json = written(out -> out.writeString(text.toString()));
        assertThat(JsonTree.of(json)).isEqualTo(text.toString());
        assertThat(json).contains("\\u0000").contains("😀").doesNotContain("\\uD");
    }

    @Test
    void writesLoneSurrogatesEscapedAtAnyPlace() {
        for (String text :
                new String[] {"\ud800", "\udc00", "a\ud800", "\ud800a", "\udc00\ud800", "é\ud800é", "\ud800😀"}) {
            for (int length : new int[] {0, 1, 7_998, 7_999, 8_000, 32_000}) {
                String padded = "x".repeat(length) + text;
                String json = written(out -> out.writeString(padded));
                assertThat(JsonTree.of(json)).isEqualTo(padded);
                assertThat(json).contains("\\uD").hasSizeGreaterThan(padded.length() + 2);
            }
        }
    }

    @Test
    void writesRawJsonAsItStandsAfterNamesAndBetweenItems() {
        assertThat(written(out -> {
                    out.beginMap();
                    out.key("a\"\n").writeJson(JsonText.of("{ \"é\":1.0 }"));
                    out.key("b").beginArray();
                    out.writeJson(JsonText.of("null"));
                    out.writeJson(JsonText.of("\"\\ud800\""));
                    out.writeNull();
                    out.writeBoolean(false);
                    out.endArray();
                    out.key("").beginObject();
                    out.endObject(Map.of("x", JsonText.of("[ ]")));
                    out.endMap();
                }))
                .isEqualTo("{\"a\\\"\\n\":{ \"é\":1.0 },\"b\":[null,\"\\ud800\",null,false],\"\":{\"x\":[ ]}}");
    }

    @Test
    void writesNamesThatNeedEscapes() {
        String name = "é\"\\\n😀/";
        ObjectShape shape =
                ObjectShape.builder().required(ScalarType.STRING, name).build();
        String json = written(out -> {
            out.beginObject();
            out.property(shape, 0).writeNull();
            out.endObject(Map.of());
        });
        assertThat(json).isEqualTo("{\"é\\\"\\\\\\n😀/\":null}");
    }
}
