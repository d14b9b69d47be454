package dev.sealhook.processor.compare.element;

import com.palantir.javapoet.ClassName;
import dev.sealhook.processor.analysis.Analysis;
import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.GeneratedType.EnumType;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.model.RecordProperty;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.EnumDefinition;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import dev.sealhook.spec.catalogue.Event;
import dev.sealhook.spec.problem.Location;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The elements of one version of a document. The Java of each is found by the id of the definition that it came from. */
public final class Elements {
    private final Analysis analysis;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Element.Type> types = new LinkedHashMap<>();

    Elements(Analysis analysis) {
        this.analysis = analysis;
        analysis.catalogue().events().forEach(event -> define(event.body()));
        analysis.catalogue().components().forEach(this::define);
        analysis.model().events().forEach(event -> add(event.type(), Optional.empty()));
        analysis.model().types().forEach(type -> add(type, Optional.empty()));
    }

    private void define(Definition definition) {
        definitions.put(definition.id(), definition);
        definition.nested().forEach(this::define);
    }

    private void add(GeneratedType java, Optional<Element.Type> enclosing) {
        Element.Type type = new Element.Type(this, definitions.get(java.definition()), java, enclosing);
        types.put(type.name(), type);
        java.nested().forEach(nested -> add(nested, Optional.of(type)));
    }

    /** Where the document begins. */
    Location root() {
        return analysis.document().root().location();
    }

    /** The parts of an event's name; empty if nothing names it. */
    public List<String> discriminator() {
        return analysis.catalogue().discriminator();
    }

    /** Whether plain {@code fromJson}, or {@code fromDelivery}, reads an event of this version. */
    public boolean isToldApart(Event event) {
        return analysis.catalogue().isToldApart(event);
    }

    List<Element.Webhook> webhooks() {
        Map<String, Model.Event> java =
                analysis.model().events().stream().collect(Collectors.toMap(Model.Event::key, Function.identity()));
        return analysis.catalogue().events().stream()
                .map(event -> new Element.Webhook(this, event, java.get(event.key())))
                .toList();
    }

    /** All types, outer before inner. */
    Collection<Element.Type> types() {
        return Collections.unmodifiableCollection(types.values());
    }

    /** The type of a name as {@link Element.Type#name()} spells it. */
    public Optional<Element.Type> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** A type that this version's model refers to. */
    public Element.Type type(ClassName name) {
        return types.get(String.join(".", name.simpleNames()));
    }

    /** The generated type of a value; empty if its type is not generated, or only holds generated ones. */
    public Optional<Element.Type> type(ValueType value) {
        return value instanceof ValueType.Reference reference ? Optional.of(type(reference.name())) : Optional.empty();
    }

    /** The properties of a record, in the document's order. */
    public static List<Element.Member> members(Element.Type type) {
        Map<String, RecordProperty> java = ((RecordType) type.java())
                .properties().stream()
                        .collect(Collectors.toMap(RecordProperty::json, Function.identity(), (first, second) -> first));
        return ((ObjectDefinition) type.definition())
                .properties().stream()
                        .map(property ->
                                new Element.Member(type, property, Optional.ofNullable(java.get(property.name()))))
                        .toList();
    }

    /** The listed values of an enum that have a constant, in the document's order. */
    public static List<Element.Value> values(Element.Type type) {
        Map<String, GeneratedType.Constant> java = ((EnumType) type.java())
                .constants().stream()
                        .collect(Collectors.toMap(
                                GeneratedType.Constant::value, Function.identity(), (first, second) -> first));
        return ((EnumDefinition) type.definition())
                .values().stream()
                        .filter(value -> java.containsKey(value.value()))
                        .map(value -> new Element.Value(type, value, java.get(value.value())))
                        .toList();
    }

    /** The variants of a union, in the document's order. */
    public static List<Element.Variant> variants(Element.Type type) {
        return ((UnionType) type.java())
                .variants().stream()
                        .map(variant -> new Element.Variant(type, variant))
                        .toList();
    }
}
