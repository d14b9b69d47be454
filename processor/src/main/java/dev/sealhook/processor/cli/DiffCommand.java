package dev.sealhook.processor.cli;

import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.Comparison;
import dev.sealhook.processor.compare.pairs.Edition;
import dev.sealhook.processor.compare.report.Configuration;
import dev.sealhook.processor.compare.report.ConfigurationReader;
import dev.sealhook.processor.compare.report.Format;
import dev.sealhook.processor.resolve.Request;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: what a newer catalogue changes for those who use the models of an older one. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Says what changed between two catalogues: a line a change, with its rule and category.",
            "",
            "WIRE: what is sent can no longer be read by the older models as before. SOURCE: code that used the models"
                    + " no longer compiles, or does something else without saying so. NOTE: the rest.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"  0:nothing breaks", "100:something breaks, WIRE or SOURCE", "  2:could not run"})
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "the older catalogue, JSON or YAML")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "the newer catalogue")
    private Path after;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text (default), markdown (for a changelog) or json (for tools)")
    private Format format;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "which rules not to ask ('except') and where ('ignore'); by default NEW's name with"
                    + " .diff.yaml in place of its ending, if there is such a file")
    private Path config;

    @Option(
            names = "--discriminator",
            paramLabel = "NAME",
            description = "as in the annotation, for a catalogue that needs it")
    private String discriminator;

    @Option(names = "--rename", paramLabel = "LINE", description = "as in the annotation; may be repeated")
    private List<String> rename = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Edition> old = edition(before, problems);
        Optional<Edition> now = edition(after, problems);
        Configuration configuration = configuration(problems);
        if (problems.hasErrors()) {
            print(problems);
            return ExitCode.COULD_NOT_RUN;
        }
        List<Change> changes =
                configuration.applyTo(Comparison.compare(old.orElseThrow(), now.orElseThrow()), problems);
        print(problems);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.of(changes));
        out.flush();
        return changes.stream().anyMatch(change -> change.category().isBreaking()) ? ExitCode.BREAKING : ExitCode.DONE;
    }

    /** Of the documents themselves only errors matter here: the compiler has the warnings. */
    private Optional<Edition> edition(Path path, Problems problems) {
        DocumentFile file = new DocumentFile(path);
        Problems inside = new Problems();
        Request request = new Request("models", file.name(), "WebhookEvent", rename);
        Optional<Edition> edition =
                Edition.read(file.name(), file.bytes(), request, Optional.ofNullable(discriminator), inside);
        for (Problem problem : inside.sorted()) {
            if (problem.severity() == Severity.ERROR) {
                problems.error(problem.code(), problem.location(), problem.message(), problem.advice());
            }
        }
        return edition;
    }

    private Configuration configuration(Problems problems) {
        DocumentFile beside = new DocumentFile(Path.of(ConfigurationReader.beside(after.toString())));
        if (config == null && !beside.exists()) {
            return Configuration.NONE;
        }
        DocumentFile file = config == null ? beside : new DocumentFile(config);
        return ConfigurationReader.read(file.name(), file.bytes(), problems);
    }

    private void print(Problems problems) {
        problems.sorted().forEach(spec.commandLine().getErr()::println);
    }
}
