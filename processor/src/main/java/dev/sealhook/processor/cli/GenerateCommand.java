package dev.sealhook.processor.cli;

import dev.sealhook.processor.analysis.Analysis;
import dev.sealhook.processor.emit.Emitter;
import dev.sealhook.spec.problem.Problems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code generate}: writes the sources that the annotation processor would write, for builds that do not run it. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes the sources that the annotation processor generates for a document, and the file by which ServiceLoader"
                    + " finds them.",
            "",
            "For builds that do not run annotation processors. The sources are compiled with sealhook-runtime on the class"
                    + " path. If the document has errors, they are printed and nothing is written.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the sources are up to date", "2:the command could not run; no file is changed"})
final class GenerateCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "DOCUMENT",
            description = "the document, JSON or YAML; '-' reads standard input")
    private DocumentFile document;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "the root of the generated sources; it is created if need be. Earlier generated files of the"
                    + " package that are no longer generated are deleted, other files stay")
    private Path output;

    @Option(
            names = "--package",
            required = true,
            paramLabel = "PACKAGE",
            description = "the package of the generated types")
    private String packageName;

    @Option(
            names = "--union",
            defaultValue = "WebhookEvent",
            paramLabel = "NAME",
            description =
                    "the annotation's 'union': the name of the interface over all events; WebhookEvent by default")
    private String union;

    @Option(
            names = "--spec",
            paramLabel = "NAME",
            description = "the annotation's 'spec': the resource name that the generated catalogue answers; by default"
                    + " DOCUMENT's file name")
    private String resourceName;

    @Mixin
    private AnnotationOptions annotation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!SourceVersion.isName(packageName)) {
            throw new CommandFailure("--package: '" + packageName + "' is not the name of a Java package");
        }
        Problems problems = new Problems();
        String source = Optional.ofNullable(resourceName).orElseGet(document::fileName);
        Optional<Analysis> analysis =
                Analysis.of(document.source(), annotation.request(packageName, source, union), problems);
        if (analysis.isEmpty()) {
            return ProblemPrinter.refuse(spec, problems, Optional.of(output.toString()));
        }
        ProblemPrinter.print(spec, problems);
        String written = SourceFolder.of(output)
                .write(
                        packageName,
                        Emitter.emit(analysis.get().model()),
                        Emitter.catalogueOf(analysis.get().model()));
        spec.commandLine().getOut().println(output + written);
        return ExitCode.DONE;
    }
}
