package dev.sealhook.processor.cli;

import dev.sealhook.spec.canonical.CanonicalDocument;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Severity;
import dev.sealhook.spec.understand.CatalogueReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code update}: a provider's published document in, the catalogue's file out, and what changed. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes the webhooks of a provider's published OpenAPI document, and what they reach, into a catalogue.",
            "",
            "What the catalogue has already keeps its order, which is the order of the constructors; what is new goes"
                    + " last. An event that has not changed is written as it was, byte for byte. The provider's words"
                    + " replace the catalogue's. Comments in a YAML catalogue are lost.",
            "",
            "The catalogue is written only if the new document is understood; otherwise it stays, and what is wrong is"
                    + " printed.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the catalogue is up to date, whatever that breaks",
            "2:could not run; the catalogue is as it was"
        })
final class UpdateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DOCUMENT", description = "the whole published document, JSON or YAML")
    private Path document;

    @Parameters(
            index = "1",
            paramLabel = "CATALOGUE",
            description = "the file to update, or to make: YAML if its name ends so, else JSON")
    private Path catalogue;

    @Option(
            names = "--keep-words",
            description = "titles, summaries, descriptions and info stay as the catalogue has them, where it has any")
    private boolean keepWords;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        DocumentFile file = new DocumentFile(catalogue);
        Problems problems = new Problems();
        Optional<Document> published = understood(new DocumentFile(document), problems);
        Optional<Document> earlier = file.exists() ? file.read(problems) : Optional.empty();
        if (problems.hasErrors()) {
            return refuse(problems);
        }
        Problems warnings = new Problems();
        CanonicalDocument wanted = arranged(CanonicalDocument.of(published.orElseThrow(), warnings), earlier);
        byte[] content = wanted.textFor(file.name()).getBytes(StandardCharsets.UTF_8);
        Document now = readBack(content, wanted, file.name());
        warnings.sorted().forEach(err()::println);
        report(file, earlier, now, content);
        return ExitCode.DONE;
    }

    /** Warnings of what it means are left to the compiler, which knows the annotation's answers. */
    private static Optional<Document> understood(DocumentFile file, Problems problems) {
        Optional<Document> read = file.read(problems);
        Problems inside = new Problems();
        read.ifPresent(found -> CatalogueReader.read(found, Optional.empty(), inside));
        inside.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem ->
                        problems.error(problem.code(), problem.location(), problem.message(), problem.advice()));
        return read;
    }

    private CanonicalDocument arranged(CanonicalDocument fresh, Optional<Document> earlier) {
        return earlier.map(before -> keepWords ? fresh.inOrderAndWordsOf(before) : fresh.inOrderOf(before))
                .orElse(fresh);
    }

    /** Nobody should lose a catalogue to what a format, or the library that writes it, cannot hold. */
    static Document readBack(byte[] content, CanonicalDocument wanted, String file) {
        return DocumentReader.read(file, content, new Problems())
                .filter(read -> CanonicalDocument.of(read, new Problems()).equals(wanted))
                .orElseThrow(() -> new CommandFailure("'" + file + "' cannot hold this document: write JSON, to a file"
                        + " whose name does not end in .yaml or .yml"));
    }

    private int refuse(Problems problems) {
        problems.sorted().forEach(err()::println);
        int errors = problems.sorted().size();
        err().println(errors + (errors == 1 ? " error: '" : " errors: '") + catalogue + "' was left as it is");
        return ExitCode.COULD_NOT_RUN;
    }

    private void report(DocumentFile file, Optional<Document> earlier, Document now, byte[] content) {
        PrintWriter out = spec.commandLine().getOut();
        Optional<byte[]> before = earlier.map(read -> file.bytes());
        if (before.isPresent() && Arrays.equals(before.get(), content)) {
            out.println(file.name() + " is up to date");
            return;
        }
        file.write(content);
        out.println(file.name() + (before.isPresent() ? " is updated" : " is new"));
        WebhookChanges webhooks = WebhookChanges.between(earlier, now);
        UpdateReport.of(file.name(), webhooks, before, content).forEach(out::println);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
