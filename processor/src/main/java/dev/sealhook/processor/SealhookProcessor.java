package dev.sealhook.processor;

import com.google.auto.service.AutoService;
import dev.sealhook.processor.analysis.Analysis;
import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.processor.baseline.BaselineCheck;
import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.report.ConfigurationReader;
import dev.sealhook.processor.emit.Emitter;
import dev.sealhook.processor.emit.SourceFile;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Severity;
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

    private final ServiceFile services = new ServiceFile();

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
                process(WebhookEventsMirror.of((PackageElement) element));
            }
        }
        if (round.processingOver() && !round.errorRaised()) {
            writeServices();
        }
        return false;
    }

    private void writeServices() {
        try {
            services.write(
                    processingEnv.getFiler(),
                    name -> processingEnv.getElementUtils().getTypeElement(name.replace('$', '.')) != null);
        } catch (IOException failure) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "The catalogues cannot be registered: " + failure);
        }
    }

    private void process(WebhookEventsMirror annotation) {
        Reporter reporter = new Reporter(processingEnv.getMessager(), annotation);
        try {
            Optional<DocumentSource> document = find("spec", annotation.spec(), reporter);
            if (document.isEmpty()) {
                write(StandIns.of(Optional.empty(), annotation.request()), annotation);
                return;
            }
            Optional<Analysis> analysis = generate(annotation, document.get(), reporter);
            if (analysis.isPresent() && !annotation.baseline().isEmpty()) {
                compare(annotation, analysis.get(), reporter);
            }
        } catch (IOException failure) {
            reporter.error("spec", "'" + annotation.spec() + "' cannot be read, or its models not written: " + failure);
        } catch (RuntimeException bug) {
            // It would end the compiler without a word on where.
            reporter.error(
                    "spec",
                    "Sealhook failed on '" + annotation.spec()
                            + "' because of a bug; please report it with the document" + " and this: " + bug + " at "
                            + bug.getStackTrace()[0]);
        }
    }

    /** @return empty if there are errors */
    private Optional<Analysis> generate(WebhookEventsMirror annotation, DocumentSource document, Reporter reporter)
            throws IOException {
        Problems problems = new Problems();
        Optional<Analysis> analysis = Analysis.asFarAsPossible(document, annotation.request(), problems);
        problems.sorted().forEach(reporter::report);
        if (problems.hasErrors()) {
            reportErrorsOf(annotation, problems, reporter);
            write(StandIns.of(analysis, annotation.request()), annotation);
            return Optional.empty();
        }
        write(Emitter.emit(analysis.orElseThrow().model()), annotation);
        services.add(Emitter.catalogueOf(analysis.orElseThrow().model()), annotation.element());
        return analysis;
    }

    private void write(List<SourceFile> files, WebhookEventsMirror annotation) throws IOException {
        SourceWriter writer = new SourceWriter(processingEnv.getFiler());
        for (SourceFile file : files) {
            writer.write(file, annotation.element());
        }
    }

    /** Errors of the annotation are reported at its members. */
    private static void reportErrorsOf(WebhookEventsMirror annotation, Problems problems, Reporter reporter) {
        long errors = problems.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::location)
                .filter(location -> location.setting().isEmpty())
                .count();
        if (errors > 0) {
            reporter.error(
                    "spec", count(errors, "error") + " in '" + annotation.spec() + "': its models are incomplete");
        }
    }

    /** Reports what the document breaks, after generating: the compiler then shows which code is affected. */
    private void compare(WebhookEventsMirror annotation, Analysis document, Reporter reporter) throws IOException {
        Optional<DocumentSource> baseline = find("baseline", annotation.baseline(), reporter);
        if (baseline.isEmpty()) {
            return;
        }
        Problems problems = new Problems();
        List<Change> breaking = BaselineCheck.breaking(
                baseline.get(),
                document,
                annotation.request(),
                finder().find(ConfigurationReader.beside(annotation.spec())),
                problems);
        problems.sorted().forEach(reporter::report);
        Diagnostic.Kind kind = breakingKind(reporter);
        breaking.forEach(change -> reporter.report(change, kind));
        if (kind == Diagnostic.Kind.ERROR && !breaking.isEmpty()) {
            reporter.error("baseline", BaselineCheck.refusal(annotation.request(), annotation.baseline(), breaking));
        }
    }

    private Diagnostic.Kind breakingKind(Reporter reporter) {
        String asked = processingEnv.getOptions().getOrDefault(BREAKING, "warning");
        if (!asked.equals("error") && !asked.equals("warning")) {
            reporter.error("baseline", "-A" + BREAKING + "=" + asked + " is neither 'warning' nor 'error'");
        }
        return asked.equals("error") ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }

    private Optional<DocumentSource> find(String member, String name, Reporter reporter) throws IOException {
        Optional<String> mistake = ResourceName.mistake(name);
        if (mistake.isPresent()) {
            reporter.error(member, member + " = \"" + name + "\" " + mistake.get());
            return Optional.empty();
        }
        DocumentFinder finder = finder();
        Optional<DocumentSource> found = finder.find(name);
        if (found.isEmpty()) {
            reporter.error(
                    member,
                    "no document '" + name + "' in " + String.join(", ", finder.tried()) + "; "
                            + finder.suggestion(name)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse("put it into src/main/resources, or its jar on the class path (there in a"
                                            + " folder that is not META-INF, which javac cannot see into, or on the"
                                            + " processor path too)"));
        }
        return found;
    }

    private DocumentFinder finder() {
        return new DocumentFinder(
                processingEnv.getFiler(),
                processingEnv.getElementUtils(),
                Optional.ofNullable(processingEnv.getOptions().get(DIRECTORY)).map(Path::of));
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
