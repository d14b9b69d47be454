package dev.sealhook.processor.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.resolve.JavaCode;
import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Generation;
import dev.sealhook.spec.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that would overflow the stack of what walks them carelessly: the deepest that are read at all. */
class LongDocumentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"properties\": {\"a\": HERE}}",
                "{\"items\": HERE}",
                "{\"additionalProperties\": HERE}",
                "{\"allOf\": [HERE, {\"title\": \"x\"}]}",
                "{\"oneOf\": [HERE, {\"type\": \"string\"}]}",
                "{\"properties\": {\"a\": {\"type\": \"array\", \"items\": {\"oneOf\": [HERE, {\"type\": \"null\"}]}}}}",
                "{\"oneOf\": [{\"properties\": {\"k\": {\"const\": \"x\"}, \"a\": HERE}}, {\"properties\": {\"k\": {\"const\": \"y\"}}}]}"
            })
    void schemasNestedToTheLimitAreUnderstood(String level) {
        String schema = "{}";
        int levels = 900 / (int) level.chars().filter(c -> c == '{' || c == '[').count();
        for (int i = 0; i < levels; i++) {
            schema = level.replace("HERE", schema);
        }

        // Types nested hundreds of levels deep have names that are too long for class files.
        assertThat(Generation.of(Docs.properties("\"p\": " + schema)).problems())
                .extracting(Problem::code)
                .allMatch(code -> code == JavaCode.NAME_TOO_LONG);
    }

    @Test
    void aLongChainOfComponentsIsUnderstood() {
        Docs chain = Docs.of().typed("it_happened", "\"next\": {\"$ref\": \"#/components/schemas/C0\"}");
        for (int i = 0; i < 1_000; i++) {
            chain.component(
                    "C" + i,
                    "{\"type\": \"object\", \"properties\": {\"next\": {\"$ref\": \"#/components/schemas/C" + (i + 1)
                            + "\"}}}");
        }
        chain.component("C1000", "{\"type\": \"object\", \"properties\": {\"end\": {\"type\": \"string\"}}}");

        Generation made = Generation.of(chain.json());

        assertThat(made.problems()).isEmpty();
        assertThat(made.typeNames()).hasSize(3 + 1_001).endsWith("C999", "C1000");
    }

    @Test
    void aLongChainOfReferencesIsFollowed() {
        Docs chain = Docs.of().typed("it_happened", "\"next\": {\"$ref\": \"#/components/schemas/C0\"}");
        for (int i = 0; i < 1_000; i++) {
            chain.component("C" + i, "{\"$ref\": \"#/components/schemas/C" + (i + 1) + "\"}");
        }
        chain.component("C1000", "{\"type\": \"string\"}");

        Generation made = Generation.of(chain.json());

        assertThat(made.problems()).isEmpty();
        assertThat(made.source("ItHappenedWebhookEvent")).contains("Optional<String> next");
    }
}
