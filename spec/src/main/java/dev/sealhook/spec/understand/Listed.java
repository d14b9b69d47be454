package dev.sealhook.spec.understand;

import dev.sealhook.spec.catalogue.Definition.EnumValue;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The strings that a schema lists with {@code enum} and {@code const}, itself or by its alternatives. */
final class Listed {
    private Listed() {}

    /** Empty if it does not list all that it may be, or lists anything but strings. */
    static Set<String> strings(Schema schema) {
        List<Node> nodes = schema.values().orElseGet(() -> byChoice(schema));
        Set<String> strings = new LinkedHashSet<>();
        for (Node node : nodes) {
            if (!(node instanceof ScalarNode scalar) || scalar.kind() != ScalarNode.Kind.STRING) {
                return Set.of();
            }
            strings.add(scalar.text());
        }
        return strings;
    }

    private static List<Node> byChoice(Schema schema) {
        List<Choice> choices = schema.choices();
        if (choices.size() != 1) {
            return List.of();
        }
        List<Schema> branches = choices.get(0).branches();
        return branches.stream().allMatch(branch -> branch.values().isPresent()) ? nodes(branches) : List.of();
    }

    private static List<Node> nodes(List<Schema> schemas) {
        List<Node> nodes = new ArrayList<>();
        schemas.forEach(schema -> nodes.addAll(schema.values().orElse(List.of())));
        return nodes;
    }

    /** All the values that any of several alternatives lists, each once. */
    static List<EnumValue> values(List<Schema> alternatives) {
        Map<String, EnumValue> values = new LinkedHashMap<>();
        for (Schema schema : alternatives) {
            List<Schema> branches = schema.choices().stream()
                    .flatMap(choice -> choice.branches().stream())
                    .toList();
            nodes(schema.values().isPresent() ? List.of(schema) : branches).forEach(node -> {
                String text = ((ScalarNode) node).text();
                values.putIfAbsent(text, new EnumValue(text, node.location()));
            });
        }
        return List.copyOf(values.values());
    }
}
