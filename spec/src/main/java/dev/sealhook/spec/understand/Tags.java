package dev.sealhook.spec.understand;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.understand.Shape.Variant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the property that tells alternatives apart: the one that {@code discriminator} names, else one that lists. */
final class Tags {
    private final Context context;

    Tags(Context context) {
        this.context = context;
    }

    Shape tellApart(List<Candidate> objects, List<ObjectNode> holders) {
        return holders.stream()
                .flatMap(holder -> context.object(holder, "discriminator").stream())
                .findFirst()
                .flatMap(discriminator -> named(objects, discriminator))
                .or(() -> listing(objects))
                .orElseGet(() -> Shape.json("nothing tells its " + objects.size() + " variants apart"));
    }

    /** OpenAPI 3.1, Discriminator Object: the mapping's values, else those listed, else the component's name. */
    private Optional<Shape> named(List<Candidate> objects, ObjectNode discriminator) {
        Optional<String> tag = context.string(discriminator, "propertyName");
        Map<String, Node> mapping = context.object(discriminator, "mapping")
                .map(ObjectNode::members)
                .orElse(Map.of());
        return tag.flatMap(name -> {
            List<Variant> variants = new ArrayList<>();
            for (Candidate object : objects) {
                Set<String> values = mapped(object.schema(), mapping);
                values.addAll(listed(object, name));
                if (values.isEmpty()) {
                    object.schema().component().map(Tags::nameOf).ifPresent(values::add);
                }
                variants.add(new Variant(List.copyOf(values), object.schema()));
            }
            return apart(name, variants);
        });
    }

    private Set<String> mapped(Schema object, Map<String, Node> mapping) {
        Set<String> values = new LinkedHashSet<>();
        mapping.forEach((value, node) -> {
            if (node instanceof ScalarNode scalar && names(scalar.text(), object)) {
                values.add(value);
            }
        });
        return values;
    }

    /** A mapping names a component, or points at a schema. */
    private boolean names(String target, Schema object) {
        return JsonPointer.parseFragment(target)
                .or(() -> JsonPointer.parse("/components/schemas/" + target))
                .flatMap(context.document()::at)
                .filter(node -> object.schemas().of(node).origin() == object.origin())
                .isPresent();
    }

    private static String nameOf(String pointer) {
        return JsonPointer.parse(pointer).orElseThrow().last();
    }

    /** A property for which every alternative lists values of its own; one that all require goes first. */
    private Optional<Shape> listing(List<Candidate> objects) {
        Set<String> common =
                new LinkedHashSet<>(objects.get(0).schema().properties().keySet());
        objects.forEach(object -> common.retainAll(object.schema().properties().keySet()));
        List<String> candidates = new ArrayList<>(common);
        candidates.sort((a, b) -> Boolean.compare(allRequire(objects, b), allRequire(objects, a)));
        return candidates.stream()
                .flatMap(name -> apart(
                        name,
                        objects.stream()
                                .map(object -> new Variant(List.copyOf(listed(object, name)), object.schema()))
                                .toList())
                        .stream())
                .findFirst();
    }

    private static boolean allRequire(List<Candidate> objects, String name) {
        return objects.stream().allMatch(object -> object.schema().required().contains(name));
    }

    private static Collection<String> listed(Candidate object, String name) {
        List<Node> nodes = object.schema().properties().getOrDefault(name, List.of());
        Set<String> values = nodes.isEmpty()
                ? Set.of()
                : Listed.strings(object.schema().schemas().of(nodes));
        return values.isEmpty() ? object.announced().getOrDefault(name, List.of()) : values;
    }

    private static Optional<Shape> apart(String tag, List<Variant> variants) {
        Set<String> seen = new HashSet<>();
        boolean apart = variants.stream()
                .allMatch(variant -> !variant.tagValues().isEmpty()
                        && variant.tagValues().stream().allMatch(seen::add));
        return apart ? Optional.of(new Shape.Variants(tag, variants)) : Optional.empty();
    }
}
