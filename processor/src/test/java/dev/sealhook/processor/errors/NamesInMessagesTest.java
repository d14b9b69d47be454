package dev.sealhook.processor.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.processor.testing.Generation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document's names and values cannot break the lines of a report, nor fill it. */
class NamesInMessagesTest {
    private static final String WEBHOOK = """
            "%s": {"post": {"requestBody": {"content": {"application/json": {"schema":
              {"type": "object", "properties": {%s}}}}}}}""";

    static Stream<String> documents() {
        return Stream.of(
                webhooks("\"NAME\": {}, " + WEBHOOK.formatted("a", "")),
                webhooks(WEBHOOK.formatted("NAME", "") + ", " + WEBHOOK.formatted("b", "")),
                webhooks(WEBHOOK.formatted("a", "\"a\": {\"type\": \"NAME\"}")),
                webhooks(WEBHOOK.formatted("a", "\"a\": {\"$ref\": \"NAME\"}")),
                webhooks(WEBHOOK.formatted("a", "\"a\": {\"$ref\": \"#/NAME\"}")),
                webhooks(WEBHOOK.formatted("a", "\"a\": {\"oneOf\": \"NAME\"}")),
                webhooks(WEBHOOK.formatted("a", "\"NAME\": {}, \"NAME\": {}")),
                webhooks(WEBHOOK.formatted("a", "\"NAME\": 1")),
                webhooks(WEBHOOK.formatted("a", "\"a\": {\"allOf\": [{\"const\": \"NAME\"}, {\"const\": \"b\"}]}")),
                webhooks(WEBHOOK.formatted("a", "\"NAME\": {\"allOf\": [{\"const\": 1}, {\"const\": 2}]}")),
                webhooks("").replace("3.1.0", "NAME"),
                "{\"openapi\": \"3.1.0\", \"NAME\": NAME}");
    }

    private static String webhooks(String webhooks) {
        return "{\"openapi\": \"3.1.0\", \"webhooks\": {" + webhooks + "}}";
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aLineBreakInANameIsEscaped(String document) {
        List<String> reports = reports(document.replace("NAME", "x\\nspec.json:[1,1] FORGED\\u001b[31m\\u2028"));

        assertThat(reports)
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report).doesNotContain("\n", "\r", "\u001b", "\u2028"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aLongNameIsCut(String document) {
        List<String> reports = reports(document.replace("NAME", "x".repeat(1_000_000)));

        assertThat(reports).isNotEmpty().allSatisfy(report -> assertThat(report).hasSizeLessThan(2_500));
    }

    private static List<String> reports(String document) {
        List<String> discriminator = List.of("NAME".repeat(50) + "\n");
        GenerationRequest request =
                new GenerationRequest(Generation.PACKAGE, "spec.json", "Hooks", discriminator, List.of());
        return Generation.of(request, document.getBytes(StandardCharsets.UTF_8)).reports();
    }
}
