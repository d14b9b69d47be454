package dev.sealhook.spec.understand.schema;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The strings that a schema lists with {@code enum} and {@code const}, itself or by its alternatives. */
public final class ListedStrings {
    private final SchemaReader schemas;

    public ListedStrings(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** Empty if it does not list all that it may be, or lists anything but strings. */
    public Set<String> of(Schema schema) {
        Set<String> strings = new LinkedHashSet<>();
        for (Node node : schema.values().orElseGet(() -> byChoice(schema))) {
            Optional<String> text = KeywordReader.text(node);
            if (text.isEmpty()) {
                return Set.of();
            }
            strings.add(text.get());
        }
        return strings;
    }

    /** Empty if an alternative of the property lists none, or another value, or does not have the property. */
    public Set<String> of(PropertySchema property) {
        Set<String> all = new LinkedHashSet<>();
        for (Schema alternative : property.alternatives()) {
            Set<String> strings = of(alternative);
            if (strings.isEmpty() || !property.everywhere()) {
                return Set.of();
            }
            all.addAll(strings);
        }
        return all;
    }

    private List<Node> byChoice(Schema schema) {
        List<Choice> choices = schemas.choices(schema);
        if (choices.size() != 1) {
            return List.of();
        }
        List<Schema> branches = choices.get(0).branches();
        return branches.stream().allMatch(branch -> branch.values().isPresent()) ? nodes(branches) : List.of();
    }

    private static List<Node> nodes(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.values().orElse(List.of()).stream())
                .toList();
    }

    /**
     * All the strings that any of several alternatives lists, each where it is listed first. The alternatives list
     * nothing but scalars: YAML has {@code enum: [1, 2]} for strings too.
     */
    public Map<String, Node> ofAny(List<Schema> alternatives) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (Schema schema : alternatives) {
            List<Schema> branches = schemas.choices(schema).stream()
                    .flatMap(choice -> choice.branches().stream())
                    .toList();
            nodes(schema.values().isPresent() ? List.of(schema) : branches)
                    .forEach(node -> values.putIfAbsent(((ScalarNode) node).text(), node));
        }
        return values;
    }
}
