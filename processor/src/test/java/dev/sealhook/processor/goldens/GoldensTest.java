package dev.sealhook.processor.goldens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.emit.SourceFile;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.processor.testing.Generation;
import dev.sealhook.processor.testing.Goldens;
import dev.sealhook.processor.testing.Javac;
import dev.sealhook.processor.testing.Stubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dgoldens.rewrite=true} to take what is generated for what is expected; then read the difference. */
class GoldensTest {
    static List<Goldens> goldens() {
        return Goldens.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void theFilesAreThoseThatAreExpectedByteForByte(Goldens golden) throws IOException {
        Map<String, String> generated = generate(golden);
        if (Boolean.getBoolean("goldens.rewrite")) {
            rewrite(golden.folder().resolve("expected"), generated);
        }

        assertThat(expected(golden)).isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void theExpectedFilesCompileWithoutAWarning(Goldens golden, @TempDir Path classes) {
        List<Path> sources = new ArrayList<>(Stubs.files());
        sources.addAll(Stubs.javaFiles(golden.folder().resolve("expected")));

        assertThat(Javac.compile(classes, sources, "-proc:none", "-Xlint:all", "-Xdoclint:all,-missing"))
                .isEmpty();
    }

    private static Map<String, String> generate(Goldens golden) {
        GenerationRequest request = new GenerationRequest(
                "com.example." + golden.name(), golden.file(), "WebhookEvent", List.of(), List.of());
        Generation made = Generation.of(request, golden.document());
        assertThat(made.problems()).isEmpty();
        Map<String, String> files = new TreeMap<>();
        for (SourceFile file : made.files()) {
            files.put(file.typeName() + ".java", file.text());
        }
        return files;
    }

    private static Map<String, String> expected(Goldens golden) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : Stubs.javaFiles(golden.folder().resolve("expected"))) {
            files.put(file.getFileName().toString(), Files.readString(file));
        }
        return files;
    }

    private static void rewrite(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Path old : Stubs.javaFiles(folder)) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
