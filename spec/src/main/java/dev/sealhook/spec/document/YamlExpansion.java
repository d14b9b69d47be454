package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.DocumentCode;

/** Copies what YAML's aliases and merge keys name to where they stand, within bounds. For one document. */
final class YamlExpansion {
    /** Values that aliases may add to those in the text: many megabytes, where real documents need kilobytes. */
    static final int MAX_ADDED = 1_000_000;

    private int added;

    /** @param depth how many objects and arrays are around the place */
    Node copy(Node node, Place place, int depth) {
        count(place);
        if (node instanceof ScalarNode scalar) {
            return new ScalarNode(place, scalar.kind(), scalar.text());
        }
        if (depth >= DocumentReader.MAX_DEPTH) {
            throw tooDeep(place);
        }
        if (node instanceof ArrayNode items) {
            ArrayNode array = new ArrayNode(place);
            for (Node item : items.items()) {
                array.add(copy(item, item.place().under(array), depth + 1));
            }
            return array;
        }
        ObjectNode object = new ObjectNode(place);
        ((ObjectNode) node)
                .members()
                .forEach((name, member) ->
                        object.add(name, copy(member, member.place().under(object), depth + 1)));
        return object;
    }

    /** Adds what the object does not have itself; of a list of mappings, the first that has it gives it. */
    void merge(ObjectNode object, Node merged, int depth) {
        if (merged instanceof ScalarNode) {
            String advice = "name a mapping, or put '<<' in quotes";
            throw new YamlRefusal(
                    DocumentCode.DOCUMENT_MALFORMED, merged.place(), "'<<' merges what is no mapping", advice);
        }
        if (merged instanceof ArrayNode list) {
            list.items().forEach(item -> merge(object, item, depth));
        } else if (merged instanceof ObjectNode source) {
            source.members().forEach((name, member) -> {
                count(member.place());
                if (object.get(name).isEmpty()) {
                    object.add(name, copy(member, member.place().under(object), depth));
                }
            });
        }
    }

    static YamlRefusal tooDeep(Place place) {
        String message = "objects and arrays are nested deeper than " + DocumentReader.MAX_DEPTH;
        return new YamlRefusal(DocumentCode.DOCUMENT_TOO_DEEP, place, message, "nest them less deep");
    }

    private void count(Place place) {
        if (++added > MAX_ADDED) {
            String message = "aliases expand to more than " + MAX_ADDED + " values";
            throw new YamlRefusal(DocumentCode.DOCUMENT_TOO_LARGE, place, message, "use fewer aliases of aliases");
        }
    }
}
