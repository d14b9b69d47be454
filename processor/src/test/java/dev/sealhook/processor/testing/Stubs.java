package dev.sealhook.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What generated code calls, as far as a compiler must see it. The real thing is the runtime's, which is built after this
 * module.
 */
public final class Stubs {
    /** The root of their packages. */
    public static final Path FOLDER = Path.of("src", "test", "resources", "stubs");

    private Stubs() {}

    /** The source files. */
    public static List<Path> files() {
        return javaFiles(FOLDER);
    }

    /** The source files below a folder, in the order of their names. */
    public static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
