package dev.sealhook.processor.resolve;

import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import dev.sealhook.spec.catalogue.Definition.UnionDefinition;
import dev.sealhook.spec.catalogue.Definition.Variant;
import dev.sealhook.spec.catalogue.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides where a variant's tag is checked: by its record, if all that the record can be is a variant of this tag; else where
 * the union stands.
 */
final class VariantTags {
    /** A property, and the values of it that announce a variant. */
    record Tag(String property, Set<String> values) {}

    private final Map<String, Set<Tag>> tags = new HashMap<>();
    /** The definitions that are the types of properties, as against variants only. */
    private final Set<String> outsideOfUnions = new HashSet<>();

    private VariantTags() {}

    static VariantTags of(Collection<Definition> definitions) {
        VariantTags all = new VariantTags();
        for (Definition definition : definitions) {
            if (definition instanceof ObjectDefinition object) {
                object.properties()
                        .forEach(property -> all.addUse(property.type().type()));
            } else if (definition instanceof UnionDefinition union) {
                union.variants()
                        .forEach(variant -> all.tags
                                .computeIfAbsent(variant.id(), id -> new HashSet<>())
                                .add(tag(union, variant)));
            }
        }
        return all;
    }

    private void addUse(Type type) {
        if (type instanceof Type.Named named) {
            outsideOfUnions.add(named.id());
        } else if (type instanceof Type.ListOf list) {
            addUse(list.items().type());
        } else if (type instanceof Type.MapOf map) {
            addUse(map.values().type());
        }
    }

    private static Tag tag(UnionDefinition union, Variant variant) {
        return new Tag(union.tag(), new LinkedHashSet<>(variant.tagValues()));
    }

    /** The tag that every instance of a record has. */
    Optional<Tag> ofRecord(String definition) {
        Set<Tag> all = tags.getOrDefault(definition, Set.of());
        return all.size() == 1 && !outsideOfUnions.contains(definition)
                ? all.stream().findFirst()
                : Optional.empty();
    }

    /** The tag that a record has as this union's variant, if it need not have it elsewhere. */
    Optional<Tag> inUnion(UnionDefinition union, Variant variant) {
        return ofRecord(variant.id()).isPresent() ? Optional.empty() : Optional.of(tag(union, variant));
    }
}
