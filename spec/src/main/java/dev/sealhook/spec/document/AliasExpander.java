package dev.sealhook.spec.document;

import dev.sealhook.spec.document.NodeBuilder.ObjectBuilder;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies what YAML's aliases and merge keys name to where they stand, within bounds. For one document. */
final class AliasExpander {
    /** Values that aliases may add to those in the text: many megabytes, where real documents need kilobytes. */
    static final int MAX_ADDED = 1_000_000;

    private int added;

    /**
     * A copy of the node.
     *
     * @param source where the copy stands
     * @param depth how many objects and arrays are around the copy
     */
    Node copy(Node node, SourceLocation source, int depth) {
        count(source);
        if (node instanceof ScalarNode scalar) {
            return new ScalarNode(source, scalar.kind(), scalar.text());
        }
        if (depth >= DocumentReader.MAX_DEPTH) {
            throw tooDeep(source.value());
        }
        if (node instanceof ArrayNode array) {
            List<Node> items = new ArrayList<>(array.items().size());
            for (Node item : array.items()) {
                items.add(copy(item, item.source().at(source.pointer().child(items.size())), depth + 1));
            }
            return new ArrayNode(source, items);
        }
        Map<String, Node> members = new LinkedHashMap<>();
        ((ObjectNode) node)
                .members()
                .forEach((name, member) -> members.put(
                        name, copy(member, member.source().at(source.pointer().child(name)), depth + 1)));
        return new ObjectNode(source, members, List.of());
    }

    /** Adds what the object does not have itself; of a list of mappings, the first that has it gives it. */
    void merge(ObjectBuilder object, Node merged, int depth) {
        if (merged instanceof ScalarNode) {
            String advice = "refer to a mapping, or put '<<' in quotes";
            throw new UnsupportedYamlException(
                    DocumentCode.DOCUMENT_MALFORMED, merged.location(), "the value of '<<' is not a mapping", advice);
        }
        if (merged instanceof ArrayNode list) {
            list.items().forEach(item -> merge(object, item, depth));
        } else if (merged instanceof ObjectNode mapping) {
            mapping.members().forEach((name, member) -> {
                count(member.source());
                if (!object.has(name)) {
                    SourceLocation source = member.source().at(object.pointer().child(name));
                    object.put(name, copy(member, source, depth));
                }
            });
        }
    }

    static UnsupportedYamlException tooDeep(Location location) {
        String message = "objects and arrays are nested deeper than " + DocumentReader.MAX_DEPTH;
        return new UnsupportedYamlException(DocumentCode.DOCUMENT_TOO_DEEP, location, message, "reduce the nesting");
    }

    private void count(SourceLocation source) {
        if (++added > MAX_ADDED) {
            String message = "aliases expand to more than " + MAX_ADDED + " values";
            throw new UnsupportedYamlException(
                    DocumentCode.DOCUMENT_TOO_LARGE, source.value(), message, "use fewer aliases of aliases");
        }
    }
}
