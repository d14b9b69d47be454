package dev.sealhook.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler that these tests run on. */
public final class Javac {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private Javac() {}

    /** Compiles files, and says what the compiler had to say: nothing, where all is well. */
    public static List<String> compile(Path classes, List<Path> sources, String... options) {
        return compile(classes, sources, List.of(), options);
    }

    public static List<String> compile(
            Path classes, List<Path> sources, List<Processor> processors, String... options) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(List.of("-d", classes.toString()));
        all.addAll(List.of(options));
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(said, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task =
                    JAVAC.getTask(null, files, said, all, null, files.getJavaFileObjectsFromPaths(sources));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean done = task.call();
            List<String> messages = new ArrayList<>(
                    said.getDiagnostics().stream().map(Object::toString).toList());
            if (!done && messages.isEmpty()) {
                messages.add("failed without a word");
            }
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
