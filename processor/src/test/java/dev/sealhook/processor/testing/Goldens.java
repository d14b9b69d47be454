package dev.sealhook.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A document of which all that is generated is kept, in a folder of {@code src/test/resources/goldens}.
 *
 * @param file the document's name in the folder
 */
public record Goldens(String name, String file, Optional<String> discriminator) {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /** All of them. */
    public static List<Goldens> all() {
        return List.of(
                new Goldens("parcels", "spec.json", Optional.empty()),
                new Goldens("subscriptions", "spec.json", Optional.empty()),
                new Goldens("payments", "spec.json", Optional.empty()),
                new Goldens("stock", "spec.json", Optional.of("/items/0/eventCode")),
                new Goldens("legacy", "spec.yaml", Optional.empty()));
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
