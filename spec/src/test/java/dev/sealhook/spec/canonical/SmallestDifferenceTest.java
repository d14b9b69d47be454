package dev.sealhook.spec.canonical;

import static dev.sealhook.spec.canonical.Texts.canonical;
import static dev.sealhook.spec.canonical.Texts.difference;
import static dev.sealhook.spec.canonical.Texts.updated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the provider changes is all that a review of the next version has to read. */
class SmallestDifferenceTest {
    private static final String PUBLISHED = """
            openapi: 3.1.0
            info: {title: Doors, version: '1'}
            servers: [{url: 'https://example.com'}]
            webhooks:
              opened:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Opened'}
              closed:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Closed'}
            components:
              schemas:
                Opened:
                  type: object
                  required: [type, door]
                  properties:
                    type: {const: opened}
                    door: {type: string}
                    way: {type: string, enum: [in, out]}
                Closed:
                  type: object
                  properties:
                    type: {const: closed}
                    by: {type: string}
            """;

    private final String catalogue = canonical(PUBLISHED).toString();

    private List<String> change(String from, String to) {
        assertThat(PUBLISHED).contains(from);
        return difference(catalogue, updated(catalogue, PUBLISHED.replace(from, to)));
    }

    @Test
    void nothingNewTouchesNothing() {
        assertThat(updated(catalogue, PUBLISHED)).isEqualTo(catalogue);
        assertThat(updated(catalogue, catalogue)).isEqualTo(catalogue);
    }

    @Test
    void whatIsNotReachedTouchesNothing() {
        assertThat(change("  schemas:\n", "  schemas:\n    Window: {type: object}\n"))
                .isEmpty();
        assertThat(change("servers: [", "tags: [{name: a}]\nservers: [")).isEmpty();
    }

    @Test
    void aNewPropertyTouchesItsOwnLines() {
        String way = "        way: {type: string, enum: [in, out]}\n";
        List<String> added = List.of("+ },", "+ \"key\": {", "+ \"type\": \"string\"");
        assertThat(change(way, way + "        key: {type: string}\n")).containsExactlyElementsOf(added);
        assertThat(change(way, "        key: {type: string}\n" + way)).containsExactlyElementsOf(added);
    }

    @Test
    void aPropertyThatIsGoneTouchesItsOwnLines() {
        assertThat(change("        door: {type: string}\n", ""))
                .containsExactly("- \"door\": {", "- \"type\": \"string\"", "- },");
    }

    @Test
    void aRenamedPropertyGoesLast() {
        assertThat(change("        door: {type: string}\n", "        gate: {type: string}\n"))
                .containsExactly(
                        "- \"door\": {",
                        "- \"type\": \"string\"",
                        "- },",
                        "+ },",
                        "+ \"gate\": {",
                        "+ \"type\": \"string\"");
    }

    @Test
    void aNewEventTouchesTheLinesOfItsWebhookAndItsComponent() {
        String published = PUBLISHED
                .replace("webhooks:\n", """
                        webhooks:
                          locked:
                            post:
                              requestBody:
                                content:
                                  application/json:
                                    schema: {$ref: '#/components/schemas/Locked'}
                        """)
                .replace("  schemas:\n", "  schemas:\n    Locked: {type: object, description: It is locked.}\n");
        String after = updated(catalogue, published);

        List<String> lines = difference(catalogue, after);
        assertThat(lines).hasSize(13 + 4).allMatch(line -> line.startsWith("+"));
        assertThat(after.indexOf("\"locked\": {")).isGreaterThan(after.indexOf("\"closed\": {"));
        assertThat(after.indexOf("\"Locked\": {")).isGreaterThan(after.indexOf("\"Closed\": {"));
    }

    @Test
    void anEventThatIsGoneTakesItsComponentAlong() {
        String published = PUBLISHED.replaceFirst("(?s)  opened:.*?(?=  closed:)", "");
        List<String> lines = difference(catalogue, updated(catalogue, published));
        assertThat(lines)
                .contains("- \"opened\": {", "- \"Opened\": {", "- \"way\": {")
                .allMatch(line -> line.startsWith("-"));
    }

    @Test
    void aRenamedEventLeavesTheOthersAlone() {
        String after = updated(catalogue, PUBLISHED.replace("  opened:\n", "  unlocked:\n"));
        String closed = catalogue.substring(catalogue.indexOf("    \"closed\""), catalogue.indexOf("\n    }\n  },\n"));
        String opened =
                catalogue.substring(catalogue.indexOf("    \"opened\""), catalogue.indexOf(",\n    \"closed\""));
        assertThat(closed).contains("Closed").doesNotContain("Opened");
        assertThat(after).contains(closed + "\n    },\n" + opened.replace("opened", "unlocked"));
    }

    // The comma is JSON's own; YAML has none.
    @Test
    void aNewEnumValueTouchesItsLineAndTheCommaBefore() {
        assertThat(change("[in, out]", "[aside, in, out]")).containsExactly("- \"out\"", "+ \"out\",", "+ \"aside\"");
    }

    @Test
    void anEnumValueThatIsGoneTouchesItsLine() {
        assertThat(change("[in, out]", "[out]")).containsExactly("- \"in\",");
    }

    @Test
    void inYamlANewEnumValueTouchesNoOtherLine() {
        String before = canonical(PUBLISHED).textFor("a.yaml");
        String after = canonical(PUBLISHED.replace("[in, out]", "[aside, in, out]"))
                .inOrderOf(Texts.read("a.yaml", before))
                .textFor("a.yaml");
        assertThat(difference(before, after)).containsExactly("+ - aside");
    }

    @Test
    void anotherOrderTouchesNothing() {
        assertThat(change("[type, door]", "[door, type]")).isEmpty();
        assertThat(change("door: {type: string}\n        way: {type: string, enum: [in, out]}\n", """
                way: {enum: [out, in], type: string}
                        door: {type: string}
                """))
                .isEmpty();
    }

    @Test
    void whatComesBackAfterItWasGoneGoesLast() {
        String without = updated(catalogue, PUBLISHED.replace("        door: {type: string}\n", ""));
        String back = updated(without, PUBLISHED);
        assertThat(back).isNotEqualTo(catalogue);
        assertThat(back.indexOf("\"door\": {")).isGreaterThan(back.indexOf("\"way\": {"));
        assertThat(updated(back, PUBLISHED)).isEqualTo(back);
    }
}
