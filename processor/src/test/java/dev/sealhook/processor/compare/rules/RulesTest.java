package dev.sealhook.processor.compare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.Rule;
import dev.sealhook.processor.compare.report.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule by its folder: two documents, and the lines for them. {@code -Dgoldens.rewrite=true} writes the lines anew. */
class RulesTest {
    private static final Path FOLDERS = Path.of("src", "test", "resources", "rules");
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- rules: written by RulesTest, -Dgoldens.rewrite=true -->\n";
    private static final String END = "<!-- end of rules -->";
    private static final boolean REWRITE = Boolean.getBoolean("goldens.rewrite");

    static List<String> rules() {
        return Rules.ALL.stream().<String>map(Rule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reportsTheLinesOfItsFolder(String rule) throws IOException {
        Path folder = FOLDERS.resolve(rule);
        Path rename = folder.resolve("rename.txt");
        List<Change> changes = Lines.changes(
                Files.readString(folder.resolve("old.yaml")),
                Files.readString(folder.resolve("new.yaml")),
                Files.exists(rename) ? Files.readAllLines(rename) : List.of());
        String lines = Format.TEXT.of(changes);
        Path expected = folder.resolve("expected.txt");
        if (REWRITE) {
            Files.writeString(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(expected)).contains(": " + rule + " ");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reportsNothingOfTheSameDocument(String rule) throws IOException {
        String document = Files.readString(FOLDERS.resolve(rule).resolve("new.yaml"));

        assertThat(Lines.changes(document, document, List.of())).isEmpty();
    }

    @Test
    void eachRuleHasItsFolderAndEachFolderItsRule() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(rules());
        }
    }

    @Test
    void noTwoRulesHaveOneId() {
        assertThat(rules()).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z]+(_[A-Z]+)+"));
    }

    @Test
    void theReadmeHasTheTableOfTheRules() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        assertThat(begin).isGreaterThan(BEGIN.length());
        if (REWRITE) {
            Files.writeString(README, readme.substring(0, begin) + Rules.table() + readme.substring(end));
            return;
        }
        assertThat(readme.substring(begin, end)).isEqualTo(Rules.table());
    }
}
