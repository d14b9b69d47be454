package dev.sealhook.spec.understand.schema;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that {@code enum} and {@code const} list (JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.3).
 *
 * @param values those that every part with such a keyword lists, null aside; empty if no part lists any
 * @param listNull a part lists null
 */
record ListedValues(Optional<List<Node>> values, boolean listNull) {

    static ListedValues read(Collection<ObjectNode> parts, KeywordReader keywords) {
        Optional<Map<String, Node>> common = Optional.empty();
        boolean listNull = false;
        for (ObjectNode part : parts) {
            Map<String, Node> listed = listed(part, keywords);
            listNull |= listed.containsKey("null");
            if (listed.isEmpty()) {
                continue;
            }
            Map<String, Node> both = new LinkedHashMap<>(common.orElse(listed));
            both.keySet().retainAll(listed.keySet());
            if (both.isEmpty()) {
                reportConflict(part, listed, common.orElseThrow(), keywords);
            } else {
                common = Optional.of(both);
            }
        }
        return new ListedValues(
                common.map(values -> values.values().stream()
                        .filter(value -> !KeywordReader.isNull(value))
                        .toList()),
                listNull);
    }

    private static Map<String, Node> listed(ObjectNode part, KeywordReader keywords) {
        Optional<Node> constant = part.get("const");
        List<Node> nodes = constant.isPresent() ? List.of(constant.get()) : keywords.array(part, "enum");
        Map<String, Node> byText = new LinkedHashMap<>();
        nodes.forEach(node -> byText.putIfAbsent(node.toJson(), node));
        return byText;
    }

    private static void reportConflict(
            ObjectNode part, Map<String, Node> listed, Map<String, Node> before, KeywordReader keywords) {
        keywords.problems()
                .error(
                        DocumentCode.ALL_OF_CONFLICT,
                        part.location(),
                        "no value is both one of those listed here ("
                                + MessageText.excerpt(listed.keySet().iterator().next(), 100)
                                + (listed.size() > 1 ? ", ..." : "")
                                + ") and one of those at "
                                + MessageText.pointer(
                                        before.values().iterator().next().pointer()),
                        "let both list a common value, or one of them none");
    }
}
