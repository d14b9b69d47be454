package dev.sealhook.spec.understand;

import static dev.sealhook.spec.understand.Understanding.body;
import static dev.sealhook.spec.understand.Understanding.catalogue;
import static dev.sealhook.spec.understand.Understanding.outline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.catalogue.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final String PING = "{schema: {properties: {type: {const: ping}}}}";

    @ParameterizedTest
    @CsvSource({"3.1.0, webhooks", "3.1.1, webhooks", "3.2.0, webhooks", "3.0.3, x-webhooks", "3.1.0, x-webhooks"})
    void readsTheWebhooksOfEachVersion(String version, String member) {
        assertThat(outline("{openapi: %s, %s: {ping: {post: {requestBody: {content: {application/json: %s}}}}}}"
                        .formatted(version, member, PING)))
                .isEqualTo("ping []\n  type?: only ping\n");
    }

    @Test
    void readsJson() {
        assertThat(outline("""
                {"openapi": "3.1.0", "webhooks": {"ping": {"post": {"requestBody": {"content": {"application/json": {
                  "schema": {"type": "object", "properties": {"type": {"const": "ping"}}}}}}}}}}
                """)).isEqualTo("ping []\n  type?: only ping\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "APPLICATION/JSON",
                "application/cloudevents+json",
                "application/vnd.acme.v1+json;v=1",
                "'*/*'",
                "application/*"
            })
    void readsEachMediaTypeThatIsJson(String mediaType) {
        assertThat(outline("{openapi: 3.1.0, webhooks: {ping: {post: {requestBody: {content: "
                        + "{text/plain: {schema: {type: string}}, %s: %s}}}}}}".formatted(mediaType, PING)))
                .isEqualTo("ping []\n  type?: only ping\n");
    }

    @Test
    void prefersPlainJson() {
        assertThat(outline("{openapi: 3.1.0, webhooks: {ping: {post: {requestBody: {content: {application/x+json: "
                        + "{schema: {type: object}}, application/json: %s}}}}}}".formatted(PING)))
                .contains("only ping");
    }

    @Test
    void followsReferencesToPathItemsRequestBodiesAndSchemasWithEscapes() {
        Event event = catalogue("""
                openapi: 3.1.0
                webhooks:
                  ping: {$ref: '#/components/pathItems/a~1b', description: Said beside the reference.}
                components:
                  pathItems:
                    a/b:
                      description: Said there.
                      put: {requestBody: {$ref: '#/components/requestBodies/Body%20of%20it'}}
                  requestBodies:
                    Body of it: {$ref: '#/components/requestBodies/Other'}
                    Other: {content: {application/json: {schema: {$ref: '#/components/schemas/x~0y'}}}}
                  schemas:
                    x~y: {required: [type], properties: {type: {$ref: '#/components/schemas/Gr%C3%BC%C3%9Fe'}}}
                    Grüße: {const: ping}
                """).events().get(0);
        assertThat(event.values()).containsExactly("ping");
        assertThat(event.documentation().description()).hasValue("Said beside the reference.");
    }

    @Test
    void letsTheNearestWordsWin() {
        Documentation words = catalogue(body(
                        """
                properties:
                  kind:
                    $ref: '#/components/schemas/Kind'
                    description: Beside.
                    deprecated: true
                    examples: [ping]
                """, "Kind: {const: ping, title: Kind, description: There., default: ping, readOnly: true}"))
                .events()
                .get(0)
                .body()
                .properties()
                .get(0)
                .documentation();
        assertThat(words.description()).hasValue("Beside.");
        assertThat(words.title()).hasValue("Kind");
        assertThat(words.defaultValue()).hasValue("\"ping\"");
        assertThat(words.examples()).containsExactly("\"ping\"");
        assertThat(words.deprecated()).isTrue();
        assertThat(words.readOnly()).isTrue();
    }

    @Test
    void looksOnlyAtWhatTheWebhooksReach() {
        assertThat(outline(body("properties: {type: {const: ping}}", """
                Broken: {type: strnig, $ref: 'https://example.com/x.json', allOf: 7, properties: [1]}
                """))).isEqualTo("ping []\n  type?: only ping\n");
    }

    @Test
    void givesEachWebhookItsOwnDefinitionOfASharedBody() {
        assertThat(outline("""
                openapi: 3.1.0
                webhooks:
                  x.a: {post: {requestBody: {$ref: '#/components/requestBodies/B'}}}
                  x.b: {post: {requestBody: {$ref: '#/components/requestBodies/B'}}}
                components:
                  requestBodies: {B: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
                  schemas:
                    S: {properties: {type: {enum: [x.a, x.b]}, data: {properties: {id: {type: string}}}}}
                """)).isEqualTo("""
                x.a [x.a]
                  type?: only x.a
                  data?: data
                  property data
                    id?: string
                x.b [x.b]
                  type?: only x.b
                  data?: data
                  property data
                    id?: string
                """);
    }

    @Test
    void givesABodyThatOthersReferToAComponentToo() {
        assertThat(outline(body(
                        "$ref: '#/components/schemas/S'",
                        "S: {properties: {type: {const: ping}, previous: {$ref: '#/components/schemas/S'}}}")))
                .isEqualTo("""
                ping []
                  type?: only ping
                  previous?: #S
                component S
                  type?: only ping
                  previous?: #S
                """);
    }

    @Test
    void takesABodyOfSeveralAlternativesForAllTheirProperties() {
        assertThat(outline(body("""
                type: object
                required: [type]
                properties: {type: {const: ping}, id: {type: string}}
                oneOf:
                  - {required: [a, both], properties: {a: {type: string}, both: {type: integer}}}
                  - {required: [both], properties: {both: {type: number}, id: {description: Narrowed.}}}
                  - {type: array}
                """, ""))).isEqualTo("""
                ping [ping]
                  type: only ping
                  id?: string
                  a?: string
                  both: number
                """);
    }

    @Test
    void takesABodyToWhichSeveralChoicesApplyForTheirProperties() {
        assertThat(outline(body("""
                properties: {type: {const: ping}}
                allOf:
                  - anyOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}]
                  - oneOf: [{properties: {c: {type: string}}}, {properties: {d: {type: string}}}]
                """, ""))).isEqualTo("""
                ping []
                  type?: only ping
                  a?: string
                  c?: string
                  d?: string
                  b?: string
                """);
    }

    @Test
    void mergesWhatTheAlternativesOfABodyCallTheSame() {
        assertThat(outline(body("""
                oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                """, """
                A: {properties: {type: {const: ping}, state: {$ref: '#/components/schemas/State'}}}
                B: {properties: {type: {const: ping}, state: {enum: [c]}, first: {$ref: '#/components/schemas/State'}}}
                State: {enum: [a, b]}
                """))).isEqualTo("""
                ping []
                  type?: only ping
                  state?: state
                  first?: #State
                  property state = a | b | c
                component State = a | b
                """);
    }
}
