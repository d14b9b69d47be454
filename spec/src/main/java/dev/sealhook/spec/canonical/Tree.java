package dev.sealhook.spec.canonical;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of no document, to be written. Equal as JSON values are: whatever the order of an object's members. */
sealed interface Tree {

    /** An object; the map keeps its order, and nobody changes it. */
    record Members(Map<String, Tree> members) implements Tree {
        static final Members NONE = new Members(Map.of());
    }

    record Items(List<Tree> items) implements Tree {}

    /** As {@link ScalarNode} has it: numbers with their digits. */
    record Leaf(ScalarNode.Kind kind, String text) implements Tree {}

    static Tree of(Node node) {
        if (node instanceof ObjectNode object) {
            Map<String, Tree> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, of(member)));
            return new Members(members);
        }
        if (node instanceof ArrayNode array) {
            return new Items(array.items().stream().map(Tree::of).toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Leaf(scalar.kind(), scalar.text());
    }
}
