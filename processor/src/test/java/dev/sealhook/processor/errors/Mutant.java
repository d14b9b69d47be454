package dev.sealhook.processor.errors;

import dev.sealhook.processor.testing.Docs;
import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Documents that are as they should be, but for one value. */
final class Mutant {
    private Mutant() {}

    static Document read(String file, byte[] bytes) {
        return DocumentReader.read(file, bytes, new Problems()).orElseThrow();
    }

    /** A node and all inside it. */
    static List<Node> nodes(Node node) {
        List<Node> nodes = new ArrayList<>();
        collect(node, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof ObjectNode object) {
            object.members().values().forEach(member -> collect(member, nodes));
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(item -> collect(item, nodes));
        }
    }

    /** The JSON text of a node, with another text in the place of one that is inside it. */
    static String json(Node node, Node replaced, String by) {
        if (node == replaced) {
            return by;
        }
        if (node instanceof ObjectNode object) {
            return object.members().entrySet().stream()
                    .map(member -> Docs.quoted(member.getKey()) + ":" + json(member.getValue(), replaced, by))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node instanceof ArrayNode array
                ? array.items().stream()
                        .map(item -> json(item, replaced, by))
                        .collect(Collectors.joining(",", "[", "]"))
                : node.toJson();
    }
}
