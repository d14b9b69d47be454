package dev.sealhook.processor.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.compare.report.ConfigurationCode;
import dev.sealhook.processor.resolve.JavaCode;
import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Generation;
import dev.sealhook.spec.problem.Code;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {
    static List<Mistake> mistakes() {
        return Stream.of(DocumentMistakes.all(), SchemaMistakes.all(), JavaMistakes.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsReportedOnceWithItsPlaceItsCodeAndWhatToDo(Mistake mistake) {
        Generation made = mistake.made();

        assertThat(made.reports()).containsExactly(mistake.report());
        assertThat(made.problems()).extracting(Problem::code).containsExactly(mistake.code());
        assertThat(made.problems()).extracting(Problem::severity).containsExactly(mistake.severity());
        assertThat(made.files().isEmpty()).isEqualTo(mistake.severity() == Severity.ERROR);
    }

    @Test
    void eachCodeHasAMistakeHere() {
        List<Code> codes = mistakes().stream().map(Mistake::code).toList();

        assertThat(codes).contains(DocumentCode.values()).contains(JavaCode.values());
    }

    @Test
    void theReadmesListEachCode() throws IOException {
        String spec = Files.readString(Path.of("../spec/README.md"));
        String processor = Files.readString(Path.of("README.md"));

        assertThat(DocumentCode.values()).allSatisfy(code -> assertThat(spec).contains(mark(code)));
        assertThat(JavaCode.values()).allSatisfy(code -> assertThat(processor).contains(mark(code)));
        assertThat(ConfigurationCode.values())
                .allSatisfy(code -> assertThat(processor).contains(mark(code)));
    }

    private static String mark(Code code) {
        return "`" + code + "`";
    }

    @Test
    void allMistakesOfADocumentAreReportedTogetherAndAlongTheText() {
        String document = Docs.properties("""
                "a": {"type": "strnig"},
                "b": {"$ref": "#/nowhere"},
                "c": {"type": "object", "properties": {
                  "d": {"type": "array", "items": {"oneOf": [{"type": "int"}, {"$dynamicRef": "#x"}]}}}},
                "e": {"allOf": [{"type": "string"}, {"type": "array"}]}""");

        assertThat(Generation.of(document).reports())
                .extracting(report -> report.replaceFirst(" at .*", ""))
                .containsExactly(
                        "spec.json:[4,15] TYPE_UNKNOWN",
                        "spec.json:[5,15] REF_UNRESOLVED",
                        "spec.json:[7,55] TYPE_UNKNOWN",
                        "spec.json:[7,64] KEYWORD_REFUSED",
                        "spec.json:[8,37] ALL_OF_CONFLICT");
    }

    @Test
    void whatNoWebhookReachesIsNobodysProblem() {
        String document = Docs.of()
                .typed("it_happened", "\"a\": {\"$ref\": \"#/components/schemas/Whole\"}")
                .component("Whole", "{\"type\": \"string\"}")
                .component("Broken", "{\"type\": \"strnig\", \"$ref\": 5}")
                .json();

        assertThat(Generation.of(document).problems()).isEmpty();
    }

    @Test
    void aWebhookThatIsLeftOutIsAnErrorWhereNoneIsLeft() {
        Generation made = Generation.of("{\"openapi\": \"3.1.0\", \"webhooks\": {\"pinged\": {}}}");

        assertThat(made.reports())
                .containsExactly(
                        "spec.json:[1,34] WEBHOOKS_MISSING at #/webhooks: none of the webhooks has a JSON object as its"
                                + " body; see what the warnings say of each",
                        "spec.json:[1,35] WEBHOOK_LEFT_OUT at #/webhooks/pinged: the webhook 'pinged' is left out: it"
                                + " has no 'post' and no 'put' operation; describe one, unless its payloads may come as"
                                + " unrecognized");
    }
}
