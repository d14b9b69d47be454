package dev.sealhook.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Generation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that implements a union nested in itself would inherit from itself (JLS 8.1.4). */
class TopLevelUnionsTest {
    private static final String LEAF =
            "{\"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": {\"const\": \"leaf\"}}}";

    @TempDir
    private Path folder;

    @Test
    void aUnionOfTheComponentThatItIsWrittenInStandsBesideIt() {
        Generation made = of(Docs.of()
                .typed("it_happened", "\"group\": " + reference("Group"))
                .component("Leaf", LEAF)
                .component("Group", group("group", reference("Leaf"), reference("Group"))));

        assertThat(made.typeNames()).contains("Group", "GroupItem", "Leaf").doesNotContain("Item");
        assertThat(Named.types(made, "GroupItem")).startsWith("GroupItem");
        assertThat(made.source("Group")).containsPattern("implements [^{]*GroupItem");
    }

    @Test
    void soDoTheUnionsOfTwoComponentsThatAreEachInTheOthers() {
        Generation made = of(Docs.of()
                .typed("it_happened", "\"a\": " + reference("A"))
                .component("A", group("a", reference("B"), LEAF))
                .component("B", group("b", reference("A"), LEAF)));

        assertThat(made.typeNames()).contains("A", "AItem", "B", "BItem");
        assertThat(made.source("AItem")).contains("record Leaf(");
    }

    @Test
    void soDoesAUnionInAnInlineObjectOfTheComponent() {
        Generation made = of(Docs.of()
                .typed("it_happened", "\"group\": " + reference("Group"))
                .component(
                        "Group",
                        "{\"properties\": {\"kind\": {\"const\": \"group\"}, \"inside\": "
                                + group("inside", reference("Group"), LEAF) + "}}"));

        assertThat(made.typeNames()).contains("Group", "GroupInsideItem");
    }

    @Test
    void allOthersAreNested() {
        Generation made = of(Docs.of()
                .typed("it_happened", "\"group\": " + reference("Group"))
                .component("Leaf", LEAF)
                .component("Group", group("group", reference("Leaf"), reference("Other")))
                .component(
                        "Other",
                        "{\"properties\": {\"kind\": {\"const\": \"other\"}, \"group\": " + reference("Group") + "}}"));

        assertThat(made.typeNames()).doesNotContain("GroupItem");
        assertThat(Named.types(made, "Group")).contains("Item");
    }

    private Generation of(Docs document) {
        Generation made = Generation.of(document.json());
        assertThat(made.problems()).isEmpty();
        assertThat(Named.compiled(made, folder)).isEmpty();
        return made;
    }

    private static String group(String kind, String one, String other) {
        return "{\"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": {\"const\": \"" + kind
                + "\"}, \"items\": {\"type\": \"array\", \"items\": {\"oneOf\": [" + one + ", " + other + "]}}}}";
    }

    private static String reference(String component) {
        return "{\"$ref\": \"#/components/schemas/" + component + "\"}";
    }
}
