package dev.sealhook.processor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.cli.CommandLine.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    private Path folder;

    private Outcome run(String... arguments) {
        return new CommandLine(folder).run(arguments);
    }

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        Outcome help = run("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith("Usage: sealhook")
                .containsPattern("(?m)^  update  ")
                .containsPattern("(?m)^    0 ")
                .containsPattern("(?m)^  100 ")
                .containsPattern("(?m)^    2 ");
    }

    @Test
    void versionIsAnswered() {
        assertThat(run("--version").out()).startsWith("sealhook ");
        assertThat(run("update", "--version").exitCode()).isZero();
    }

    @Test
    void withoutACommandAllAreShown() {
        Outcome outcome = run();
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("sealhook: Missing required subcommand\nUsage: sealhook")
                .contains("  update ");
    }

    @Test
    void aMisspeltCommandGetsASuggestionAndTheListOfCommands() {
        Outcome outcome = run("updtae");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("sealhook: there is no command 'updtae'; did you mean 'update'?\nUsage: sealhook");
        assertThat(run("frobnicate").err()).startsWith("sealhook: there is no command 'frobnicate'\nUsage: sealhook");
    }

    @Test
    void aMissingArgumentIsNamedWithTheWayToTheHelp() {
        Outcome outcome = run("update", "a.json");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
                sealhook: Missing required parameter: 'CATALOGUE'
                'sealhook update --help' describes the command
                """);
    }

    @Test
    void aMisspeltOptionGetsASuggestion() {
        Outcome outcome = run("update", "--keep-word", "a.json", "b.json");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("sealhook: there is no option '--keep-word'; did you mean '--keep-words'?\n");
        assertThat(run("diff", "--fromat=json", "a.json", "b.json").err())
                .startsWith("sealhook: there is no option '--fromat'; did you mean '--format'?\n");
        assertThat(run("update", "--frobnicate", "a.json", "b.json").err())
                .startsWith("sealhook: there is no option '--frobnicate'\n");
    }

    @Test
    void anArgumentTooManyIsNamed() {
        assertThat(run("diff", "a.json", "b.json", "more")).isEqualTo(new Outcome(2, "", """
                sealhook: there is one argument too many: 'more'
                'sealhook diff --help' describes the command
                """));
    }

    @Test
    void aUrlIsRefusedWithTheWayToReadIt() {
        Outcome outcome = run("update", "https://example.com/openapi.yaml", "a.json");
        assertThat(outcome).isEqualTo(new Outcome(2, "", """
                sealhook: 'https://example.com/openapi.yaml' is a URL, and this command uses no network: download it, or\
                 name '-' to read standard input: curl -fsSL https://example.com/openapi.yaml | sealhook ... -
                """));
        assertThat(run("diff", "a.json", "http://example.com/b").exitCode()).isEqualTo(2);
    }

    @Test
    void eachExitCodeIsTheOneThatTheHelpDocuments() {
        CommandLine line = new CommandLine(folder)
                .write("old.json", CommandLine.shipped())
                .write("new.json", CommandLine.shipped().replace("batch_cancelled", "batch_stopped"));
        assertThat(line.run("diff", "old.json", "old.json").exitCode()).isEqualTo(0);
        assertThat(line.run("diff", "old.json", "new.json").exitCode()).isEqualTo(100);
        assertThat(line.run("diff", "old.json", "none.json").exitCode()).isEqualTo(2);
        assertThat(line.run("update", "new.json", "old.json").exitCode()).isEqualTo(0);
        assertThat(line.run("update", "none.json", "old.json").exitCode()).isEqualTo(2);
        assertThat(line.run("diff", "--help").out()).containsPattern("(?s)  0   .*100   .*  2   ");
        assertThat(line.run("update", "--help").out())
                .containsPattern("(?s)0   .*2   ")
                .doesNotContain("100");
    }
}
