package dev.sealhook.spec.canonical;

import static dev.sealhook.spec.canonical.Texts.at;
import static dev.sealhook.spec.canonical.Texts.canonical;
import static dev.sealhook.spec.canonical.Texts.read;
import static dev.sealhook.spec.canonical.Texts.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue has what its webhooks reach, by any reference, and nothing else. */
class WebhookPrunerTest {
    private static String document(String webhook, String rest) {
        return """
                openapi: 3.1.0
                webhooks:
                  a: {post: {%s}}
                %s
                """.formatted(webhook, rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schemas",
                "responses",
                "parameters",
                "examples",
                "requestBodies",
                "headers",
                "securitySchemes",
                "links",
                "callbacks",
                "pathItems",
                "mediaTypes"
            })
    void componentsOfEveryKindAreReached(String kind) {
        CanonicalDocument document =
                canonical(document("x: {}, y: {$ref: '#/components/%s/A'}".formatted(kind), """
                components:
                  %1$s:
                    B: {description: not reached}
                    A: {description: reached, z: {$ref: '#/components/schemas/C'}}
                  schemas:
                    C: {type: string}
                    A: {description: reached, z: {$ref: '#/components/schemas/C'}}
                """.replace(
                                kind.equals("schemas") ? "  schemas:\n" : "never", "")
                        .formatted(kind)));
        assertThat(at(document, "/components/" + kind + "/A/description")).isEqualTo("\"reached\"");
        assertThat(at(document, "/components/" + kind + "/B")).isEqualTo("nothing");
        assertThat(at(document, "/components/schemas/C")).isEqualTo("{\"type\":\"string\"}");
    }

    @Test
    void escapesInReferencesAreDecoded() {
        CanonicalDocument document = canonical(document(
                "$ref: '#/components/schemas/a~1b~0c%20d%25+e'",
                "components: {schemas: {'a/b~c d%+e': {type: string}}}"));
        assertThat(at(document, "/components/schemas/a~1b~0c d%+e")).isEqualTo("{\"type\":\"string\"}");
    }

    @Test
    void circlesEnd() {
        CanonicalDocument document = canonical(document("$ref: '#/components/schemas/A'", """
                components:
                  schemas:
                    A: {items: {$ref: '#/components/schemas/B'}}
                    B: {items: {$ref: '#/components/schemas/A'}, not: {$ref: '#/components/schemas/B'}}
                    C: {$ref: '#/components/schemas/A'}
                """));
        assertThat(read(document.toString())
                        .at("/components/schemas")
                        .orElseThrow()
                        .toJson())
                .contains("\"A\"", "\"B\"")
                .doesNotContain("\"C\"");
    }

    @ParameterizedTest
    @CsvSource({"B", "'#/components/schemas/B'"})
    void discriminatorMappingsAreReferences(String target) {
        CanonicalDocument document = canonical(document(
                "discriminator: {propertyName: t, mapping: {b: '%s', c: nowhere}}".formatted(target),
                "components: {schemas: {B: {type: object}, c: {}, t: {}}}"));
        assertThat(at(document, "/components/schemas")).isEqualTo("{\"B\":{\"type\":\"object\"}}");
    }

    @Test
    void securityNamesItsSchemes() {
        CanonicalDocument document = canonical(document("security: [{basic/1: []}, {}]", """
                security: [{other: []}]
                components: {securitySchemes: {basic/1: {type: http}, other: {type: http}}}
                """));
        assertThat(at(document, "/components/securitySchemes")).isEqualTo("{\"basic/1\":{\"type\":\"http\"}}");
        assertThat(at(document, "/security")).isEqualTo("nothing");
    }

    @Test
    void aReferenceIntoAComponentKeepsTheWholeOfIt() {
        CanonicalDocument document = canonical(document("$ref: '#/components/schemas/A/properties/b'", """
                components: {schemas: {A: {type: object, properties: {b: {$ref: '#/components/schemas/C'}}}, C: {}}}
                """));
        assertThat(at(document, "/components/schemas/A/type")).isEqualTo("\"object\"");
        assertThat(at(document, "/components/schemas/C")).isEqualTo("{}");
    }

    @Test
    void aReferenceElsewhereKeepsItsTargetAlone() {
        CanonicalDocument document = canonical(document("$ref: '#/paths/~1x/get/parameters/1/schema'", """
                paths:
                  /x: {get: {summary: s, parameters: [{$ref: '#/x-more/p'}, {schema: {$ref: '#/x-more/q'}}]}}
                  /y: {}
                x-more: {q: {type: string}, r: {}, p: {name: p}}
                """));
        assertThat(at(document, "/paths"))
                .isEqualTo(
                        "{\"/x\":{\"get\":{\"parameters\":[{\"$ref\":\"#/x-more/p\"},{\"schema\":{\"$ref\":\"#/x-more/q\"}}]}}}");
        assertThat(at(document, "/x-more")).isEqualTo("{\"q\":{\"type\":\"string\"},\"p\":{\"name\":\"p\"}}");
    }

    @Test
    void whatAReferencePointsToIsNoDataHoweverItStands() {
        CanonicalDocument document = canonical(document("$ref: '#/components/examples/E/value'", """
                components: {examples: {E: {value: {$ref: '#/components/schemas/A'}}}, schemas: {A: {}}}
                """));
        assertThat(at(document, "/components/schemas/A")).isEqualTo("{}");
    }

    @Test
    void aReferenceToTheDocumentItselfKeepsNothing() {
        CanonicalDocument document = canonical(document("$ref: '#'", "paths: {/x: {}}"));
        assertThat(at(document, "/paths")).isEqualTo("nothing");
    }

    @Test
    void whatIsDataHasNoReferences() {
        String ref = "{$ref: '#/components/schemas/A'}";
        CanonicalDocument document = canonical(document(
                "example: %1$s, examples: {e: {value: %1$s}}, x-y: %1$s, schema: {examples: [%1$s], const: %1$s}"
                        .formatted(ref),
                "components: {schemas: {A: {}}}"));
        assertThat(at(document, "/components")).isEqualTo("nothing");
    }

    @Test
    void aPropertyMayBeCalledAsAKeyword() {
        CanonicalDocument document = canonical(document(
                "properties: {$ref: {type: string}, example: {$ref: '#/components/schemas/A'}}",
                "components: {schemas: {A: {}}}"));
        assertThat(at(document, "/components/schemas/A")).isEqualTo("{}");
    }

    @Test
    void whatLeadsNowhereIsKeptWithAWarning() {
        String text = document("x: {$ref: '#/nowhere'}, y: {$ref: other.json}", "");
        assertThat(warnings(text).toString())
                .contains("REF_UNRESOLVED", "'#/nowhere'", "REF_UNSUPPORTED", "'other.json'");
        assertThat(warnings(text)).hasSize(2);
    }

    @Test
    void ofANameThatStandsTwiceTheFirstIsKeptWithAWarning() {
        String text = "{\"openapi\": \"3.1.0\", \"webhooks\": {\"a\": {\"x\": 1, \"x\": 2}}}";
        assertThat(warnings(text))
                .singleElement()
                .hasToString("published:1:49: DUPLICATE_NAME at #/webhooks/a/x: the name 'x'"
                        + " occurs twice in one object, first in line 1; remove one of the two; until then the first is"
                        + " kept");
    }

    @Test
    void eachWebhookComesWithWhatItReaches() {
        Map<String, CanonicalDocument> each = CanonicalDocument.eachWebhookOf(read("a.yaml", """
                x-webhooks:
                  content: {$ref: '#/components/schemas/A'}
                  b/c: {}
                components: {schemas: {A: {}}}
                """));
        assertThat(each).containsOnlyKeys("content", "b/c");
        assertThat(at(each.get("content"), "/components/schemas/A")).isEqualTo("{}");
        assertThat(at(each.get("b/c"), "")).isEqualTo("{\"x-webhooks\":{\"b/c\":{}}}");
    }
}
