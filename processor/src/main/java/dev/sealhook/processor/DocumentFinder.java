package dev.sealhook.processor;

import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.spec.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Finds the document wherever the compiler sees resources: a directory that an option names, the project's own resources, the
 * class path, each module of the module path, the sources, and last the processor's own path.
 *
 * <p>In a jar javac sees only directories whose names are Java identifiers, so not {@code META-INF}. What it does see there, a
 * class, tells by its URI which jar it is in; the document is then opened without javac.
 */
final class DocumentFinder {
    /** A class of the jar with the shipped catalogue. */
    private static final String SPEC_PACKAGE = "dev.sealhook.spec.document";

    private static final String SPEC_CLASS = "Document.class";

    /** Where Maven copies resources to, and from. */
    private static final String OUTPUT = "/target/classes";

    private static final String SOURCES = "/src/main/resources";

    private final Filer filer;
    private final Elements elements;
    private final Optional<Path> directory;
    private final Set<String> tried = new LinkedHashSet<>();

    DocumentFinder(Filer filer, Elements elements, Optional<Path> directory) {
        this.filer = filer;
        this.elements = elements;
        this.directory = directory;
    }

    /** Where {@link #find} has looked, for the message. */
    Set<String> tried() {
        return tried;
    }

    Optional<DocumentSource> find(String name) throws IOException {
        if (directory.isPresent()) {
            tried.add("the directory " + directory.get());
            Path file = directory.get().resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(new DocumentSource(file.toString(), Files.readAllBytes(file)));
            }
        }
        return at("the project's resources", StandardLocation.CLASS_OUTPUT, "", name)
                .or(() -> at("the class path", StandardLocation.CLASS_PATH, "", name))
                .or(() -> beside(StandardLocation.CLASS_PATH, SPEC_PACKAGE, SPEC_CLASS, name))
                .or(() -> inModules(name))
                .or(() -> at("the sources", StandardLocation.SOURCE_PATH, "", name))
                .or(() -> onProcessorPath(name));
    }

    /** A document that was probably meant, of those beside which {@link #find} has looked, or a shipped one. */
    Optional<String> suggestion(String name) {
        Set<Path> roots = new LinkedHashSet<>();
        directory.ifPresent(roots::add);
        output().ifPresent(output -> {
            roots.add(output);
            roots.add(Path.of(output.toString().replace(OUTPUT, SOURCES)));
        });
        shipped().ifPresent(roots::add);
        return NearbyDocuments.nearest(name, roots);
    }

    /** The directory of the project's compiled classes and resources; empty where it is none, in an editor say. */
    private Optional<Path> output() {
        try {
            URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", "sealhook")
                    .toUri();
            return Optional.ofNullable(Path.of(uri).getParent());
        } catch (IOException | RuntimeException noDirectory) {
            return Optional.empty();
        }
    }

    /** The jar, or the directory, of the shipped catalogues. */
    private static Optional<Path> shipped() {
        try {
            return Optional.of(Path.of(Document.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException | RuntimeException noFile) {
            return Optional.empty();
        }
    }

    private Optional<DocumentSource> inModules(String name) {
        for (ModuleElement module : elements.getAllModuleElements()) {
            String prefix = module.getQualifiedName() + "/";
            Optional<DocumentSource> found = at("the module path", StandardLocation.MODULE_PATH, prefix, name)
                    .or(() -> beside(StandardLocation.MODULE_PATH, prefix, "module-info.class", name));
            if (found.isPresent()) {
                return found;
            }
        }
        return at("the module path", StandardLocation.MODULE_PATH, "", name);
    }

    private Optional<DocumentSource> at(String called, Location location, String packageName, String name) {
        tried.add(called);
        try {
            FileObject file = filer.getResource(location, packageName, name);
            try (InputStream in = file.openInputStream()) {
                return Optional.of(new DocumentSource(editable(file.toUri()), in.readAllBytes()));
            }
        } catch (IOException | RuntimeException absent) {
            // javac throws NullPointerException for a module that is not there, ecj IllegalArgumentException.
            return Optional.empty();
        }
    }

    /** The document in the jar that a class is in. */
    private Optional<DocumentSource> beside(Location location, String packageName, String className, String name) {
        try {
            String uri =
                    filer.getResource(location, packageName, className).toUri().toString();
            int inside = uri.lastIndexOf("!/");
            return uri.startsWith("jar:") && inside > 0
                    ? open(new URL(uri.substring(0, inside + 2) + name))
                    : Optional.empty();
        } catch (IOException | RuntimeException absent) {
            return Optional.empty();
        }
    }

    private Optional<DocumentSource> onProcessorPath(String name) {
        tried.add("the processor path");
        try {
            URL url = DocumentFinder.class.getClassLoader().getResource(name);
            return url == null ? Optional.empty() : open(url);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<DocumentSource> open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false); // The next build of this JVM may meet another jar in its place.
        if (isDirectory(url, connection)) {
            return Optional.empty(); // Its content would be a list of names.
        }
        try (InputStream in = connection.getInputStream()) {
            return Optional.of(new DocumentSource(url.toString(), in.readAllBytes()));
        }
    }

    private static boolean isDirectory(URL url, URLConnection connection) throws IOException {
        if (connection instanceof JarURLConnection jar) {
            return jar.getJarEntry() != null && jar.getJarEntry().isDirectory();
        }
        return url.getProtocol().equals("file") && Files.isDirectory(Path.of(URI.create(url.toString())));
    }

    /** The file that a build copied to its output is to be edited where it came from. */
    private static String editable(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return uri.toString();
        }
        String copied = Path.of(uri).toString();
        String source = copied.replace(OUTPUT + "/", SOURCES + "/");
        return Files.isRegularFile(Path.of(source)) ? source : copied;
    }
}
