package dev.sealhook.spec.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.catalogue.Event;
import dev.sealhook.spec.catalogue.EventList;
import dev.sealhook.spec.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that describe several events in one delivery. */
class EventListsTest {
    private static final String A_OR_B = """
            oneOf:
              - type: object
                required: [kind]
                properties: {kind: {const: a}, n: {type: integer}}
              - type: object
                required: [kind]
                properties: {kind: {enum: [b, c]}}
            """;

    private static String list(String property, String items) {
        return """
                type: object
                properties:
                  sender: {type: string}
                  %s:
                    type: array
                    items:
                %s""".formatted(property, items.indent(6));
    }

    @Test
    void makesAnEventOfEachVariantInAnArray() {
        Catalogue catalogue =
                Understanding.catalogue(Understanding.body("type: array\nitems:\n" + A_OR_B.indent(2), ""));
        assertThat(catalogue.list()).hasValue(new EventList("", true));
        assertThat(catalogue.discriminator()).containsExactly("kind");
        assertThat(Outline.of(catalogue)).isEqualTo("""
                a [a]
                  kind: only a
                  n?: integer
                b [b, c]
                  kind: string
                """);
    }

    @Test
    void typesTheListOfAnObjectByTheVariantsOfItsItems() {
        Catalogue catalogue = Understanding.catalogue(Understanding.body(list("events", A_OR_B), ""));
        assertThat(catalogue.list()).hasValue(new EventList("/events", true));
        assertThat(Outline.of(catalogue)).isEqualTo("""
                ping []
                  sender?: string
                  events?: [event]
                a [a]
                  kind: only a
                  n?: integer
                b [b, c]
                  kind: string
                """);
    }

    @Test
    void takesTheExtensionsOfABaseForVariants() {
        String components = """
                Base:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}}
                  discriminator:
                    propertyName: kind
                    mapping: {one: "#/components/schemas/One", first: "#/components/schemas/One", two: Two}
                One:
                  allOf: [{$ref: "#/components/schemas/Base"}, {properties: {n: {type: integer}}}]
                Two:
                  allOf: [{$ref: "#/components/schemas/Base"}]
                """;
        Catalogue catalogue = Understanding.catalogue(
                Understanding.body(list("notifications", "$ref: '#/components/schemas/Base'"), components));
        assertThat(catalogue.events()).extracting(Event::key).containsExactly("ping", "one", "two");
        assertThat(catalogue.events().get(1).values()).containsExactly("one", "first");
        assertThat(catalogue.components()).isEmpty();
    }

    @Test
    void doesNotTakeEveryListForOneOfEvents() {
        Catalogue catalogue =
                Understanding.catalogue(Understanding.body(list("lines", A_OR_B) + "\n  kind: {const: ping}", ""));
        assertThat(catalogue.list()).isEmpty();
        assertThat(catalogue.events()).extracting(Event::key).containsExactly("ping");
    }

    @Test
    void takesTheListIntoWhichTheDiscriminatorPoints() {
        Catalogue catalogue =
                Understanding.catalogue(Understanding.body(list("lines", A_OR_B), ""), List.of("/lines/0/kind"));
        assertThat(catalogue.list()).hasValue(new EventList("/lines", true));
        assertThat(catalogue.discriminator()).containsExactly("kind");
        assertThat(catalogue.events()).extracting(Event::key).containsExactly("ping", "a", "b");
    }

    @Test
    void givesAVariantAnotherKeyThanTheWebhookHas() {
        Catalogue catalogue = Understanding.catalogue(
                Understanding.body(list("events", A_OR_B.replace("const: a", "const: ping")), ""));
        assertThat(catalogue.events()).extracting(Event::key).containsExactly("ping", "ping.ping", "b");
        assertThat(catalogue.events().get(1).values()).containsExactly("ping");
    }

    @Test
    void showsTheItemsOfExamplesWithTheirEvents() {
        String array = "type: array\nexample: [{kind: c}, {kind: a, n: 1}, 7]\nitems:\n" + A_OR_B.indent(2);
        Catalogue catalogue = Understanding.catalogue(Understanding.body(array, ""));
        assertThat(catalogue.events().get(0).examples()).containsExactly("{\"kind\":\"a\",\"n\":1}");
        assertThat(catalogue.events().get(1).examples()).containsExactly("{\"kind\":\"c\"}");
    }

    @Test
    void leavesOutAnArrayOfAnythingElseThanObjects() {
        assertThat(Understanding.problems(Understanding.body("type: array\nitems: {type: string}", "")))
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("or an array of such"));
    }
}
