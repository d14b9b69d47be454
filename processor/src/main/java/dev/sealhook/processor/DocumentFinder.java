package dev.sealhook.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Finds the document wherever the compiler sees resources: a directory that an option names, the project's own resources, the
 * class path, each module of the module path, the sources.
 */
final class DocumentFinder {
    /** @param file where it was found, as a user would open it */
    @SuppressWarnings("ArrayRecordComponent") // Made once, never compared.
    record Found(String file, byte[] bytes) {}

    private final Filer filer;
    private final Elements elements;
    private final Optional<Path> directory;
    private final List<String> tried = new ArrayList<>();

    DocumentFinder(Filer filer, Elements elements, Optional<Path> directory) {
        this.filer = filer;
        this.elements = elements;
        this.directory = directory;
    }

    /** Where {@link #find} has looked, for the message. */
    List<String> tried() {
        return List.copyOf(tried);
    }

    Optional<Found> find(String name) throws IOException {
        tried.clear();
        if (directory.isPresent()) {
            tried.add("the directory " + directory.get());
            Path file = directory.get().resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(new Found(file.toString(), Files.readAllBytes(file)));
            }
        }
        return at(StandardLocation.CLASS_OUTPUT, "", name, "the project's resources")
                .or(() -> at(StandardLocation.CLASS_PATH, "", name, "the class path"))
                .or(() -> inModules(name))
                .or(() -> at(StandardLocation.SOURCE_PATH, "", name, "the sources"));
    }

    private Optional<Found> inModules(String name) {
        for (ModuleElement module : elements.getAllModuleElements()) {
            Optional<Found> found =
                    at(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/", name, "the module path");
            if (found.isPresent()) {
                return found;
            }
        }
        return at(StandardLocation.MODULE_PATH, "", name, "the module path");
    }

    private Optional<Found> at(Location location, String module, String name, String called) {
        if (!tried.contains(called)) {
            tried.add(called);
        }
        try {
            FileObject file = filer.getResource(location, module, name);
            try (InputStream in = file.openInputStream()) {
                return Optional.of(new Found(sourceOf(file.toUri().getPath(), file.getName()), in.readAllBytes()));
            }
        } catch (IOException | RuntimeException absent) {
            // javac throws NullPointerException for a module that is not there, ecj IllegalArgumentException.
            return Optional.empty();
        }
    }

    /** The file that a build copied to its output is to be edited where it came from. */
    private static String sourceOf(String uriPath, String name) {
        String copied = uriPath == null ? name : uriPath;
        String source = copied.replace("/target/classes/", "/src/main/resources/");
        return Files.isRegularFile(Path.of(source)) ? source : copied;
    }
}
