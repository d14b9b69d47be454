package dev.sealhook.processor.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sealhook.processor.testing.Generation;
import dev.sealhook.processor.testing.Goldens;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedDocumentsTest {
    private static final List<String> VALUES = List.of(
            "null", "true", "-1.5e3", "\"\"", "\"x\"", "\"#\"", "[]", "[[]]", "[{}]", "[\"x\",\"y\"]", "{}", "{\"x\":{}}", "{\"x\":1}",
            "{\"$ref\":\"#\"}", "{\"$ref\":\"#/components/schemas\"}", "{\"enum\":[1,{},\"x\"]}", "{\"oneOf\":[{\"enum\":[{}]},{\"enum\":[\"x\"]}]}",
            "{\"allOf\":[{\"$ref\":\"#\"}]}", "{\"enum\":[]}", "{\"const\":null}", "{\"oneOf\":[{\"type\":\"null\"}]}");

    static List<Goldens> documents() {
        return Goldens.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentCutOffAnywhereIsAProblem(Goldens golden) {
        byte[] whole = golden.document();
        for (int length = 0; length < whole.length; length += 11) {
            assertOnlyProblems(golden, golden.file(), Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentWithAByteChangedIsReadOrAProblem(Goldens golden) {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            byte[] changed = golden.document();
            int at = random.nextInt(changed.length);
            changed[at] = (byte) random.nextInt(256);
            assertOnlyProblems(golden, golden.file(), changed);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void anyOtherValueInThePlaceOfAnyValueIsUnderstoodOrAProblem(Goldens golden) {
        Node root = Mutant.read(golden.file(), golden.document()).root();
        for (Node node : Mutant.nodes(root)) {
            for (String value : VALUES) {
                assertOnlyProblems(golden, "spec.json", Mutant.json(root, node, value).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void assertOnlyProblems(Goldens golden, String file, byte[] document) {
        Generation[] made = new Generation[1];
        assertThatCode(() -> made[0] = Generation.of(file, document, golden.discriminator()))
                .as(() -> new String(document, StandardCharsets.UTF_8))
                .doesNotThrowAnyException();
        boolean errors = made[0].problems().stream().map(Problem::severity).anyMatch(Severity.ERROR::equals);
        assertThat(made[0].files().isEmpty())
                .as(() -> made[0].problems() + " in " + new String(document, StandardCharsets.UTF_8))
                .isEqualTo(errors);
    }
}
