package dev.sealhook.spec.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.catalogue.Event;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscriminatorsTest {
    /** Webhooks, each by its key, with a media type object. */
    private static String document(String... keysAndMediaTypes) {
        StringBuilder webhooks = new StringBuilder("openapi: 3.1.0\nwebhooks:\n");
        for (int i = 0; i < keysAndMediaTypes.length; i += 2) {
            webhooks.append("  %s: {post: {requestBody: {content: {application/json: %s}}}}\n"
                    .formatted(keysAndMediaTypes[i], keysAndMediaTypes[i + 1]));
        }
        return webhooks.toString();
    }

    private static String schema(String properties) {
        return "{schema: {type: object, properties: %s}}".formatted(properties);
    }

    private static List<List<String>> values(Catalogue catalogue) {
        return catalogue.events().stream().map(Event::values).toList();
    }

    @Test
    void findsThePropertyOfWhichEveryEventListsAnotherValue() {
        Catalogue catalogue = Understanding.catalogue(document(
                "a", schema("{object: {const: event}, type: {type: string, enum: [a.done]}}"),
                "b", schema("{object: {const: event}, type: {const: b.done}}")));
        assertThat(catalogue.discriminator()).containsExactly("type");
        assertThat(values(catalogue)).containsExactly(List.of("a.done"), List.of("b.done"));
        assertThat(Outline.of(catalogue)).contains("  type?: only a.done\n");
    }

    @Test
    void prefersThePropertyThatHoldsTheKeysThenTheRequiredOne() {
        assertThat(Understanding.catalogue(document(
                                "order_created", schema("{id: {const: x}, name: {const: order.created}}"),
                                "order_paid", schema("{id: {const: y}, name: {const: order.paid}}")))
                        .discriminator())
                .containsExactly("name");
        String required = "{schema: {required: [b], properties: {a: {const: %1$s}, b: {const: %1$s}}}}";
        assertThat(Understanding.catalogue(document("p", required.formatted("x"), "q", required.formatted("y")))
                        .discriminator())
                .containsExactly("b");
    }

    @Test
    void takesAKeyAmongTheListedValuesForTheOnlyOne() {
        String shared = schema("{type: {type: string, enum: [x.created, x.updated]}}");
        Catalogue catalogue = Understanding.catalogue(document("x.created", shared, "x.updated", shared));
        assertThat(values(catalogue)).containsExactly(List.of("x.created"), List.of("x.updated"));
    }

    @Test
    void leavesThePropertyAComponentWhereSeveralValuesAnnounceOneEvent() {
        Catalogue catalogue = Understanding.catalogue(
                document("a", schema("{type: {enum: [a.one, a.two]}}"), "b", schema("{type: {enum: [b]}}")));
        assertThat(values(catalogue)).containsExactly(List.of("a.one", "a.two"), List.of("b"));
        assertThat(Outline.of(catalogue)).contains("  type?: string\n").contains("  type?: only b\n");
        assertThat(catalogue.events().get(0).name()).isEmpty();
    }

    @Test
    void findsThePropertyThatHoldsTheKeysInTheExamples() {
        Catalogue catalogue = Understanding.catalogue("""
                openapi: 3.1.0
                webhooks:
                  /OPENED:
                    post:
                      requestBody:
                        content:
                          application/json:
                            schema: {$ref: '#/components/schemas/Any'}
                            examples: {one: {$ref: '#/components/examples/Opened'}}
                  /CLOSED:
                    post:
                      requestBody:
                        content:
                          application/json:
                            schema: {$ref: '#/components/schemas/Any'}
                            example: {id: OPENED, event: CLOSED}
                components:
                  schemas: {Any: {properties: {id: {type: string}, event: {type: string}}, example: {event: OTHER}}}
                  examples: {Opened: {value: {id: "1", event: OPENED}}}
                """);
        assertThat(catalogue.discriminator()).containsExactly("event");
        assertThat(values(catalogue)).containsExactly(List.of("OPENED"), List.of("CLOSED"));
        assertThat(Outline.of(catalogue)).contains("  event?: only OPENED\n");
        assertThat(catalogue.events().get(0).examples()).containsExactly("{\"id\":\"1\",\"event\":\"OPENED\"}");
    }

    @Test
    void findsThePropertyWhoseOwnExampleIsTheKey() {
        Catalogue catalogue = Understanding.catalogue(document(
                "a.done", schema("{id: {type: string, example: x}, event: {type: string, example: a.done}}"),
                "b.done", schema("{id: {type: string, example: y}, event: {type: string, examples: [b.done]}}")));
        assertThat(catalogue.discriminator()).containsExactly("event");
    }

    @Test
    void followsAPointerThatTheUserNames() {
        String body = "{schema: {properties: {items: {type: array, items: {properties: {request: {properties: "
                + "{eventCode: {type: string, enum: [%s]}}}}}}}}}";
        Catalogue catalogue = Understanding.catalogue(
                document("A", body.formatted("A_1"), "B", body.formatted("B_1")),
                List.of("/items/0/request/eventCode"));
        assertThat(catalogue.discriminator()).containsExactly("/items/0/request/eventCode");
        assertThat(values(catalogue)).containsExactly(List.of("A_1"), List.of("B_1"));
        assertThat(Outline.of(catalogue)).contains("eventCode?: only A_1");
    }

    @Test
    void followsAPointerIntoTheExamplesWhereTheSchemaListsNothing() {
        String body = "{schema: {properties: {meta: {type: object}}}, example: {meta: {a/b: %s}}}";
        Catalogue catalogue = Understanding.catalogue(
                document("A", body.formatted("one"), "B", body.formatted("two")), List.of("/meta/a~1b"));
        assertThat(values(catalogue)).containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void takesTheKeysForTheValuesOfANamedPropertyThatListsNone() {
        Catalogue catalogue = Understanding.catalogue(
                document("/A", schema("{kind: {type: string}}"), "B", schema("{other: {type: string}}")),
                List.of("kind"));
        assertThat(values(catalogue)).containsExactly(List.of("A"), List.of("B"));
        assertThat(Outline.of(catalogue)).contains("/A [A]\n  kind?: string\nB [B]\n  other?: string\n");
    }

    @Test
    void warnsOfEventsThatNothingTellsApart() {
        Problems problems = new Problems();
        String shared = schema("{action: {enum: [created]}}");
        Catalogue catalogue = Understanding.read(
                document("a", shared, "b", shared, "c", schema("{action: {enum: [deleted]}}")), List.of(), problems);
        assertThat(values(catalogue)).containsExactly(List.of(), List.of(), List.of("deleted"));
        assertThat(catalogue.events().get(0).name()).isEmpty();
        assertThat(problems.sorted())
                .extracting(problem -> problem.code().name(), Problem::message)
                .containsExactly(tuple("EVENTS_NOT_TOLD_APART", "the body does not say which event it is, for a, b"));
    }

    @Test
    void takesNoPropertyThatAnAlternativeOfABodyDoesNotHave() {
        String body =
                "{schema: {oneOf: [{properties: {x: {const: %1$s}, type: {const: %1$s}}}, {properties: {type: {const: %1$s2}}}]}}";
        Catalogue catalogue = Understanding.catalogue(document("a", body.formatted("a"), "b", body.formatted("b")));
        assertThat(catalogue.discriminator()).containsExactly("type");
        assertThat(values(catalogue)).containsExactly(List.of("a", "a2"), List.of("b", "b2"));
    }

    @Test
    void findsNoneWhereOneEventListsNothing() {
        Problems problems = new Problems();
        Catalogue catalogue = Understanding.read(
                document("a", schema("{action: {enum: [x]}}"), "b", schema("{ref: {type: string}}")),
                List.of(),
                problems);
        assertThat(catalogue.discriminator()).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }
}
