package dev.sealhook.processor;

import com.google.auto.service.AutoService;
import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.report.ConfigurationReader;
import dev.sealhook.processor.emit.SourceFile;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Generates models for each package with {@code @WebhookEvents}. */
@AutoService(Processor.class)
@SupportedAnnotationTypes(WebhookEventsMirror.ANNOTATION)
@SupportedOptions({SealhookProcessor.DIRECTORY, SealhookProcessor.BREAKING})
public final class SealhookProcessor extends AbstractProcessor {
    /** {@code -Asealhook.directory=DIR}: where to look for documents first, for builds that do not copy their resources. */
    static final String DIRECTORY = "sealhook.directory";

    /** {@code -Asealhook.breaking=error}: a document that breaks what its baseline was used for fails the build. */
    static final String BREAKING = "sealhook.breaking";

    /** Called by the compiler. */
    public SealhookProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                generate(WebhookEventsMirror.of((PackageElement) element));
            }
        }
        return false;
    }

    private void generate(WebhookEventsMirror annotation) {
        try {
            Optional<DocumentFinder.Found> document = find(annotation, "spec", annotation.spec());
            if (document.isPresent()
                    && generate(annotation, document.get())
                    && !annotation.baseline().isEmpty()) {
                compare(annotation, document.get());
            }
        } catch (IOException failure) {
            summarize(
                    annotation,
                    "spec",
                    "'" + annotation.spec() + "' cannot be read, or its models not written: " + failure);
        } catch (RuntimeException mistake) {
            // It would end the compiler without a word on where.
            summarize(
                    annotation,
                    "spec",
                    "Sealhook has failed on '" + annotation.spec()
                            + "'. That is its own mistake: please report it, with the" + " document and this: "
                            + mistake + " at " + mistake.getStackTrace()[0]);
        }
    }

    private DocumentFinder finder() {
        return new DocumentFinder(
                processingEnv.getFiler(),
                processingEnv.getElementUtils(),
                Optional.ofNullable(processingEnv.getOptions().get(DIRECTORY)).map(Path::of));
    }

    private Optional<DocumentFinder.Found> find(WebhookEventsMirror annotation, String member, String name)
            throws IOException {
        DocumentFinder finder = finder();
        Optional<DocumentFinder.Found> found = finder.find(name);
        if (found.isEmpty()) {
            summarize(
                    annotation,
                    member,
                    "no document '" + name + "' in "
                            + String.join(", ", finder.tried())
                            + "; put it into src/main/resources, or its jar on the class path (there in a folder that is not META-INF,"
                            + " which javac cannot see into, or on the processor path too)");
        }
        return found;
    }

    /** Says what the document breaks, after generating: the compiler then shows where. */
    private void compare(WebhookEventsMirror annotation, DocumentFinder.Found document) throws IOException {
        Optional<DocumentFinder.Found> baseline = find(annotation, "baseline", annotation.baseline());
        if (baseline.isEmpty()) {
            return;
        }
        Problems problems = new Problems();
        List<Change> breaking = new Gate(annotation.request(), annotation.discriminator(), problems)
                .breaking(baseline.get(), document, finder().find(ConfigurationReader.beside(annotation.spec())));
        problems.sorted().forEach(this::report);
        Diagnostic.Kind kind = breakingKind(annotation);
        breaking.forEach(change -> processingEnv
                .getMessager()
                .printMessage(kind, change.location().toMavenString() + " " + change.message()));
        if (kind == Diagnostic.Kind.ERROR && !breaking.isEmpty()) {
            summarize(
                    annotation,
                    "baseline",
                    "'" + annotation.spec() + "' breaks what '" + annotation.baseline() + "' was used for: "
                            + count(breaking.size(), "change") + "; ignore them in '"
                            + ConfigurationReader.beside(annotation.spec())
                            + "', or name another baseline, if that is meant");
        }
    }

    private Diagnostic.Kind breakingKind(WebhookEventsMirror annotation) {
        String asked = processingEnv.getOptions().getOrDefault(BREAKING, "warning");
        if (!asked.equals("error") && !asked.equals("warning")) {
            summarize(annotation, "baseline", "-A" + BREAKING + "=" + asked + " is neither 'warning' nor 'error'");
        }
        return asked.equals("error") ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** @return whether the models were written */
    private boolean generate(WebhookEventsMirror annotation, DocumentFinder.Found document) throws IOException {
        Problems problems = new Problems();
        List<SourceFile> files = Generator.generate(
                document.file(), document.bytes(), annotation.request(), annotation.discriminator(), problems);
        List<Problem> all = problems.sorted();
        all.forEach(this::report);
        if (problems.hasErrors()) {
            long errors = all.stream().filter(SealhookProcessor::isError).count();
            summarize(
                    annotation,
                    "spec",
                    count(errors, "error") + " in '" + annotation.spec() + "': no models were generated");
            return false;
        }
        SourceWriter writer = new SourceWriter(processingEnv.getFiler());
        for (SourceFile file : files) {
            writer.write(file, annotation.element());
        }
        return true;
    }

    private static boolean isError(Problem problem) {
        return kind(problem) == Diagnostic.Kind.ERROR;
    }

    private static Diagnostic.Kind kind(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }

    private void report(Problem problem) {
        processingEnv.getMessager().printMessage(kind(problem), problem.toMavenString());
    }

    /** Shows at a member of the annotation what is to be done about it. */
    private void summarize(WebhookEventsMirror annotation, String member, String message) {
        processingEnv
                .getMessager()
                .printMessage(
                        Diagnostic.Kind.ERROR,
                        message,
                        annotation.element(),
                        annotation.mirror(),
                        annotation.value(member));
    }
}
