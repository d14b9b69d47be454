package dev.sealhook.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A document of which all that is generated is kept, in a folder of {@code src/test/resources/goldens}.
 *
 * @param file the document's name in the folder
 */
public record Goldens(String name, String file) {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /** All of them. */
    public static List<Goldens> all() {
        return List.of(
                new Goldens("subscriptions", "spec.json"),
                new Goldens("payments", "spec.json"),
                new Goldens("legacy", "spec.yaml"));
    }

    public byte[] document() {
        try {
            return Files.readAllBytes(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return RESOURCES.resolve("goldens").resolve(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
