package dev.sealhook.processor;

import dev.sealhook.spec.problem.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the document that was probably meant where there is none of a name. */
final class NearbyDocuments {
    private static final Set<String> ENDINGS = Set.of("json", "yaml", "yml");

    /** Deeper and more than any project's resources; the search is for a message only. */
    private static final int DEEPEST = 8;

    private static final int MOST = 10_000;

    private NearbyDocuments() {}

    /**
     * The document below the roots, directories or jars, whose path is most like a name; else one of the same file name in another folder, or one
     * in the folder of this name.
     */
    static Optional<String> nearest(String name, Collection<Path> roots) {
        List<String> known = roots.stream()
                .flatMap(root -> documents(root).stream())
                .distinct()
                .toList();
        return Suggestions.nearest(name, known)
                .or(() -> known.stream()
                        .filter(other -> fileName(other).equals(fileName(name)) || other.startsWith(name + "/"))
                        .findFirst());
    }

    private static List<String> documents(Path root) {
        if (Files.isRegularFile(root)) {
            return documentsInJar(root);
        }
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<String> documents = new ArrayList<>();
        try (Stream<Path> files = Files.find(root, DEEPEST, (path, attributes) -> attributes.isRegularFile())) {
            files.limit(MOST)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> ENDINGS.contains(file.substring(file.lastIndexOf('.') + 1)))
                    .sorted()
                    .forEach(documents::add);
        } catch (IOException | UncheckedIOException unreadable) {
            return documents; // A suggestion less.
        }
        return documents;
    }

    private static List<String> documentsInJar(Path file) {
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
            return documents(jar.getPath("/"));
        } catch (IOException | ProviderNotFoundException unreadable) {
            return List.of();
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
