package dev.sealhook.spec.understand.type;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.schema.ListedStrings;
import dev.sealhook.spec.understand.schema.PropertySchema;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.SchemaReader;
import dev.sealhook.spec.understand.type.Shape.VariantSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the property that tells alternatives apart: the one that {@code discriminator} names, else one that lists. */
final class TagFinder {
    private final KeywordReader keywords;
    private final SchemaReader schemas;
    private final ListedStrings strings;

    TagFinder(KeywordReader keywords, SchemaReader schemas, ListedStrings strings) {
        this.keywords = keywords;
        this.schemas = schemas;
        this.strings = strings;
    }

    Shape tellApart(List<UnionCandidate> objects, Collection<ObjectNode> holders) {
        return holders.stream()
                .flatMap(holder -> keywords.object(holder, "discriminator").stream())
                .findFirst()
                .flatMap(discriminator -> named(objects, discriminator))
                .or(() -> listing(objects))
                .orElseGet(() -> Shape.json("nothing tells its " + objects.size() + " variants apart"));
    }

    /** OpenAPI 3.1, Discriminator Object: the mapping's values, else those listed, else the component's name. */
    private Optional<Shape> named(List<UnionCandidate> objects, ObjectNode discriminator) {
        Optional<String> tag = keywords.string(discriminator, "propertyName");
        Map<Node, List<String>> mapped = mapped(discriminator);
        return tag.flatMap(name -> {
            List<VariantSchema> variants = new ArrayList<>();
            for (UnionCandidate object : objects) {
                Set<String> values =
                        new LinkedHashSet<>(mapped.getOrDefault(object.schema().origin(), List.of()));
                values.addAll(listed(object, name));
                if (values.isEmpty()) {
                    object.schema().component().map(TagFinder::nameOf).ifPresent(values::add);
                }
                variants.add(new VariantSchema(List.copyOf(values), object.schema()));
            }
            return apart(name, variants);
        });
    }

    /** OpenAPI 3.1, Discriminator Object: the schemas that a base's mapping names, which extend it by {@code allOf}. */
    Optional<Shape.UnionShape> extensions(Schema base) {
        return base.conjunction().parts().stream()
                .flatMap(part -> keywords.object(part, "discriminator").stream())
                .findFirst()
                .flatMap(discriminator -> extensions(discriminator)
                        .flatMap(variants ->
                                keywords.string(discriminator, "propertyName").flatMap(tag -> apart(tag, variants))))
                .map(Shape.UnionShape.class::cast);
    }

    private Optional<List<VariantSchema>> extensions(ObjectNode discriminator) {
        Map<Node, List<String>> mapped = mapped(discriminator);
        List<VariantSchema> variants = new ArrayList<>();
        keywords.object(discriminator, "mapping")
                .map(ObjectNode::members)
                .orElse(Map.of())
                .values()
                .forEach(target -> keywords.references()
                        .mapped(target)
                        .map(schemas::of)
                        .filter(schema -> mapped.containsKey(schema.origin()))
                        .ifPresent(schema -> variants.add(new VariantSchema(mapped.remove(schema.origin()), schema))));
        return variants.size() > 1 ? Optional.of(variants) : Optional.empty();
    }

    /** The values that the mapping has for each schema, by the node that names the schema. */
    private Map<Node, List<String>> mapped(ObjectNode discriminator) {
        Map<Node, List<String>> mapped = new HashMap<>();
        keywords.object(discriminator, "mapping")
                .map(ObjectNode::members)
                .orElse(Map.of())
                .forEach((value, target) -> keywords.references()
                        .mapped(target)
                        .map(schemas::of)
                        .ifPresent(schema -> mapped.computeIfAbsent(schema.origin(), origin -> new ArrayList<>())
                                .add(value)));
        return mapped;
    }

    private static String nameOf(String pointer) {
        return JsonPointer.parse(pointer).orElseThrow().last();
    }

    /** A property for which every alternative lists values of its own; one that all require goes first. */
    private Optional<Shape> listing(List<UnionCandidate> objects) {
        List<Map<String, PropertySchema>> properties = objects.stream()
                .map(object -> schemas.properties(object.schema()))
                .toList();
        Set<String> common = new LinkedHashSet<>(properties.get(0).keySet());
        properties.forEach(each -> common.retainAll(each.keySet()));
        Set<String> ordered = new LinkedHashSet<>();
        common.stream()
                .filter(name ->
                        properties.stream().allMatch(each -> each.get(name).required()))
                .forEach(ordered::add);
        ordered.addAll(common);
        keywords.work().add((long) ordered.size() * objects.size());
        return ordered.stream()
                .flatMap(name -> apart(
                        name,
                        objects.stream()
                                .map(object -> new VariantSchema(List.copyOf(listed(object, name)), object.schema()))
                                .toList())
                        .stream())
                .findFirst();
    }

    private Collection<String> listed(UnionCandidate object, String name) {
        PropertySchema property = schemas.properties(object.schema()).get(name);
        Set<String> values = property == null ? Set.of() : strings.of(property);
        return values.isEmpty() ? object.announced().getOrDefault(name, List.of()) : values;
    }

    private static Optional<Shape> apart(String tag, List<VariantSchema> variants) {
        Set<String> seen = new HashSet<>();
        boolean apart = variants.stream()
                .allMatch(variant -> !variant.tagValues().isEmpty()
                        && variant.tagValues().stream().allMatch(seen::add));
        return apart ? Optional.of(new Shape.UnionShape(tag, variants)) : Optional.empty();
    }
}
