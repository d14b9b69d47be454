package dev.sealhook.examples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The blocks of code in a README, as a reader copies them. */
final class Readme {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    private final String text;

    private Readme(String text) {
        this.text = text;
    }

    static Readme read() throws IOException {
        return read("README.md");
    }

    /** @param file below the root of the checkout */
    static Readme read(String file) throws IOException {
        return new Readme(Files.readString(Environment.checkout().resolve(file)));
    }

    /**
     * The one block of a language that contains something.
     *
     * @param language as it stands behind the block's opening fence
     * @param mark a text that is in this block only
     */
    String block(String language, String mark) {
        List<String> blocks = BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .filter(code -> code.contains(mark))
                .toList();
        assertThat(blocks).as(language + " with " + mark).hasSize(1);
        return blocks.get(0);
    }
}
