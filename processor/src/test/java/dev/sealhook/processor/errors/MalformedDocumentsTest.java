package dev.sealhook.processor.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sealhook.processor.analysis.Analysis;
import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.processor.emit.Emitter;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.processor.testing.Generation;
import dev.sealhook.processor.testing.Goldens;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document holds, there are files or there are errors, and never an exception. */
class MalformedDocumentsTest {
    /** One of each JSON type. */
    private static final List<String> TYPES = List.of("null", "true", "-1.5e3", "\"x\"", "[]", "{}");

    private static final List<String> VALUES = List.of(
            "\"\"",
            "\"#\"",
            "[[]]",
            "[{}]",
            "[\"x\", \"y\"]",
            "{\"x\": {}}",
            "{\"x\": 1}",
            "{\"$ref\": \"#\"}",
            "{\"$ref\": \"#/components/schemas\"}",
            "{\"enum\": []}",
            "{\"enum\": [1, {}, \"x\"]}",
            "{\"const\": null}",
            "{\"oneOf\": [{\"type\": \"null\"}]}",
            "{\"oneOf\": [{\"enum\": [{}]}, {\"enum\": [\"x\"]}]}",
            "{\"allOf\": [{\"$ref\": \"#\"}]}");

    static List<Goldens> documents() {
        return Goldens.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentCutOffAnywhereIsAnError(Goldens golden) {
        byte[] whole = golden.document();
        for (int length = 0; length < whole.length; length += 50) {
            assertFilesOrErrors(golden.file(), Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentWithAByteChangedIsUnderstoodOrAnError(Goldens golden) {
        changeBytes(golden, 100);
    }

    @Tag("deep")
    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentWithAnyByteChangedIsUnderstoodOrAnError(Goldens golden) {
        changeBytes(golden, 10_000);
    }

    private static void changeBytes(Goldens golden, int times) {
        Random random = new Random(7);
        for (int i = 0; i < times; i++) {
            byte[] changed = golden.document();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            assertFilesOrErrors(golden.file(), changed);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aValueOfAnotherTypeInThePlaceOfAnyValueIsUnderstoodOrAnError(Goldens golden) {
        replaceEach(golden, TYPES);
    }

    @Tag("deep")
    @ParameterizedTest
    @MethodSource("documents")
    void anyOddValueInThePlaceOfAnyValueIsUnderstoodOrAnError(Goldens golden) {
        replaceEach(golden, VALUES);
    }

    private static void replaceEach(Goldens golden, List<String> values) {
        Node root = Mutant.read(golden.file(), golden.document()).root();
        for (Node node : Mutant.nodes(root)) {
            for (String value : values) {
                byte[] mutant = Mutant.json(root, node, value).getBytes(StandardCharsets.UTF_8);
                assertFilesOrErrors("spec.json", mutant);
            }
        }
    }

    private static void assertFilesOrErrors(String file, byte[] document) {
        GenerationRequest request = new GenerationRequest(Generation.PACKAGE, file, "Hooks", List.of(), List.of());
        Generation[] made = new Generation[1];
        assertThatCode(() -> made[0] = Generation.of(request, document))
                .as(() -> new String(document, StandardCharsets.UTF_8))
                .doesNotThrowAnyException();
        boolean errors = made[0].problems().stream().map(Problem::severity).anyMatch(Severity.ERROR::equals);
        assertThat(made[0].files().isEmpty())
                .as(() -> made[0].problems() + " in " + new String(document, StandardCharsets.UTF_8))
                .isEqualTo(errors);
        if (errors) {
            assertThat(standIns(new DocumentSource(file, document), request))
                    .as(() -> new String(document, StandardCharsets.UTF_8))
                    .doesNotHaveDuplicates();
        }
    }

    /** The types that the compiler is given in place of models, so that it does not complain of each use of one. */
    private static List<String> standIns(DocumentSource source, GenerationRequest request) {
        return Analysis.asFarAsPossible(source, request, new Problems())
                .map(analysis -> Emitter.emit(analysis.model()).stream()
                        .map(file -> file.typeName().toLowerCase(Locale.ROOT))
                        .toList())
                .orElse(List.of());
    }
}
