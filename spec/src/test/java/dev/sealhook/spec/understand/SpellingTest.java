package dev.sealhook.spec.understand;

import static dev.sealhook.spec.understand.Understanding.body;
import static dev.sealhook.spec.understand.Understanding.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {requird: [a], properties: {a: {}}};      /requird;   required
            {proprties: {a: {}}};                     /proprties; properties
            {properties: {a: {tpye: string}}};        /properties/a/tpye; type
            {items: {emum: [a]}};                     /items/emum; enum
            {allOf: [{Properties: {}}]};              /allOf/0/Properties; properties
            {additionalPropertys: {}};                /additionalPropertys; additionalProperties
            {ref: '#/components/schemas/Money'};      /ref;       $ref
            {discriminator: {propertyname: kind}};    /discriminator/propertyname; propertyName
            {discriminator: {propertyName: kind, maping: {}}}; /discriminator/maping; mapping
            """)
    void warnsOfAMemberThatLooksLikeAKeyword(String schema, String place, String meant) {
        List<Problem> problems = problems(body("properties: {type: {const: ping}, it: " + schema + "}", ""));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(problems.get(0).code().name()).isEqualTo("KEYWORD_MISSPELT");
        assertThat(problems.get(0).location().pointer()).endsWith("/properties/it" + place);
        assertThat(problems.get(0).advice()).isEqualTo("did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{x-requird: [a], x-properties: {}}",
                "{properties: {requird: {type: string}, proprties: {}, tpye: {}}}",
                "{type: object, example: {requird: 1}, examples: [{tpye: 1}], default: {emun: 1}}",
                "{const: {requird: 1}}",
                "{enum: [{tpye: 1}]}",
                "{$defs: {A: {}}, $comment: a, not: {}, minimum: 1, id: a, extends: {}, divisibleBy: 2, xml: {}}",
                "{patternProperties: {a: {}}, unevaluatedProperties: false, dependentRequired: {}, contains: {}}",
                "{type: string, types: [a]}",
                "{count: 1, name: a, value: b, label: c, optional: true}"
            })
    void doesNotWarnOfNamesValuesExtensionsAndKeywordsThatItIgnores(String schema) {
        assertThat(problems(body("properties: {type: {const: ping}, it: " + schema + "}", "")))
                .isEmpty();
    }

    @Test
    void warnsOnTheWayFromTheWebhookToItsSchema() {
        assertThat(problems("""
                openapi: 3.1.0
                component: {}
                webhooks:
                  ping:
                    sumary: a
                    post:
                      deprecatd: true
                      requestBody:
                        contents: {}
                        content:
                          application/json:
                            exampels: {}
                            schema: {properties: {type: {const: ping}}}
                """))
                .extracting(problem ->
                        problem.code().name() + " " + problem.location().pointer())
                .containsExactly(
                        "KEYWORD_MISSPELT /component",
                        "KEYWORD_MISSPELT /webhooks/ping/sumary",
                        "KEYWORD_MISSPELT /webhooks/ping/post/deprecatd",
                        "KEYWORD_MISSPELT /webhooks/ping/post/requestBody/content/application~1json/exampels");
    }

    @Test
    void doesNotWarnOfWhatNoWebhookReaches() {
        assertThat(problems(body(
                        "properties: {type: {const: ping}}",
                        "Unused: {requird: [a], discriminator: {propertyName: a, mapping: {b: Nowhere}}}")))
                .isEmpty();
    }
}
