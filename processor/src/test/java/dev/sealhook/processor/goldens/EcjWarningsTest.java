package dev.sealhook.processor.goldens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.emit.SourceFile;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.processor.testing.Generation;
import dev.sealhook.processor.testing.Goldens;
import dev.sealhook.processor.testing.Javac;
import dev.sealhook.processor.testing.Stubs;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse shows its compiler's warnings in generated code too, and a client's build may fail on them. */
class EcjWarningsTest {
    private static final String SHIPPED = "META-INF/webhooks/openai.json";

    /** Matters of taste, which ecj does not warn of by default either; each holds for most code. */
    private static final List<String> OFF = List.of(
            "nls", // strings are names on the wire, and nothing to translate
            "allJavadoc", // comments and tags that are missing; GoldensTest has javac check those that are there
            "boxing", // an Optional of a number holds an object
            "unqualifiedField", // fields are written without this.
            "fieldHiding", // each record has a SHAPE of its own, and some stand in others
            "super", // a deprecated accessor overrides the one that every record has, which has no super
            "switchDefault"); // a reader answers no other indexes than those of the shape

    @TempDir
    Path folder;

    static List<Goldens> goldens() {
        return Goldens.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void ecjFindsNothingInTheModelsOfAGolden(Goldens golden) throws IOException {
        assertThat(warnings(generate(golden.file(), golden.document()))).isEmpty();
    }

    @Test
    void ecjFindsNothingInTheModelsOfTheShippedCatalogue() throws IOException {
        try (InputStream document = getClass().getResourceAsStream("/" + SHIPPED)) {
            assertThat(warnings(generate(SHIPPED, document.readAllBytes()))).isEmpty();
        }
    }

    private static Generation generate(String file, byte[] document) {
        Generation made =
                Generation.of(new GenerationRequest("com.example", file, "Hooks", List.of(), List.of()), document);
        assertThat(made.problems()).isEmpty();
        return made;
    }

    private String warnings(Generation made) throws IOException {
        Path stubs = Files.createDirectory(folder.resolve("stubs"));
        assertThat(Javac.compile(stubs, Stubs.files(), "-proc:none")).isEmpty();
        Path sources = Files.createDirectories(folder.resolve("src/com/example"));
        for (SourceFile file : made.files()) {
            Files.writeString(sources.resolve(file.typeName() + ".java"), file.text());
        }
        List<String> options =
                List.of("--release", "17", "-proc:none", "-d", "none", "-cp", stubs.toString(), "-warn:+all");
        String off = " -warn:-" + String.join(",", OFF);
        String line = Stream.concat(
                        options.stream(), Stream.of(folder.resolve("src").toString()))
                .map(argument -> '"' + argument + '"')
                .collect(Collectors.joining(" "));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        BatchCompiler.compile(line + off, out, out, null);
        // What it only suggests ("perhaps this member should be marked as deprecated, too?") is no warning.
        return Stream.of(said.toString().split("(?m)^-{10}$"))
                .filter(problem -> problem.contains(". WARNING in ") || problem.contains(". ERROR in "))
                .collect(Collectors.joining());
    }
}
