package dev.sealhook.random;

import dev.sealhook.EventCatalogue;
import dev.sealhook.WebhookEvents;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The models of one document: generated, compiled and loaded. */
final class Models implements AutoCloseable {
    static final String CLASS_PATH = pathOf(WebhookEvents.class);

    private final URLClassLoader loader;
    private final Class<?> union;
    private final Class<?> unrecognized;

    private Models(URLClassLoader loader, Class<?> union) {
        this.loader = loader;
        this.union = union;
        Class<?>[] events = union.getPermittedSubclasses();
        unrecognized = events[events.length - 1];
    }

    /**
     * Compiles with all warnings on.
     *
     * @param classes an empty folder, for the document and for what comes of it
     * @return what the compiler has to say; nothing if it is content
     */
    static List<String> compile(Path classes, String packageName, String document, Optional<String> discriminator)
            throws IOException {
        String file = document.length() % 2 == 0 ? "document.yaml" : "document.json"; // JSON is YAML too.
        Files.writeString(classes.resolve(file), document);
        String annotation = "@dev.sealhook.WebhookEvents(spec = \"" + file + "\""
                + discriminator
                        .map(place -> ", discriminator = \"" + place + "\"")
                        .orElse("") + ") package " + packageName + ";";
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-Xlint:all,-processing", "-d", classes.toString(), "-s", classes.toString(), "-cp", CLASS_PATH);
        JavaCompiler.CompilationTask task = compiler.getTask(
                null, null, said, options, null, List.of(new Source(packageName + "/package-info.java", annotation)));
        task.setProcessors(ServiceLoader.load(Processor.class));
        boolean compiled = task.call();
        List<String> problems = said.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getKind() + ": " + diagnostic)
                .toList();
        return compiled || !problems.isEmpty() ? problems : List.of("no reason given");
    }

    static Models load(Path classes, String packageName) throws IOException, ClassNotFoundException {
        URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Models.class.getClassLoader());
        return new Models(loader, loader.loadClass(packageName + ".WebhookEvent"));
    }

    /** Those that the build has made already. */
    static Models of(Class<?> union) {
        return new Models(null, union);
    }

    EventCatalogue<?> catalogue() {
        return (EventCatalogue<?>) call("catalogue", null, new Class<?>[0]);
    }

    private static String pathOf(Class<?> type) {
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

    Object read(byte[] utf8) {
        return call("fromJson", null, new Class<?>[] {byte[].class}, utf8);
    }

    Object read(String webhook, byte[] utf8) {
        return call("fromJson", null, new Class<?>[] {String.class, byte[].class}, webhook, utf8);
    }

    byte[] write(Object event) {
        return (byte[]) call("toJsonBytes", event, new Class<?>[0]);
    }

    boolean isTyped(Object event) {
        return !unrecognized.isInstance(event);
    }

    private Object call(String name, Object on, Class<?>[] types, Object... arguments) {
        try {
            Method method = union.getMethod(name, types);
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (loader != null) {
            loader.close();
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
