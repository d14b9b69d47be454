package dev.sealhook.processor.compilers;

import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Javac;
import dev.sealhook.processor.testing.Stubs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A project of somebody who wants models of a document. */
final class Client {
    private static Path runtime;

    private final Path folder;
    private final List<String> options = new ArrayList<>();

    Client(Path folder) {
        this.folder = folder;
    }

    /** Asks for models of a document, in the package {@code com.example}. */
    Client of(String document) {
        write(
                "src/com/example/package-info.java",
                "@dev.sealhook.WebhookEvents(spec = \"" + document + "\", union = \"Hooks\")\npackage com.example;\n");
        return this;
    }

    /** A jar with what stands for the runtime, made once. */
    static synchronized Path runtime() {
        if (runtime == null) {
            Path classes = create(Path.of("target", "stubs", "classes"));
            List<String> said = Javac.compile(classes, Stubs.files(), "-proc:none");
            if (!said.isEmpty()) {
                throw new AssertionError(said);
            }
            runtime = Jar.of(classes, Path.of("target", "stubs", "stubs.jar"));
        }
        return runtime;
    }

    /** A folder with a document of one event, {@code it_happened}. */
    Path documentIn(String where, String document) {
        write(where + "/" + document, Docs.properties("\"id\": {\"type\": \"string\"}"));
        return folder.resolve(where);
    }

    Client with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Compiles into {@code out}, with the models' sources in {@code generated}. */
    String compile(Compiler compiler) {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                create(folder.resolve("out")).toString(),
                "-s",
                create(folder.resolve("generated")).toString()));
        arguments.addAll(options);
        Stubs.javaFiles(folder.resolve("src")).forEach(file -> arguments.add(file.toString()));
        return compiler.compile(arguments);
    }

    boolean hasModels() {
        return Files.exists(folder.resolve("out/com/example/ItHappenedWebhookEvent.class"))
                && Files.exists(folder.resolve("out/com/example/Hooks$Visitor.class"));
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
