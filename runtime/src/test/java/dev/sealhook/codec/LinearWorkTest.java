package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.Payloads;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work that a payload makes is in line with its size, whatever its shape. */
@Timeout(value = 60, unit = TimeUnit.SECONDS) // what is not in line takes hours
class LinearWorkTest {
    private static final ObjectShape GROUP = ObjectShape.builder()
            .required(in -> in.readList(LinearWorkTest::readUnion), "children")
            .required(ScalarType.STRING, "kind")
            .build();

    /** A recursive union as generated code reads it. */
    private static String readUnion(JsonReader in) {
        assertThat(in.peekTag("kind")).isEqualTo("group");
        return in.readRecord(GROUP) ? in.value(1) : null;
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 240})
    void searchesNestedUnionsWhoseTagsComeLastOnce(int depth) {
        String filler = "{\"kind\":\"group\",\"children\":[]},".repeat(20);
        String json = ("{\"children\":[" + filler).repeat(depth) + "{\"kind\":\"group\",\"children\":[]}"
                + "],\"kind\":\"group\"}".repeat(depth);
        JsonReader in = new JsonReader(json.getBytes(UTF_8));
        readUnion(in);
        in.end();
        assertThat(in.fits()).isTrue();
        int containers = json.split("[{\\[]", -1).length;
        assertThat(in.passedOver()).isLessThan(4 * containers);
    }

    @Test
    void keepsAMillionUnlistedNames() {
        StringBuilder members = new StringBuilder("\"n\":0");
        for (int i = 0; i < 1_000_000; i++) {
            members.append(",\"n").append(i).append("\":0");
        }
        assertThat(ParcelEvent.fromJson(Payloads.sentWith(members.toString())).toJson())
                .contains("\"n999999\":0");
        assertThat(ParcelEvent.fromJson("{" + members + "}").toJson()).contains("\"n999999\":0");
    }

    @Test
    void keepsNamesOfOneHashCode() {
        StringBuilder members = new StringBuilder("\"n\":0");
        for (int i = 0; i < 1 << 16; i++) {
            members.append(",\"");
            for (int bit = 0; bit < 16; bit++) {
                members.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            members.append("\":0");
        }
        assertThat(ParcelEvent.fromJson(Payloads.sentWith(members.toString())).toJson())
                .contains("AaAaAaAa");
        assertThat(ParcelEvent.fromJson("{" + members + "}").toJson()).contains("AaAaAaAa");
        String map = "{\"id\":\"d1\",\"labels\":{" + members.toString().replace(":0", ":\"\"") + "}}";
        assertThat(ParcelEvent.fromJson(Payloads.sentWithData(map)).toJson()).contains("AaAaAaAa");
    }

    @Test
    void passesOverTenMillionDigits() {
        String digits = "1".repeat(10_000_000);
        for (String number : new String[] {digits, "0." + digits, "1e" + digits}) {
            assertThat(ParcelEvent.fromJson(Payloads.sentWith("\"x\":" + number))
                            .toJson())
                    .contains(number);
            assertThat(ParcelEvent.fromJson(Payloads.SENT.replace("1700000000", number)))
                    .isInstanceOf(ParcelEvent.Unrecognized.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "\\n", "😀", "\\u0041"})
    void readsStringsOfFiftyMegabytes(String character) {
        String text = character.repeat(50_000_000 / character.getBytes(UTF_8).length);
        byte[] payload = Payloads.SENT.replace("\"e1\"", '"' + text + '"').getBytes(UTF_8);
        assertThat(ParcelEvent.fromJson(payload)).isNotInstanceOf(ParcelEvent.Unrecognized.class);
    }
}
