package dev.sealhook.processor.compare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.compare.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static String document(String data, String components) {
        return """
                openapi: 3.1.0
                webhooks:
                  parcel_sent:
                    post:
                      requestBody: {content: {application/json: {schema: {
                        type: object, required: [type, data], properties: {
                          type: {const: parcel.sent},
                          data: %s}}}}}
                components: {schemas: {%s}}
                """.formatted(data, components);
    }

    private static List<String> lines(String before, String after) {
        return Lines.changes(before, after, List.of()).stream()
                .map(Change::message)
                .toList();
    }

    private static String variant(String kind, String item) {
        return "{type: object, required: [kind, stops], properties: {kind: {const: " + kind + "}, stops: {type: array,"
                + " items: {type: object, required: [town], properties: {town: {type: " + item + "}}}}}}";
    }

    @Test
    void looksIntoListsOfWhatBecameAUnion() {
        String object = variant("road", "string").replace("const: road", "type: string");
        String same = "{oneOf: [" + variant("road", "string") + ", " + variant("rail", "string") + "]}";
        String other = "{oneOf: [" + variant("road", "string") + ", " + variant("rail", "integer") + "]}";

        assertThat(lines(document(object, ""), document(same, "")))
                .contains("TYPE_KIND_CHANGED ParcelSentWebhookEvent.Data (SOURCE): was a record, is a union")
                .noneMatch(line -> line.contains("(WIRE)"));
        assertThat(lines(document(object, ""), document(other, "")))
                .contains("PROPERTY_TYPE_CHANGED ParcelSentWebhookEvent.data (WIRE):"
                        + " is ParcelSentWebhookEvent.Data of another form");
    }

    @Test
    void saysOnceWhatChangedInTheWordsOfAComponent() {
        String before = "Place: {type: object, description: Where., properties: {town: {type: string}}}";
        String use = "{type: object, properties: {from: {$ref: '#/components/schemas/Place'},"
                + " to: {$ref: '#/components/schemas/Place'}}}";

        assertThat(lines(document(use, before), document(use, before.replace("Where.", "Where to."))))
                .containsExactly("DESCRIPTION_CHANGED Place (NOTE)");
    }

    @Test
    void comparesAMovedTypeWithWhatItWas() {
        String inline = "{type: object, required: [town], properties: {town: {type: string}}}";

        assertThat(lines(
                        document(inline, ""),
                        document("{$ref: '#/components/schemas/Place'}", "Place: " + inline.replace("[town]", "[]"))))
                .containsExactlyInAnyOrder(
                        "TYPE_RENAMED Place (SOURCE): was ParcelSentWebhookEvent.Data, is Place",
                        "PROPERTY_NO_LONGER_REQUIRED Place.town (WIRE)");
    }

    @Test
    void comparesTypesThatContainThemselves() {
        String tree = "Tree: {type: object, required: [name], properties: {name: {type: string},"
                + " branches: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}";
        String use = "{$ref: '#/components/schemas/Tree'}";

        assertThat(lines(document(use, tree), document(use, tree.replace("type: string", "type: integer"))))
                .containsExactly("PROPERTY_TYPE_CHANGED Tree.name (WIRE): was String, is long");
        assertThat(lines(document(use, tree), document(use.replace("Tree", "Bush"), tree.replace("Tree", "Bush"))))
                .containsExactly("TYPE_RENAMED Bush (SOURCE): was Tree, is Bush");
    }

    private static String event(String key, String properties) {
        return "  " + key + ": {post: {requestBody: {content: {application/json: {schema: {type: object,"
                + " properties: {" + properties + "}}}}}}}\n";
    }

    @Test
    void anEventIsReadAsBeforeWhereTheOlderPlaceStillNamesIt() {
        String sent = event("parcel_sent", "type: {const: sent}, kind: {const: s}");
        String lost = event("parcel_lost", "type: {const: lost}, kind: {const: l}");
        String found = event("parcel_found", "type: {type: string}, kind: {const: f}");
        String before = "openapi: 3.1.0\nwebhooks:\n" + sent + lost;

        assertThat(lines(before, before + found))
                .contains("DISCRIMINATOR_CHANGED discriminator (NOTE): was type, is kind")
                .contains("EVENT_ANSWER_CHANGED parcel_sent (SOURCE): was sent, is s")
                .noneMatch(line -> line.contains("(WIRE)"));
    }
}
