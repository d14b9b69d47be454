package dev.sealhook.spec.understand;

import static dev.sealhook.spec.understand.Understanding.body;
import static dev.sealhook.spec.understand.Understanding.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
    private static final String HEAD = "properties: {type: {const: ping}, it: %s}";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {type: strnig};         TYPE_UNKNOWN;       /type;      unknown type 'strnig'; did you mean 'string'?
            {type: [string, 7]};    TYPE_UNKNOWN;       /type/1;    unknown type '7'; write one of
            {type: {a: b}};         TYPE_UNKNOWN;       /type;      'type' is an object; write one of
            {$ref: '#/nowhere'};    REF_UNRESOLVED;     /$ref;      there is nothing at '#/nowhere'; add it
            {$ref: '#/components/schemas/Mony'}; REF_UNRESOLVED; /$ref; there is nothing; did you mean 'Money'?
            {$ref: 'other.yaml#/a'}; REF_UNSUPPORTED;   /$ref;      'other.yaml#/a' is not; bundle the documents
            {$ref: '#/bad%zz'};     REF_UNSUPPORTED;    /$ref;      '#/bad%zz' is not; bundle the documents
            {$ref: 7};              KEYWORD_MALFORMED;  /$ref;      '$ref' is the number 7; write a string
            {$dynamicRef: '#a'};    KEYWORD_REFUSED;    /$dynamicRef; '$dynamicRef' is not understood; write a plain
            {properties: [a]};      KEYWORD_MALFORMED;  /properties; 'properties' is an array; write an object
            {properties: {}, required: a}; KEYWORD_MALFORMED; /required; 'required' is the string; write an array
            {properties: {a: {}}, required: [7]}; KEYWORD_MALFORMED; /required/0; 'required' lists; write names
            {items: 7};             SCHEMA_MALFORMED;   /items;     a schema is the number 7; write an object
            {properties: {a: {}, a: {}}}; DUPLICATE_NAME; /properties/a; the name 'a' occurs twice; remove one
            {properties: {}, properties: {}}; DUPLICATE_NAME; /properties; the name 'properties' occurs twice; remove one
            {allOf: [{type: string}, {type: integer}]}; ALL_OF_CONFLICT; /allOf/1; no value is both; let both
            {allOf: [{enum: [a]}, {const: b}]}; ALL_OF_CONFLICT; /allOf/1; no value is both; let both
            """)
    void namesThePlaceAndWhatToDo(String schema, String code, String place, String message, String advice) {
        List<Problem> problems =
                problems(body(HEAD.formatted(schema), "Money: {properties: {amount: {type: integer}}}"));
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.code().name()).isEqualTo(code);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.location().pointer())
                .isEqualTo("/webhooks/ping/post/requestBody/content/application~1json/schema/properties/it" + place);
        assertThat(problem.message()).contains(message);
        assertThat(problem.advice()).startsWith(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [];                                     OPENAPI_MISSING;        the document is an array
            {webhooks: {a: {get: {}}}};             OPENAPI_MISSING;        there is no 'openapi' with the version
            {swagger: "2.0", webhooks: {a: {get: {}}}}; OPENAPI_MISSING;    there is no 'openapi' with the version
            {openapi: 4.0.0, webhooks: {a: {get: {}}}}; OPENAPI_UNSUPPORTED; OpenAPI 4.0.0 is not supported
            {openapi: 3.1.0};                       WEBHOOKS_MISSING;       the document describes no webhooks
            {openapi: 3.1.0, webhooks: {}};         WEBHOOKS_MISSING;       the document describes no webhooks
            """)
    void refusesWhatIsNoDocumentOfWebhooks(String document, String code, String message) {
        assertThat(problems(document).stream().filter(problem -> problem.severity() == Severity.ERROR))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code().name()).isEqualTo(code);
                    assertThat(problem.message()).isEqualTo(message);
                });
    }

    @Test
    void refusesSchemasThatAreOnlyThemselves() {
        String document = body(HEAD.formatted("{$ref: '#/components/schemas/A'}"), """
                A: {$ref: '#/components/schemas/B'}
                B: {allOf: [{$ref: '#/components/schemas/A'}]}
                """);
        assertThat(problems(document))
                .extracting(problem -> problem.code().name())
                .containsExactly("REF_CIRCULAR");
    }

    @Test
    void namesBothPlacesOfAConflict() {
        String document = body(
                HEAD.formatted("{allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}"), """
                A: {type: string}
                B: {type: object}
                """);
        assertThat(problems(document)).singleElement().satisfies(problem -> {
            assertThat(problem.location().pointer()).isEqualTo("/components/schemas/B");
            assertThat(problem.message()).contains("#/components/schemas/A");
        });
    }

    @Test
    void reportsAllThatIsWrongAndEachOnce() {
        String document = body("""
                properties:
                  type: {const: ping}
                  a: {$ref: '#/components/schemas/Broken'}
                  b: {$ref: '#/components/schemas/Broken'}
                  c: {type: [int]}
                """, "Broken: {type: strnig}");
        assertThat(problems(document))
                .extracting(problem -> problem.code().name())
                .containsExactly("TYPE_UNKNOWN", "TYPE_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {get: {}};                                          it has no 'post' and no 'put' operation
            {post: {}};                                         it has no request body with a schema for application/json
            {post: {requestBody: {content: {text/xml: {schema: {}}}}}}; it has no request body with a schema for application/json
            {post: {requestBody: {content: {application/json: {}}}}};   it has no request body with a schema for application/json
            {post: {requestBody: {content: {application/json: {schema: {type: array}}}}}}; its body is not described as a JSON object, or an array of such
            {post: {requestBody: {content: {application/json: {schema: {oneOf: [{type: string}, {type: array}]}}}}}}; its body is not described as a JSON object, or an array of such
            """)
    void leavesOutWebhooksWithoutAnObject(String item, String why) {
        String document = "{openapi: 3.1.0, webhooks: {x-note: text, bad: %s, ping: {post: {requestBody: {content: "
                + "{application/json: {schema: {properties: {type: {const: ping}}}}}}}}}}";
        assertThat(problems(document.formatted(item))).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.code().name()).isEqualTo("WEBHOOK_LEFT_OUT");
            assertThat(problem.message()).isEqualTo("the webhook 'bad' is left out: " + why);
        });
    }

    @Test
    void refusesADiscriminatorThatNoWebhookHas() {
        Problems problems = new Problems();
        Understanding.read(body("properties: {kind: {const: ping}}", ""), List.of("kimd"), problems);
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code().name()).isEqualTo("DISCRIMINATOR_UNKNOWN");
            assertThat(problem.advice()).isEqualTo("did you mean 'kind'?");
        });
    }
}
