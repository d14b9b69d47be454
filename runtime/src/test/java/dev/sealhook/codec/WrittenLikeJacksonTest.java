package dev.sealhook.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.testing.Seed;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The writer against jackson-core's generator: the same calls, the same bytes. */
class WrittenLikeJacksonTest {
    private static final int ROUNDS = Integer.getInteger("sealhook.rounds", 20_000);
    private static final String[] SCRAPS = {
        "a",
        "batch_68f1",
        "\"",
        "\\",
        "/",
        "\b\t\n\f\r",
        "\0",
        "\u001f",
        "\u007f",
        "\u0080",
        "é",
        "\u07ff",
        "\u0800",
        "€",
        "\uffff",
        "😀"
    };

    private final long seed = Seed.get();
    private final Random random = new Random(seed);

    @Test
    void writesTheSameBytesForTheSameCalls() {
        for (int round = 0; round < ROUNDS; round++) {
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            JsonWriter out = new JsonWriter();
            try (JsonGenerator jackson = new JsonFactory().createGenerator(ObjectWriteContext.empty(), expected)) {
                value(out, jackson, 4);
            }
            assertThat(out.toBytes()).as("seed %d", seed).isEqualTo(expected.toByteArray());
        }
    }

    private void value(JsonWriter out, JsonGenerator jackson, int depth) {
        switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> {
                String text = string();
                out.writeString(text);
                jackson.writeString(text);
            }
            case 1 -> {
                long number = number();
                out.writeLong(number);
                jackson.writeNumber(number);
            }
            case 2 -> {
                BigDecimal number = BigDecimal.valueOf(number(), random.nextInt(40) - 20);
                out.writeDecimal(number);
                jackson.writeNumber(number);
            }
            case 3 -> {
                boolean value = random.nextBoolean();
                out.writeBoolean(value);
                jackson.writeBoolean(value);
            }
            case 4 -> {
                out.writeNull();
                jackson.writeNull();
            }
            case 5 -> {
                int seconds = random.nextInt();
                out.writeUnixTime(Instant.ofEpochSecond(seconds));
                jackson.writeNumber(seconds);
            }
            case 6 -> array(out, jackson, depth - 1);
            default -> object(out, jackson, depth - 1);
        }
    }

    private void array(JsonWriter out, JsonGenerator jackson, int depth) {
        out.beginArray();
        jackson.writeStartArray();
        for (int i = random.nextInt(4); i > 0; i--) {
            value(out, jackson, depth);
        }
        out.endArray();
        jackson.writeEndArray();
    }

    private void object(JsonWriter out, JsonGenerator jackson, int depth) {
        String[] names = {string(), string() + "1", string() + "2"};
        ObjectShape shape = ObjectShape.builder()
                .required(ScalarType.STRING, names[0])
                .optional(ScalarType.STRING, names[1])
                .nullable(ScalarType.STRING, names[2])
                .build();
        boolean record = random.nextBoolean();
        if (record) {
            out.beginObject();
        } else {
            out.beginMap();
        }
        jackson.writeStartObject();
        for (int i = random.nextInt(3); i < 3; i++) {
            value(record ? out.property(shape, i) : out.key(names[i]), named(jackson, names[i]), depth);
        }
        if (record) {
            out.endObject(Map.of());
        } else {
            out.endMap();
        }
        jackson.writeEndObject();
    }

    private static JsonGenerator named(JsonGenerator jackson, String name) {
        jackson.writeName(name);
        return jackson;
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(random.nextInt(3) > 0 ? "plain " : SCRAPS[random.nextInt(SCRAPS.length)]);
        }
        return random.nextInt(50) == 0 ? text.toString().repeat(100) : text.toString();
    }

    private long number() {
        return switch (random.nextInt(6)) {
            case 0 -> Long.MIN_VALUE;
            case 1 -> Long.MAX_VALUE;
            case 2 -> random.nextInt(21) - 10;
            default -> random.nextLong() >> random.nextInt(64);
        };
    }
}
