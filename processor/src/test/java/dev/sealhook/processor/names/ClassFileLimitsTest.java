package dev.sealhook.processor.names;

import static dev.sealhook.processor.resolve.JavaCode.NAME_TOO_LONG;
import static dev.sealhook.processor.resolve.JavaCode.TEXT_TOO_LONG;
import static dev.sealhook.processor.resolve.JavaCode.VALUES_LEFT_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Generation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What neither a class file nor a file system takes must be a problem of ours, or code that works. */
class ClassFileLimitsTest {
    private static final Pattern RENAME = Pattern.compile("rename = \"(.*)\"$");
    private static final String OBJECT = "{\"properties\": {\"x\": {\"type\": \"string\"}}}";

    @TempDir
    Path folder;

    @Test
    void anEnumOfThreeThousandValuesCompiles() {
        Generation made = Generation.of(Docs.properties("\"e\": {\"enum\": [" + values(3_000) + "]}"));

        assertThat(made.problems()).isEmpty();
        assertThat(made.source("ItHappenedWebhookEvent")).contains("KNOWN.put(\"value 2999\", Known.VALUE_2999);");
        assertThat(Named.compiled(made, folder)).isEmpty();
    }

    @Test
    void valuesThatAnEnumCannotTakeAreLeftOutWithAWarning() {
        String tooLong = Docs.quoted("x".repeat(70_000));
        Generation made = Generation.of(Docs.properties("\"e\": {\"enum\": [" + tooLong + ", " + values(3_001) + "]}"));

        assertThat(made.codes()).containsExactly(VALUES_LEFT_OUT);
        assertThat(made.problems().get(0).message()).startsWith("2 of 3002 listed values");
        assertThat(Named.compiled(made, folder)).isEmpty();
    }

    @Test
    void aTextThatNoLiteralHoldsIsAnErrorAndOneThatItJustHoldsIsNot() {
        assertThat(Generation.of(Docs.properties(Docs.quoted("p".repeat(65_536)) + ": {}"))
                        .codes())
                .contains(TEXT_TOO_LONG);
        assertThat(Generation.of(Docs.of().typed("k".repeat(65_536), "").json()).codes())
                .contains(TEXT_TOO_LONG);

        String longValue = Docs.quoted("é".repeat(32_000));
        Generation made = Generation.of(Docs.body("{\"required\": [\"type\"], \"properties\": {\"type\": {\"const\": "
                + longValue + "}, \"d\": {\"description\": " + Docs.quoted("d".repeat(70_000)) + "}}}"));
        assertThat(made.problems()).isEmpty();
        assertThat(Named.compiled(made, folder)).isEmpty();
    }

    @Test
    void aKeyOfFourHundredCharactersIsAnErrorWhoseLineSettlesIt() {
        assertSettled(Docs.of().typed("long_key_".repeat(45), "").json());
    }

    @Test
    void twentyLevelsOfLongNamesAreAnErrorThatShorterNamesSettle() {
        String schema = OBJECT;
        for (int level = 0; level < 20; level++) {
            schema = "{\"properties\": {\"a_rather_long_name_" + level + "\": " + schema + "}}";
        }
        String document = Docs.properties("\"deep\": " + schema);
        assertThat(Generation.of(document).codes()).containsOnly(NAME_TOO_LONG);

        List<String> lines = new ArrayList<>();
        StringBuilder pointer = new StringBuilder(Docs.BODY + "/properties/deep");
        for (int level = 19; level >= 0; level--) {
            pointer.append("/properties/a_rather_long_name_").append(level);
            lines.add(pointer + "=Level" + level);
        }
        Generation settled = Generation.of(document, lines.toArray(new String[0]));
        assertThat(settled.problems()).isEmpty();
        assertThat(Named.compiled(settled, folder)).isEmpty();
    }

    /** Pastes line after line, as a user would, until nothing is wrong. */
    private void assertSettled(String document) {
        List<String> lines = new ArrayList<>();
        Generation made = Generation.of(document);
        assertThat(made.codes()).containsOnly(NAME_TOO_LONG);
        while (!made.problems().isEmpty() && lines.size() < 25) {
            Matcher line = RENAME.matcher(made.problems().get(0).advice());
            assertThat(line.find()).isTrue();
            lines.add(line.group(1));
            made = Generation.of(document, lines.toArray(new String[0]));
        }

        assertThat(made.problems()).isEmpty();
        assertThat(Named.compiled(made, folder)).isEmpty();
    }

    private static String values(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Docs.quoted("value " + i))
                .collect(Collectors.joining(", "));
    }
}
