package dev.sealhook.processor;

import com.google.auto.service.AutoService;
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
@SupportedOptions(SealhookProcessor.DIRECTORY)
public final class SealhookProcessor extends AbstractProcessor {
    /** {@code -Asealhook.directory=DIR}: where to look for documents first, for builds that do not copy their resources. */
    static final String DIRECTORY = "sealhook.directory";

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
        DocumentFinder finder = new DocumentFinder(
                processingEnv.getFiler(),
                processingEnv.getElementUtils(),
                Optional.ofNullable(processingEnv.getOptions().get(DIRECTORY)).map(Path::of));
        try {
            Optional<DocumentFinder.Found> document = finder.find(annotation.spec());
            if (document.isPresent()) {
                generate(annotation, document.get());
            } else {
                summarize(
                        annotation,
                        "no document '" + annotation.spec() + "' in "
                                + String.join(", ", finder.tried())
                                + "; put it into src/main/resources, or its jar on the class path (there in a folder that is not META-INF,"
                                + " which javac cannot see into, or on the processor path too)");
            }
        } catch (IOException failure) {
            summarize(annotation, "'" + annotation.spec() + "' cannot be read, or its models not written: " + failure);
        }
    }

    private void generate(WebhookEventsMirror annotation, DocumentFinder.Found document) throws IOException {
        Problems problems = new Problems();
        List<SourceFile> files = Generator.generate(
                document.file(), document.bytes(), annotation.request(), annotation.discriminator(), problems);
        List<Problem> all = problems.sorted();
        all.forEach(this::report);
        if (problems.hasErrors()) {
            long errors = all.stream().filter(SealhookProcessor::isError).count();
            summarize(
                    annotation,
                    errors + (errors == 1 ? " error" : " errors") + " in '" + annotation.spec()
                            + "': no models were generated");
            return;
        }
        SourceWriter writer = new SourceWriter(processingEnv.getFiler());
        for (SourceFile file : files) {
            writer.write(file, annotation.element());
        }
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
        processingEnv.getMessager().printMessage(kind(problem), problem.toString());
    }

    /** Shows at the annotation that nothing came of it. */
    private void summarize(WebhookEventsMirror annotation, String message) {
        processingEnv
                .getMessager()
                .printMessage(
                        Diagnostic.Kind.ERROR,
                        message,
                        annotation.element(),
                        annotation.mirror(),
                        annotation.value("spec"));
    }
}
