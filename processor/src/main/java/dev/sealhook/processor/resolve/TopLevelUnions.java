package dev.sealhook.processor.resolve;

import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.UnionDefinition;
import dev.sealhook.spec.catalogue.Definition.Variant;
import dev.sealhook.spec.catalogue.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The unions that cannot be nested in the type where they are written. A record that implements {@code Group.Item}
 * depends on {@code Group}, and no type may depend on itself (JLS 8.1.4): so a union is a top-level type if a variant is
 * a type around it, or leads back to one by other unions.
 */
final class TopLevelUnions {
    /** A variant, and a type around the union that it implements. */
    private record Dependency(String variant, String around, String union) {}

    private final Map<String, UnionDefinition> unions = new LinkedHashMap<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final Set<String> topLevel = new HashSet<>();

    private TopLevelUnions() {}

    static TopLevelUnions of(Catalogue catalogue) {
        TopLevelUnions unions = new TopLevelUnions();
        Stream.concat(catalogue.events().stream().map(Event::body), catalogue.components().stream())
                .forEach(definition -> unions.collect(definition, new ArrayDeque<>()));
        Set<String> ends = unions.endsOfChains();
        unions.dependencies.stream()
                .filter(each -> !ends.contains(each.variant()) && !ends.contains(each.around()))
                .forEach(each -> unions.topLevel.add(each.union()));
        return unions;
    }

    boolean contains(Definition definition) {
        return topLevel.contains(definition.id());
    }

    /** In the catalogue's order. */
    List<Definition> definitions() {
        return unions.values().stream()
                .filter(this::contains)
                .map(Definition.class::cast)
                .toList();
    }

    private void collect(Definition definition, Deque<String> around) {
        if (definition instanceof UnionDefinition union && !around.isEmpty()) {
            unions.put(union.id(), union);
            for (Variant variant : union.variants()) {
                around.forEach(type -> dependencies.add(new Dependency(variant.id(), type, union.id())));
            }
        }
        around.push(definition.id());
        definition.nested().forEach(inner -> collect(inner, around));
        around.pop();
    }

    /** The types from which no chain of dependencies leads into a circle, or to which none leads from one. */
    private Set<String> endsOfChains() {
        Set<String> ends = new HashSet<>();
        Map<String, List<String>> forth = new HashMap<>();
        Map<String, List<String>> back = new HashMap<>();
        dependencies.forEach(each -> {
            forth.computeIfAbsent(each.variant(), type -> new ArrayList<>()).add(each.around());
            back.computeIfAbsent(each.around(), type -> new ArrayList<>()).add(each.variant());
        });
        peel(forth, back, ends);
        peel(back, forth, ends);
        return ends;
    }

    /** Takes away, one after the other, what nothing leads to that is still there. */
    private static void peel(Map<String, List<String>> forth, Map<String, List<String>> back, Set<String> ends) {
        Map<String, Integer> leading = new HashMap<>();
        back.forEach((type, from) -> leading.put(type, from.size()));
        Deque<String> free = new ArrayDeque<>(forth.keySet());
        free.removeIf(back::containsKey);
        while (!free.isEmpty()) {
            String type = free.pop();
            ends.add(type);
            for (String next : forth.getOrDefault(type, List.of())) {
                if (leading.merge(next, -1, Integer::sum) == 0) {
                    free.push(next);
                }
            }
        }
    }
}
