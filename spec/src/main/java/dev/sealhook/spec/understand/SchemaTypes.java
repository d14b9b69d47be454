package dev.sealhook.spec.understand;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Suggestions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code type} keyword of a schema's parts (JSON Schema 2020-12 Validation, section 6.1.1). */
final class SchemaTypes {
    private static final List<String> KNOWN =
            List.of("string", "integer", "number", "boolean", "object", "array", "null");

    private SchemaTypes() {}

    /** The types that every part admits, null aside; empty if no part says. */
    static Set<String> of(Schema schema) {
        Set<String> common = Set.of();
        Optional<ObjectNode> first = Optional.empty();
        for (ObjectNode part : schema.parts()) {
            Set<String> here = named(schema, part);
            here.remove("null");
            if (here.isEmpty()) {
                continue;
            }
            Set<String> both = first.isEmpty() ? here : intersection(common, here);
            if (both.isEmpty()) {
                schema.problems()
                        .error(
                                DocumentCode.ALL_OF_CONFLICT,
                                part.location(),
                                "no value is both " + String.join(" or ", here) + ", as here, and "
                                        + String.join(" or ", common) + ", as at "
                                        + MessageText.pointer(first.get().pointer()),
                                "let both say a common type");
                return common;
            }
            first = first.or(() -> Optional.of(part));
            common = both;
        }
        return common;
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

    /** Null may stand there: each part with a type names it, and there is one. */
    static boolean admitNull(Schema schema) {
        List<Set<String>> named = schema.parts().stream()
                .map(part -> named(schema, part))
                .filter(types -> !types.isEmpty())
                .toList();
        return !named.isEmpty() && named.stream().allMatch(types -> types.contains("null"));
    }

    private static Set<String> named(Schema schema, ObjectNode part) {
        Set<String> types = new LinkedHashSet<>();
        part.get("type").ifPresent(type -> {
            List<Node> names = type instanceof ArrayNode several ? several.items() : List.of(type);
            names.forEach(name -> known(schema, name).ifPresent(types::add));
        });
        if (Context.isTrue(part, "nullable") && !types.isEmpty()) {
            types.add("null");
        }
        return types;
    }

    private static Optional<String> known(Schema schema, Node node) {
        // A YAML author writes null where the name "null" is meant, and is understood.
        if (node instanceof ScalarNode name && KNOWN.contains(name.text())) {
            return Optional.of(name.text());
        }
        String wrong = node instanceof ScalarNode name ? name.text() : "";
        schema.problems()
                .error(
                        DocumentCode.TYPE_UNKNOWN,
                        node.location(),
                        node instanceof ScalarNode ? "unknown type " + MessageText.quote(wrong) : "'type' is " + node.describe(),
                        Suggestions.advice(wrong, KNOWN, "write one of " + String.join(", ", KNOWN)));
        return Optional.empty();
    }
}
