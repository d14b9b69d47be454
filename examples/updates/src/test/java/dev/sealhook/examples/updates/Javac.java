package dev.sealhook.examples.updates;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of this JDK, without annotation processing. */
final class Javac {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** One for all, which keeps the JDK's own classes open: opening them takes longer than compiling. */
    private static final StandardJavaFileManager MANAGER =
            COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);

    private Javac() {}

    /**
     * Compiles sources, by the simple names of their types.
     *
     * @return the errors
     */
    static List<String> compile(Map<String, String> sources, String classPath, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        MANAGER.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        MANAGER.setLocationFromPaths(
                StandardLocation.CLASS_PATH,
                Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList());
        COMPILER.getTask(null, MANAGER, said, List.of("-proc:none", "-nowarn", "-g:none"), null, files)
                .call();
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** The jar or folder that a class is from. */
    static String pathOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
