package dev.sealhook.spec.understand;

import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.EnumDefinition;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import dev.sealhook.spec.catalogue.Definition.UnionDefinition;
import dev.sealhook.spec.catalogue.Definition.Variant;
import dev.sealhook.spec.catalogue.Property;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.catalogue.TypeUse;
import dev.sealhook.spec.understand.Shape.Entries;
import dev.sealhook.spec.understand.Shape.Enumerated;
import dev.sealhook.spec.understand.Shape.Items;
import dev.sealhook.spec.understand.Shape.Members;
import dev.sealhook.spec.understand.Shape.Plain;
import dev.sealhook.spec.understand.Shape.Variants;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Turns schemas into types, and what needs a name into definitions: where it is written, or once for a component. */
final class Types {
    /** Deeper than anybody writes: no file system has names for the classes of records so deep in records. */
    private static final int MAX_DEPTH = 60;

    private final Shapes shapes;
    /** By pointer, in the order of their first use; null until it is read. */
    private final Map<String, Definition> components = new LinkedHashMap<>();
    /** What to do for the components that are met and not read: they may refer to each other in long chains. */
    private final Deque<Runnable> pending = new ArrayDeque<>();
    /** The types of the schemas around the one that is being read, by their parts: how recursion ends. */
    private final Map<List<?>, Type> open = new HashMap<>();

    Types(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Those that the types asked for refer to, and those that these refer to, and so on. */
    List<Definition> components() {
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
        return List.copyOf(components.values());
    }

    private TypeUse of(List<Schema> alternatives, Site site) {
        return open.size() < MAX_DEPTH
                ? shallow(alternatives, site)
                : new TypeUse(new Type.Json("it is nested too deep"), false);
    }

    private TypeUse shallow(List<Schema> alternatives, Site site) {
        Shape shape = shapes.ofAlternatives(alternatives);
        boolean nullable = shapes.nullable(alternatives);
        return new TypeUse(type(alternatives, shape, site), nullable);
    }

    private Type type(List<Schema> alternatives, Shape shape, Site site) {
        Schema schema = alternatives.get(0);
        if (shape instanceof Plain plain) {
            return plain.type();
        }
        if (shape instanceof Items items) {
            return container(schema, () -> new Type.ListOf(inner(items.items(), site)));
        }
        if (shape instanceof Entries entries) {
            return container(schema, () -> new Type.MapOf(inner(entries.values(), site)));
        }
        // What several schemas amount to is none of them, and has the name of none.
        return schema.component()
                .filter(pointer -> alternatives.size() == 1)
                .map(pointer -> component(pointer, schema, shape))
                .orElseGet(() -> inline(alternatives, shape, site));
    }

    private TypeUse inner(List<Schema> schemas, Site site) {
        return schemas.isEmpty() ? new TypeUse(new Type.Json(""), false) : of(schemas, site.items());
    }

    /** An array that is its own item has no type but any JSON. */
    private Type container(Schema schema, Supplier<Type> type) {
        Type known = open.putIfAbsent(schema.parts(), new Type.Json("it contains itself"));
        if (known != null) {
            return known;
        }
        Type result = type.get();
        open.remove(schema.parts());
        return result;
    }

    private Type component(String pointer, Schema schema, Shape shape) {
        if (!components.containsKey(pointer)) {
            components.put(pointer, null);
            Site site = Site.component(pointer, new ArrayList<>());
            pending.add(() -> components.put(pointer, define(schema, shape, site)));
        }
        return new Type.Named(pointer);
    }

    private Type inline(List<Schema> alternatives, Shape shape, Site site) {
        List<?> key = alternatives.stream().map(Schema::parts).toList();
        Type known = open.putIfAbsent(key, new Type.Named(site.id()));
        if (known != null) {
            return known;
        }
        site.owner().add(define(alternatives.get(0), shape, site));
        open.remove(key);
        return new Type.Named(site.id());
    }

    private Definition define(Schema schema, Shape shape, Site site) {
        if (shape instanceof Members members) {
            return object(schema, members.properties(), site);
        }
        if (shape instanceof Enumerated listed) {
            return new EnumDefinition(
                    site.id(), site.place(), schema.location(), schema.documentation(), listed.values());
        }
        return union(schema, (Variants) shape, site);
    }

    ObjectDefinition object(Schema schema, List<PropertySchema> members, Site site) {
        List<Definition> nested = new ArrayList<>();
        List<Property> properties = members.stream()
                .map(member -> property(member, site.property(member.name(), nested)))
                .toList();
        return new ObjectDefinition(
                site.id(), site.place(), schema.location(), schema.documentation(), properties, nested);
    }

    Property property(PropertySchema member, Site site) {
        Schema first = member.first();
        return new Property(
                member.name(),
                of(member.alternatives(), site),
                member.required(),
                first.documentation(),
                first.use().location());
    }

    private UnionDefinition union(Schema schema, Variants shape, Site site) {
        List<Definition> nested = new ArrayList<>();
        List<Variant> variants = new ArrayList<>();
        for (Shape.Variant variant : shape.variants()) {
            Site inside = site.variant(variant.tagValues().get(0), nested);
            TypeUse type = shallow(List.of(variant.schema()), inside);
            variants.add(new Variant(variant.tagValues(), ((Type.Named) type.type()).id()));
        }
        return new UnionDefinition(
                site.id(), site.place(), schema.location(), schema.documentation(), shape.tag(), variants, nested);
    }
}
