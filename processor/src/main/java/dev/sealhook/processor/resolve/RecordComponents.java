package dev.sealhook.processor.resolve;

import dev.sealhook.processor.model.GeneratedType.StringPlace;
import dev.sealhook.processor.model.RecordProperty;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.RecordProperty.Presence;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.processor.model.ValueType.Kind;
import dev.sealhook.processor.model.ValueType.Reference;
import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.EnumDefinition;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import dev.sealhook.spec.catalogue.Definition.UnionDefinition;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;

/** The components of records: their names, types and presence. */
final class RecordComponents {
    /** What a component may not be called (JLS 8.10.1), what each record has already, and what begins a statement. */
    static final Set<String> RESERVED = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "toJson",
            "toJsonBytes",
            "additionalProperties",
            "yield");

    /** A method takes 255 slots (JVMS 4.3.3): one for {@code this}, one for the additional properties, two for a long. */
    private static final int SLOTS = 253;

    private final Map<String, Definition> definitions;
    private final TypeNames names;
    private final Renames renames;
    private final Problems problems;
    private final Map<String, List<RecordProperty>> ofObjects = new HashMap<>();

    RecordComponents(Map<String, Definition> definitions, TypeNames names, Renames renames, Problems problems) {
        this.definitions = definitions;
        this.names = names;
        this.renames = renames;
        this.problems = problems;
    }

    /** The properties of a record that is no event, all components. */
    List<RecordProperty> of(ObjectDefinition object) {
        return ofObjects.computeIfAbsent(object.id(), id -> resolve(object));
    }

    private List<RecordProperty> resolve(ObjectDefinition object) {
        Scope scope = scope();
        return fitting(
                object,
                object.properties().stream()
                        .map(property -> component(property, scope, name -> name))
                        .toList());
    }

    /**
     * The properties of an event.
     *
     * @param discriminator the property that names the event; empty if none does
     * @param type its one value in this event, which the record's type says; empty for a component
     */
    List<RecordProperty> of(ObjectDefinition event, Optional<String> discriminator, Optional<String> type) {
        Scope scope = scope();
        return fitting(
                event,
                event.properties().stream()
                        .map(property -> discriminator
                                .filter(property.name()::equals)
                                .flatMap(name -> type)
                                .<RecordProperty>map(value ->
                                        new RecordProperty.Discriminator(property.name(), value, property.required()))
                                .orElseGet(
                                        () -> component(property, scope, name -> event(name, property, discriminator))))
                        .toList());
    }

    /** The accessor {@code type()} is the union's: only a string that is always there, and names the event, may be it. */
    private static String event(
            String name, dev.sealhook.spec.catalogue.Property property, Optional<String> discriminator) {
        boolean isType =
                discriminator.filter(property.name()::equals).isPresent() && presence(property) == Presence.REQUIRED;
        return name.equals("type") && !isType ? "type_" : name;
    }

    /** Where a record of these properties has what a path of names leads to. */
    StringPlace place(List<RecordProperty> properties, List<String> path) {
        List<Component> found = new ArrayList<>();
        List<RecordProperty> here = properties;
        while (found.size() < path.size()) {
            Optional<Component> next = component(here, path.get(found.size()));
            if (next.isEmpty()) {
                break;
            }
            found.add(next.get());
            here = next.get().type() instanceof Reference reference && reference.kind() == Kind.RECORD
                    ? of((ObjectDefinition) definitions.get(reference.definition()))
                    : List.of();
        }
        return new StringPlace(found, path.subList(found.size(), path.size()));
    }

    private static Optional<Component> component(List<RecordProperty> properties, String json) {
        return properties.stream()
                .filter(property -> property.json().equals(json))
                .filter(Component.class::isInstance)
                .map(Component.class::cast)
                .findFirst();
    }

    private Scope scope() {
        return new Scope(problems, "component's name", name -> name);
    }

    private RecordProperty component(
            dev.sealhook.spec.catalogue.Property property, Scope scope, UnaryOperator<String> reserve) {
        String pointer = property.location().pointer();
        String name = renames.member(pointer).orElseGet(() -> reserve.apply(legal(JavaNames.member(property.name()))));
        return new Component(
                property.name(),
                scope.claim(name, property.location()),
                type(property.type().type()),
                presence(property),
                property.documentation(),
                untyped(property.type().type()));
    }

    private static String untyped(Type type) {
        if (type instanceof Type.ListOf list) {
            return untyped(list.items().type());
        }
        if (type instanceof Type.MapOf map) {
            return untyped(map.values().type());
        }
        return type instanceof Type.Json json ? json.reason() : "";
    }

    /** A component with the name of the package would hide it where a type is spelt in full (JLS 6.4.2). */
    private String legal(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
                        || RESERVED.contains(name)
                        || names.union().packageName().startsWith(name + ".")
                ? name + "_"
                : name;
    }

    private static Presence presence(dev.sealhook.spec.catalogue.Property property) {
        if (!property.required()) {
            return Presence.OPTIONAL;
        }
        return property.type().nullable() ? Presence.NULLABLE : Presence.REQUIRED;
    }

    private ValueType type(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof Type.ListOf list) {
            return new ValueType.ListOf(type(list.items().type()), list.items().nullable());
        }
        if (type instanceof Type.MapOf map) {
            return new ValueType.MapOf(type(map.values().type()), map.values().nullable());
        }
        if (type instanceof Type.Named named) {
            return reference(definitions.get(named.id()));
        }
        if (type == Type.AnyEvent.INSTANCE) {
            return new ValueType.AnyEvent(names.union());
        }
        return type instanceof Type.Constant ? ValueType.Scalar.STRING : ValueType.Scalar.JSON;
    }

    private ValueType reference(Definition definition) {
        Kind kind = definition instanceof EnumDefinition
                ? Kind.ENUM
                : definition instanceof UnionDefinition ? Kind.UNION : Kind.RECORD;
        return new Reference(kind, definition.id(), names.of(definition.id()));
    }

    private static ValueType scalar(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> ValueType.Scalar.STRING;
            case BOOLEAN -> ValueType.Scalar.BOOLEAN;
            case INTEGER -> ValueType.Scalar.LONG;
            case INTEGER_32 -> ValueType.Scalar.INT;
            case NUMBER -> ValueType.Scalar.DECIMAL;
            case UNIX_TIME -> ValueType.Scalar.UNIX_TIME;
            case DATE_TIME -> ValueType.Scalar.DATE_TIME;
            case DATE -> ValueType.Scalar.DATE;
        };
    }

    /** Leaves out what a constructor cannot take: it is read into the additional properties, and nothing is lost. */
    private List<RecordProperty> fitting(ObjectDefinition object, List<RecordProperty> all) {
        List<RecordProperty> fitting = new ArrayList<>();
        int slots = 0;
        for (RecordProperty property : all) {
            slots += slots(property);
            if (slots <= SLOTS || property instanceof RecordProperty.Discriminator) {
                fitting.add(property);
            }
        }
        if (fitting.size() < all.size()) {
            problems.warning(
                    JavaCode.PROPERTIES_LEFT_OUT,
                    object.location(),
                    all.size() - fitting.size() + " of " + all.size()
                            + " properties are more than a Java constructor can take",
                    "read them from additionalProperties, beginning with "
                            + MessageText.quote(all.stream()
                                    .filter(property -> !fitting.contains(property))
                                    .findFirst()
                                    .orElseThrow()
                                    .json()));
        }
        return fitting;
    }

    private static int slots(RecordProperty property) {
        if (property instanceof RecordProperty.Discriminator) {
            return 0;
        }
        Component component = (Component) property;
        return component.type() == ValueType.Scalar.LONG && !component.isOptional() ? 2 : 1;
    }
}
