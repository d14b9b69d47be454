package dev.sealhook.processor.compare.pairs;

import dev.sealhook.processor.model.GeneratedType.Constant;
import dev.sealhook.processor.model.GeneratedType.EnumType;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.Property;
import dev.sealhook.spec.catalogue.Definition.EnumDefinition;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The listed values of an enum that have a constant, in the document's order. */
    public static List<Part.Value> values(Part.Type type) {
        Map<String, Constant> java = new HashMap<>();
        ((EnumType) type.java()).constants().forEach(constant -> java.put(constant.value(), constant));
        return ((EnumDefinition) type.definition())
                .values().stream()
                        .filter(value -> java.containsKey(value.value()))
                        .map(value -> new Part.Value(type, value, java.get(value.value())))
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
