package dev.sealhook.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.testing.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** The tokenizer judges and our own walk words its refusals: the two must agree on what JSON is. */
class JsonFaultTest {
    private static final int ROUNDS = Integer.getInteger("sealhook.rounds", 50_000);

    @Test
    void findsAFaultInAllThatTheTokenizerRefusesAndInNothingElse() {
        long seed = Seed.get();
        RandomJson json = new RandomJson(new Random(seed));
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] text = json.document().getBytes(UTF_8);
            assertThat(new FaultFinder(text).find())
                    .as("seed %d: %s", seed, new String(text, UTF_8))
                    .isNull();
            byte[] damaged = json.damaged(text);
            if (Utf8.firstInvalid(damaged) < 0) {
                boolean accepted = isAccepted(damaged);
                String as = "seed " + seed + ": " + new String(damaged, UTF_8);
                assertThat(new FaultFinder(damaged).find() == null).as(as).isEqualTo(accepted);
                assertThat(JsonFault.inValue(damaged) == null).as(as).isEqualTo(accepted);
                refused += accepted ? 0 : 1;
            }
        }
        assertThat(refused).isBetween(ROUNDS / 4, ROUNDS - ROUNDS / 20);
    }

    private static boolean isAccepted(byte[] text) {
        try (JsonParser parser = Json.parser(text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
