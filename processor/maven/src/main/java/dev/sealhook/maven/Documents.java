package dev.sealhook.maven;

import dev.sealhook.processor.analysis.DocumentSource;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Finds documents by their resource names where the processor finds them, and in the same order. */
final class Documents {
    private final MavenProject project;
    private final List<Path> places = new ArrayList<>();

    /**
     * Those of a project whose dependencies are resolved.
     *
     * @param directory where to look first; null if there is none
     */
    Documents(MavenProject project, File directory) {
        this.project = project;
        if (directory != null) {
            places.add(directory.toPath());
        }
        places.add(Path.of(project.getBuild().getOutputDirectory()));
        try {
            project.getCompileClasspathElements().forEach(element -> places.add(Path.of(element)));
        } catch (DependencyResolutionRequiredException impossible) {
            throw new IllegalStateException(impossible);
        }
        project.getCompileSourceRoots().forEach(root -> places.add(Path.of(root)));
    }

    /** The document, with the name of the file to edit where the build has only copied it. */
    Optional<DocumentSource> find(String name) throws IOException {
        for (Path place : places) {
            Optional<DocumentSource> found = Files.isDirectory(place) ? inFolder(place, name) : inJar(place, name);
            if (found.isPresent()) {
                return found;
            }
        }
        return onProcessorPath(name);
    }

    private Optional<DocumentSource> inFolder(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file)
                ? Optional.of(
                        new DocumentSource(original(folder, name).orElse(file).toString(), Files.readAllBytes(file)))
                : Optional.empty();
    }

    private Optional<Path> original(Path folder, String name) {
        return folder.equals(Path.of(project.getBuild().getOutputDirectory()))
                ? project.getResources().stream()
                        .map(Resource::getDirectory)
                        .map(directory -> Path.of(directory, name))
                        .filter(Files::isRegularFile)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<DocumentSource> inJar(Path jar, String name) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty(); // The classes of a module that has none.
        }
        try (ZipFile file = new ZipFile(jar.toFile())) {
            ZipEntry entry = file.getEntry(name);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream in = file.getInputStream(entry)) {
                return Optional.of(new DocumentSource(jar + "!/" + name, in.readAllBytes()));
            }
        }
    }

    /** The processor's own path has the catalogue that Sealhook ships. */
    private static Optional<DocumentSource> onProcessorPath(String name) throws IOException {
        try (InputStream in = DocumentSource.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new DocumentSource(name, in.readAllBytes()));
        }
    }
}
