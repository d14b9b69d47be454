package dev.sealhook.spec.understand.schema;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Suggestions;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code type} keywords of a schema's parts (JSON Schema 2020-12 Validation, section 6.1.1).
 *
 * @param names the types that every part admits, null aside; empty if no part says
 * @param admitsNull each part with a type names null, and there is one
 */
record TypeKeyword(Set<String> names, boolean admitsNull) {
    private static final List<String> KNOWN =
            List.of("string", "integer", "number", "boolean", "object", "array", "null");

    static TypeKeyword read(Collection<ObjectNode> parts, Problems problems) {
        Set<String> common = Set.of();
        Optional<ObjectNode> first = Optional.empty();
        boolean named = false;
        boolean nullable = true;
        boolean conflict = false;
        for (ObjectNode part : parts) {
            Set<String> here = names(part, problems);
            if (here.isEmpty()) {
                continue;
            }
            named = true;
            nullable &= here.remove("null");
            if (here.isEmpty() || conflict) {
                continue;
            }
            Set<String> both = first.isEmpty() ? here : intersection(common, here);
            if (both.isEmpty()) {
                reportConflict(part, here, first.orElseThrow(), common, problems);
                conflict = true;
            } else {
                first = first.or(() -> Optional.of(part));
                common = both;
            }
        }
        return new TypeKeyword(common, named && nullable);
    }

    private static void reportConflict(
            ObjectNode part, Set<String> here, ObjectNode first, Set<String> common, Problems problems) {
        problems.error(
                DocumentCode.ALL_OF_CONFLICT,
                part.location(),
                "no value is both " + String.join(" or ", here) + ", as here, and " + String.join(" or ", common)
                        + ", as at " + MessageText.pointer(first.pointer()),
                "let both say a common type");
    }

    private static Set<String> intersection(Set<String> some, Set<String> others) {
        Set<String> both = new LinkedHashSet<>();
        for (String type : some) {
            if (others.contains(type) || type.equals("integer") && others.contains("number")) {
                both.add(type);
            } else if (type.equals("number") && others.contains("integer")) {
                both.add("integer");
            }
        }
        return both;
    }

    private static Set<String> names(ObjectNode part, Problems problems) {
        Set<String> types = new LinkedHashSet<>();
        part.get("type").ifPresent(type -> {
            List<Node> names = type instanceof ArrayNode several ? several.items() : List.of(type);
            names.forEach(name -> known(name, problems).ifPresent(types::add));
        });
        if (KeywordReader.isTrue(part, "nullable") && !types.isEmpty()) {
            types.add("null");
        }
        return types;
    }

    private static Optional<String> known(Node node, Problems problems) {
        // A YAML author writes null where the name "null" is meant, and is understood.
        if (node instanceof ScalarNode name && KNOWN.contains(name.text())) {
            return Optional.of(name.text());
        }
        String wrong = node instanceof ScalarNode name ? name.text() : "";
        problems.error(
                DocumentCode.TYPE_UNKNOWN,
                node.location(),
                node instanceof ScalarNode
                        ? "unknown type " + MessageText.quote(wrong)
                        : "'type' is " + node.describe(),
                Suggestions.advice(wrong, KNOWN, "write one of " + String.join(", ", KNOWN)));
        return Optional.empty();
    }
}
