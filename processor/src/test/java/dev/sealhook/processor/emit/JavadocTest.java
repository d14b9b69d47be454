package dev.sealhook.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class JavadocTest {
    private static final String CHARACTERS = "ab Z19.,;:?!'()/-*_`[]<>&#\\\"@{}\n\u00e9\u4e2d";

    @Test
    void whatPassesForPlainTextIsWhatTheParserLeavesAsItIs() {
        Random random = new Random(20261123);
        int plain = 0;
        for (int round = 0; round < 50_000; round++) {
            StringBuilder built = new StringBuilder();
            int reach = random.nextBoolean() ? 17 : CHARACTERS.length();
            for (int length = random.nextInt(12); length >= 0; length--) {
                built.append(CHARACTERS.charAt(random.nextInt(reach)));
            }
            String text = built.toString().strip();
            if (Javadoc.isPlain(text)) {
                plain++;
                assertThat(Javadoc.Markup.html(text)).as("round %d", round).isEqualTo(text);
            }
        }
        assertThat(plain).isGreaterThan(1_000);
    }
}
