package dev.sealhook.processor.compare.pairs;

import dev.sealhook.processor.model.GeneratedType.EnumType;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.Property;
import dev.sealhook.spec.catalogue.Definition.EnumDefinition;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The parts of a type. */
public final class Contents {
    private Contents() {}

    /** The properties of a record, in the document's order. */
    public static List<Part.Member> members(Part.Type type) {
        Map<String, Property> java = new LinkedHashMap<>();
        ((RecordType) type.java()).properties().forEach(property -> java.put(property.json(), property));
        return ((ObjectDefinition) type.definition())
                .properties().stream()
                        .map(property ->
                                new Part.Member(type, property, Optional.ofNullable(java.get(property.name()))))
                        .toList();
    }

    /** The listed values of an enum, in the document's order. */
    public static List<Part.Value> values(Part.Type type) {
        EnumDefinition listed = (EnumDefinition) type.definition();
        EnumType java = (EnumType) type.java();
        return IntStream.range(0, listed.values().size())
                .mapToObj(i -> new Part.Value(
                        type, listed.values().get(i), java.constants().get(i)))
                .toList();
    }

    /** The variants of a union, in the document's order. */
    public static List<Part.Variant> variants(Part.Type type) {
        return ((UnionType) type.java())
                .variants().stream()
                        .map(variant -> new Part.Variant(type, variant))
                        .toList();
    }
}
