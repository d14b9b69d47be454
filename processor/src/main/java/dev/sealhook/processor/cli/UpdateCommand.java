package dev.sealhook.processor.cli;

import dev.sealhook.spec.canonical.CanonicalDocument;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Severity;
import dev.sealhook.spec.understand.CatalogueReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code update}: brings a catalogue up to date with a provider's published document, and reports what changed. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Copies the webhooks of a provider's published OpenAPI document, and what they refer to, into a catalogue.",
            "",
            "What the catalogue already has keeps its order, which is the order of the constructors' parameters; what is"
                    + " new goes last. An unchanged event is written as it was, byte for byte, and line ends stay as"
                    + " they are. The document's descriptions replace the catalogue's. Comments in a YAML catalogue are"
                    + " lost.",
            "",
            "The catalogue is written only if the document has no errors; otherwise the errors are printed and the"
                    + " catalogue is left as it is.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the catalogue is up to date, whatever the update breaks",
            "2:the command could not run; the catalogue is unchanged"
        })
final class UpdateCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "DOCUMENT",
            description = "the whole published document, JSON or YAML; '-' reads standard input")
    private DocumentFile document;

    @Parameters(
            index = "1",
            paramLabel = "CATALOGUE",
            description =
                    "the file to update or to create: YAML if its name ends in .yaml or .yml, else JSON; '-' writes a"
                            + " new catalogue to standard output, as JSON")
    private DocumentFile catalogue;

    @Option(
            names = "--keep-words",
            description = "keep the titles, summaries, descriptions and 'info' that the catalogue has")
    private boolean keepWords;

    @Mixin
    private AnnotationOptions annotation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Document> published = understood(problems);
        Optional<byte[]> before = catalogue.exists() ? Optional.of(catalogue.bytes()) : Optional.empty();
        Optional<Document> earlier = before.flatMap(bytes -> DocumentReader.read(catalogue.name(), bytes, problems));
        if (problems.hasErrors()) {
            return ProblemPrinter.refuse(
                    spec, problems, catalogue.isStandardStream() ? Optional.empty() : Optional.of(catalogue.name()));
        }
        Problems warnings = new Problems();
        CanonicalDocument wanted = arranged(CanonicalDocument.of(published.orElseThrow(), warnings), earlier);
        String text = wanted.textFor(catalogue.name());
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Document now = readBack(content, wanted, catalogue.name());
        ProblemPrinter.print(spec, warnings);
        if (catalogue.isStandardStream()) {
            out().print(text);
            out().flush();
        } else {
            write(before, earlier, now, content);
        }
        return ExitCode.DONE;
    }

    /** Leaves warnings to the compiler, which knows the whole annotation. */
    private Optional<Document> understood(Problems problems) {
        Optional<Document> read = document.read(problems);
        Problems inside = new Problems();
        read.ifPresent(found -> CatalogueReader.read(found, annotation.discriminator(), inside));
        inside.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problems::add);
        return read;
    }

    private CanonicalDocument arranged(CanonicalDocument fresh, Optional<Document> earlier) {
        return earlier.map(before -> keepWords ? fresh.inOrderAndWordsOf(before) : fresh.inOrderOf(before))
                .orElse(fresh);
    }

    /** Throws CommandFailure if the content does not say what was wanted: a format, or its library, cannot hold everything. */
    static Document readBack(byte[] content, CanonicalDocument wanted, String file) {
        return DocumentReader.read(file, content, new Problems())
                .filter(read -> CanonicalDocument.of(read, new Problems()).equals(wanted))
                .orElseThrow(() -> new CommandFailure("'" + file + "' cannot hold this document: write JSON, to a file"
                        + " whose name does not end in .yaml or .yml"));
    }

    private void write(Optional<byte[]> before, Optional<Document> earlier, Document now, byte[] content) {
        if (before.isPresent() && Arrays.equals(before.get(), content)) {
            out().println(catalogue.name() + " is up to date");
            return;
        }
        catalogue.write(content);
        out().println(catalogue.name() + (before.isPresent() ? " is updated" : " is new"));
        WebhookChanges webhooks = WebhookChanges.between(earlier, now);
        UpdateReport.of(catalogue.name(), annotation, webhooks, before, content).forEach(out()::println);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
