package dev.sealhook.examples.updates;

import dev.sealhook.WebhookEvents;
import dev.sealhook.processor.analysis.Analysis;
import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.processor.emit.Emitter;
import dev.sealhook.processor.emit.SourceFile;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.spec.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;

/**
 * The models of one document, compiled into a folder.
 *
 * @param sources by the simple names of their types
 */
record Models(Path folder, Analysis analysis, Map<String, String> sources) {
    static final String PACKAGE = "hooks";
    static final String SUPPORT =
            Javac.pathOf(WebhookEvents.class) + File.pathSeparator + Javac.pathOf(JsonParser.class);

    /** Empty if the document is refused: chance has made two names fall together, say. */
    static Optional<Models> of(Provider provider, String file, Path folder) throws IOException {
        byte[] document = provider.document().getBytes(StandardCharsets.UTF_8);
        GenerationRequest request = new GenerationRequest(PACKAGE, file, "Hook", List.of(), List.of());
        Optional<Analysis> analysis = Analysis.of(new DocumentSource(file, document), request, new Problems());
        if (analysis.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> sources = new LinkedHashMap<>();
        for (SourceFile source : Emitter.emit(analysis.get().model())) {
            sources.put(source.typeName(), source.text());
        }
        List<String> errors = Javac.compile(sources, SUPPORT, folder);
        if (!errors.isEmpty()) {
            throw new AssertionError(errors + "\n" + provider.document());
        }
        return Optional.of(new Models(folder, analysis.get(), sources));
    }

    /** What stands on a class path for those who use them. */
    String classPath() {
        return folder + File.pathSeparator + SUPPORT;
    }

    /** The public classes, by name; nested ones too. */
    Map<String, Class<?>> publicClasses(ClassLoader loader) throws IOException, ClassNotFoundException {
        Map<String, Class<?>> classes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(PACKAGE)).sorted()) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.class$", "");
                Class<?> type = loader.loadClass(PACKAGE + "." + name);
                if (java.lang.reflect.Modifier.isPublic(type.getModifiers()) && type.getCanonicalName() != null) {
                    classes.put(type.getName(), type);
                }
            }
        }
        return classes;
    }
}
