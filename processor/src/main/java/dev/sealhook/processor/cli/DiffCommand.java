package dev.sealhook.processor.cli;

import dev.sealhook.processor.analysis.Versions;
import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.report.Configuration;
import dev.sealhook.processor.compare.report.ConfigurationReader;
import dev.sealhook.processor.compare.report.Format;
import dev.sealhook.processor.compare.rules.Comparison;
import dev.sealhook.spec.problem.Problems;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: reports what a newer catalogue changes for those who use the models of an older one. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reports what changed between two catalogues: one line for each change, with its rule and category.",
            "",
            "WIRE: the older models can no longer read everything that is sent. SOURCE: code that uses the models no longer"
                    + " compiles, or compiles and behaves differently. NOTE: any other change.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:no WIRE or SOURCE change",
            "100:at least one WIRE or SOURCE change",
            "  2:the command could not run"
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "the older catalogue, JSON or YAML; '-' reads standard input")
    private DocumentFile before;

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = "the newer catalogue, JSON or YAML; '-' reads standard input")
    private DocumentFile after;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text (default), markdown (for a changelog) or json (for tools)")
    private Format format;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "the rules to leave out ('except') and the places to ignore ('ignore'); by default NEW's name"
                    + " with .diff.yaml in place of its ending, if there is such a file")
    private DocumentFile config;

    @Mixin
    private AnnotationOptions annotation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (before.isStandardStream() && after.isStandardStream()) {
            throw new CommandFailure("only one of OLD and NEW can be standard input");
        }
        Problems problems = new Problems();
        Optional<Versions> versions = Versions.of(before.source(), after.source(), annotation.request(), problems);
        Configuration configuration = configuration(problems);
        if (problems.hasErrors()) {
            ProblemPrinter.print(spec, problems);
            return ExitCode.COULD_NOT_RUN;
        }
        List<Change> changes = configuration.applyTo(Comparison.compare(versions.orElseThrow()), problems);
        ProblemPrinter.print(spec, problems);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.of(changes));
        out.flush();
        return changes.stream().anyMatch(change -> change.category().isBreaking()) ? ExitCode.BREAKING : ExitCode.DONE;
    }

    private Configuration configuration(Problems problems) {
        return Optional.ofNullable(config)
                .or(() -> after.sibling(ConfigurationReader::beside).filter(DocumentFile::exists))
                .map(file -> ConfigurationReader.read(file.name(), file.bytes(), problems))
                .orElse(Configuration.NONE);
    }
}
