package dev.sealhook.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.Role;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The name of each definition's type: webhooks and components top-level, what is written inside them nested. */
final class TypeNames {
    private static final String EVENT = "WebhookEvent";

    /**
     * What no type may be called: member types of every union, the visitors' type variable, fields of records, and the types
     * that generated code calls by static methods. Where a component has the name of a package, such a type could not be
     * spelt in full (JLS 6.4.2).
     */
    static final Set<String> RESERVED = Set.of(
            "Visitor",
            "DefaultVisitor",
            "Unrecognized",
            "Known",
            "R",
            "SHAPE",
            "TYPE",
            "Boolean",
            "Checks",
            "Deprecated",
            "IllegalArgumentException",
            "Integer",
            "JsonReader",
            "JsonWriter",
            "Long",
            "Map",
            "Nesting",
            "Object",
            "ObjectShape",
            "Objects",
            "Optional",
            "Override",
            "Record",
            "ScalarType",
            "String",
            "SuppressWarnings",
            "UnrecognizedJson");

    private final Map<String, ClassName> types = new HashMap<>();
    /** Names the unions that are top-level though written in place: after those that have a name in the document. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private final TopLevelUnions topLevelUnions;
    private final ClassName union;
    private final ClassName reader;
    private final Renames renames;
    private final Problems problems;
    private final Scope files;

    TypeNames(
            ClassName union,
            Catalogue catalogue,
            TopLevelUnions topLevelUnions,
            Location document,
            Renames renames,
            Problems problems) {
        this.union = union;
        this.topLevelUnions = topLevelUnions;
        this.reader = union.peerClass(union.simpleName() + "Json");
        this.renames = renames;
        this.problems = problems;
        this.files = scope();
        files.claim(union.simpleName(), document);
        files.claim(reader.simpleName(), document);
        catalogue.events().forEach(event -> topLevel(event.body(), event.location()));
        catalogue.components().forEach(component -> topLevel(component, component.location()));
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Whether the union over all events can bear a name. */
    static boolean isFree(String union) {
        return SourceVersion.isIdentifier(union)
                && Character.isUpperCase(union.codePointAt(0))
                && !RESERVED.contains(union);
    }

    private Scope scope() {
        return new Scope(problems, "type's name", name -> name.toLowerCase(Locale.ROOT));
    }

    ClassName union() {
        return union;
    }

    ClassName reader() {
        return reader;
    }

    ClassName of(String id) {
        return types.get(id);
    }

    private void topLevel(Definition definition, Location location) {
        String name = named(definition, location, List.of(union.simpleName()));
        ClassName type = union.peerClass(files.claim(name, location));
        add(definition, type, List.of(location));
    }

    /** @param around where the types around this one stand, from the outermost on */
    private void add(Definition definition, ClassName type, List<Location> around) {
        types.put(definition.id(), type);
        checkLength(type, around.get(around.size() - 1), around);
        Scope siblings = scope();
        for (Definition inner : definition.nested()) {
            if (topLevelUnions.contains(inner)) {
                waiting.add(() -> topLevelUnion(inner, type));
                continue;
            }
            String name = named(inner, inner.location(), type.simpleNames());
            List<Location> chain = new ArrayList<>(around);
            chain.add(inner.location());
            add(inner, type.nestedClass(siblings.claim(name, inner.location())), chain);
        }
    }

    /** Named after all the types that it is written in. */
    private void topLevelUnion(Definition definition, ClassName around) {
        String name = renames.type(definition.location().pointer())
                .orElseGet(() -> String.join("", around.simpleNames()) + natural(definition.place()));
        add(definition, union.peerClass(files.claim(name, definition.location())), List.of(definition.location()));
    }

    /** Reports the outermost type whose class file no file system could name, and what makes it so: the longest name. */
    private void checkLength(ClassName type, Location location, List<Location> chain) {
        List<String> names = type.simpleNames();
        boolean outerFits =
                names.size() == 1 || ClassFileLimits.names(String.join("$", names.subList(0, names.size() - 1)));
        if (ClassFileLimits.names(String.join("$", names)) || !outerFits) {
            return;
        }
        String longest =
                names.stream().max(Comparator.comparing(String::length)).orElseThrow();
        int depth = names.indexOf(longest);
        Location place = chain.get(depth);
        String suffix = depth == 0 ? "" : String.valueOf(depth); // no type may bear the name of one around it
        problems.error(
                JavaCode.NAME_TOO_LONG,
                location,
                "the class file of " + MessageText.quote(String.join(".", names))
                        + " would have a longer name than file systems" + " take",
                Renames.advice(place.pointer(), Scope.shortened(longest) + suffix));
    }

    /** Puts the parent's name before one that would hide a type around it, or one that generated code names. */
    private String named(Definition definition, Location location, List<String> around) {
        return renames.type(location.pointer()).orElseGet(() -> {
            String name = natural(definition.place());
            while (RESERVED.contains(name) || around.contains(name)) {
                name = around.get(around.size() - 1) + name;
            }
            return name;
        });
    }

    private static String natural(Definition.Place place) {
        String word = place.role() == Role.ITEM ? Singularizer.singular(place.word()) : place.word();
        String name = JavaNames.type(word);
        if (place.role() == Role.EVENT) {
            return name.endsWith(EVENT) ? name : name + EVENT;
        }
        // Where no letter can be a capital a component would have the type's name, and hide it from its reader.
        return name.equals(JavaNames.member(word)) ? name + "_" : name;
    }

    /** The visitor's method for an event or a variant. */
    static String visitMethod(String simpleName, String suffix) {
        String base = simpleName.endsWith(EVENT) && !simpleName.equals(EVENT)
                ? simpleName.substring(0, simpleName.length() - EVENT.length())
                : simpleName;
        return "visit" + base + (base.equals("Default") || base.equals("Unrecognized") ? suffix : "");
    }
}
