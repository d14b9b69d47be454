package dev.sealhook.spec.understand.type;

import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.EnumDefinition;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import dev.sealhook.spec.catalogue.Definition.UnionDefinition;
import dev.sealhook.spec.catalogue.Definition.Variant;
import dev.sealhook.spec.catalogue.Property;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.catalogue.TypeUse;
import dev.sealhook.spec.understand.keyword.WorkCounter;
import dev.sealhook.spec.understand.schema.Conjunction;
import dev.sealhook.spec.understand.schema.PropertySchema;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.type.Shape.EnumShape;
import dev.sealhook.spec.understand.type.Shape.ListOf;
import dev.sealhook.spec.understand.type.Shape.MapOf;
import dev.sealhook.spec.understand.type.Shape.ObjectShape;
import dev.sealhook.spec.understand.type.Shape.Simple;
import dev.sealhook.spec.understand.type.Shape.UnionShape;
import dev.sealhook.spec.understand.type.Shape.VariantSchema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Turns schemas into types, and what needs a name into definitions: where it is written, or once for a component. */
public final class TypeBuilder {
    /** Deeper than anybody writes: no file system has names for the classes of records so deep in records. */
    private static final int MAX_DEPTH = 60;

    /**
     * Definitions written inside one webhook's body or component. A schema outside {@code components/schemas} is defined
     * again wherever it is used, which doubles with each level of a chain that refers twice to the next.
     */
    private static final int MAX_NESTED = 10_000;

    private final SchemaClassifier classifier;
    private final WorkCounter work;
    /** By pointer, those that were met, in the order of their first use. */
    private final Set<String> met = new LinkedHashSet<>();

    private final Map<String, Definition> components = new HashMap<>();
    /** What to do for the components that are met and not read: they may refer to each other in long chains. */
    private final Deque<Runnable> pending = new ArrayDeque<>();
    /** The types of the schemas around the one that is being read: how recursion ends. */
    private final Map<List<Conjunction>, Type> open = new HashMap<>();

    public TypeBuilder(SchemaClassifier classifier, WorkCounter work) {
        this.classifier = classifier;
        this.work = work;
    }

    /** Those that the types asked for refer to, and those that these refer to, and so on. */
    public List<Definition> components() {
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
        return met.stream().map(components::get).toList();
    }

    private TypeUse of(List<Schema> alternatives, DefinitionSite site) {
        if (open.size() >= MAX_DEPTH) {
            return new TypeUse(new Type.Json("it is nested too deep"), false);
        }
        return new TypeUse(type(alternatives, site), classifier.nullable(alternatives));
    }

    private Type type(List<Schema> alternatives, DefinitionSite site) {
        work.add(1);
        Shape shape = classifier.of(alternatives);
        if (shape instanceof Simple simple) {
            return simple.type();
        }
        Schema schema = alternatives.get(0);
        if (shape instanceof ListOf list) {
            return container(schema, () -> new Type.ListOf(inner(list.items(), site)));
        }
        if (shape instanceof MapOf map) {
            return container(schema, () -> new Type.MapOf(inner(map.values(), site)));
        }
        // What several schemas amount to is none of them, and has the name of none.
        return schema.component()
                .filter(pointer -> alternatives.size() == 1)
                .map(pointer -> component(pointer, schema, shape))
                .orElseGet(() -> inline(alternatives, shape, site));
    }

    private TypeUse inner(Optional<Schema> schema, DefinitionSite site) {
        return schema.map(found -> of(List.of(found), site.items())).orElse(new TypeUse(new Type.Json(""), false));
    }

    /** An array that is its own item has no type but any JSON. */
    private Type container(Schema schema, Supplier<Type> type) {
        List<Conjunction> key = List.of(schema.conjunction());
        Type known = open.putIfAbsent(key, new Type.Json("it contains itself"));
        if (known != null) {
            return known;
        }
        Type result = type.get();
        open.remove(key);
        return result;
    }

    private Type component(String pointer, Schema schema, Shape shape) {
        if (met.add(pointer)) {
            DefinitionSite site = DefinitionSite.component(pointer, new ArrayList<>());
            pending.add(() -> components.put(pointer, define(schema, shape, site)));
        }
        return new Type.Named(pointer);
    }

    private Type inline(List<Schema> alternatives, Shape shape, DefinitionSite site) {
        List<Conjunction> key = alternatives.stream().map(Schema::conjunction).toList();
        Type known = open.get(key);
        if (known != null) {
            return known;
        }
        if (site.nested().incrementAndGet() > MAX_NESTED) {
            return new Type.Json("more than " + MAX_NESTED + " types are written in one place");
        }
        open.put(key, new Type.Named(site.id()));
        site.owner().add(define(alternatives.get(0), shape, site));
        open.remove(key);
        return new Type.Named(site.id());
    }

    private Definition define(Schema schema, Shape shape, DefinitionSite site) {
        if (shape instanceof ObjectShape object) {
            return object(schema, object.properties().values(), site);
        }
        if (shape instanceof EnumShape listed) {
            return new EnumDefinition(
                    site.id(), site.place(), schema.location(), schema.documentation(), listed.values());
        }
        return union(schema, (UnionShape) shape, site);
    }

    private ObjectDefinition object(Schema schema, Collection<PropertySchema> members, DefinitionSite site) {
        List<Definition> nested = new ArrayList<>();
        List<Property> properties = members.stream()
                .map(member -> property(member, site.property(member.name(), nested)))
                .toList();
        return new ObjectDefinition(
                site.id(), site.place(), schema.location(), schema.documentation(), properties, nested);
    }

    public Property property(PropertySchema member, DefinitionSite site) {
        return typed(member, of(member.alternatives(), site));
    }

    private static Property typed(PropertySchema member, TypeUse type) {
        Schema first = member.first();
        return new Property(
                member.name(),
                type,
                member.required(),
                first.documentation(),
                first.use().location());
    }

    /** The property that is an array of the catalogue's events. */
    public Property events(PropertySchema member) {
        return typed(
                member,
                new TypeUse(
                        new Type.ListOf(new TypeUse(Type.AnyEvent.INSTANCE, false)),
                        classifier.nullable(member.alternatives())));
    }

    private UnionDefinition union(Schema schema, UnionShape shape, DefinitionSite site) {
        List<Definition> nested = new ArrayList<>();
        List<Variant> variants = new ArrayList<>();
        for (VariantSchema variant : shape.variants()) {
            DefinitionSite inside = site.variant(variant.tagValues().get(0), nested);
            Type type = type(List.of(variant.schema()), inside);
            variants.add(new Variant(variant.tagValues(), ((Type.Named) type).id()));
        }
        return new UnionDefinition(
                site.id(), site.place(), schema.location(), schema.documentation(), shape.tag(), variants, nested);
    }
}
