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
    void anUnknownCommandIsWrongUsage() {
        Outcome outcome = run("upgrade");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("sealhook: Unmatched argument at index 0: 'upgrade'\n");
    }

    @Test
    void whatIsMissingIsSaidWithTheWayToTheHelp() {
        Outcome outcome = run("update", "a.json");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
                sealhook: Missing required parameter: 'CATALOGUE'
                sealhook update --help says how to use it
                """);
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        Outcome outcome = run("update", "--force", "a.json", "b.json");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("sealhook: Unknown option: '--force'");
    }
}
