package dev.sealhook.spec.canonical;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Matches the items of a new list with those of an old one: first equal values, then the objects that have most in
 * common. An item that has nothing in common with any remaining one was added or removed.
 */
final class ItemMatcher {
    private final List<Node> fresh;
    private final List<Node> old;
    private final Map<Integer, Integer> freshByOld = new HashMap<>();
    private final Set<Integer> freshLeft = new TreeSet<>();
    private final Set<Integer> oldLeft = new TreeSet<>();

    private ItemMatcher(List<Node> fresh, List<Node> old) {
        this.fresh = fresh;
        this.old = old;
        for (int i = 0; i < fresh.size(); i++) {
            freshLeft.add(i);
        }
        for (int i = 0; i < old.size(); i++) {
            oldLeft.add(i);
        }
    }

    static ItemMatcher of(List<Node> fresh, List<Node> old) {
        ItemMatcher matcher = new ItemMatcher(fresh, old);
        matcher.matchEqual();
        matcher.matchSimilar();
        return matcher;
    }

    /** The index in the new list of the item with this index in the old one; empty if it was removed. */
    Optional<Integer> freshOf(int oldIndex) {
        return Optional.ofNullable(freshByOld.get(oldIndex));
    }

    /** The indices of the new items, in ascending order. */
    Set<Integer> unmatched() {
        return freshLeft;
    }

    private void match(int now, int before) {
        freshByOld.put(before, now);
        freshLeft.remove(now);
        oldLeft.remove(before);
    }

    private void matchEqual() {
        for (int before : List.copyOf(oldLeft)) {
            freshLeft.stream()
                    .filter(now -> fresh.get(now).hasSameValueAs(old.get(before)))
                    .findFirst()
                    .ifPresent(now -> match(now, before));
        }
    }

    private record Likeness(int now, int before, int facts) {}

    private void matchSimilar() {
        Map<Integer, Set<List<String>>> freshFacts = new HashMap<>();
        Map<Integer, Set<List<String>>> oldFacts = new HashMap<>();
        freshLeft.forEach(now -> freshFacts.put(now, facts(fresh.get(now))));
        oldLeft.forEach(before -> oldFacts.put(before, facts(old.get(before))));
        List<Likeness> best = oldLeft.stream()
                .flatMap(before -> freshLeft.stream()
                        .map(now -> new Likeness(now, before, common(freshFacts.get(now), oldFacts.get(before)))))
                .filter(likeness -> likeness.facts() > 0)
                .sorted((a, b) -> Integer.compare(b.facts(), a.facts()))
                .toList();
        for (Likeness likeness : best) {
            if (freshLeft.contains(likeness.now()) && oldLeft.contains(likeness.before())) {
                match(likeness.now(), likeness.before());
            }
        }
    }

    private static int common(Set<List<String>> some, Set<List<String>> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    /** The scalars in an object with their paths, in which all items of an array have the same name. */
    private static Set<List<String>> facts(Node node) {
        Set<List<String>> facts = new HashSet<>();
        if (node instanceof ObjectNode) {
            collect(node, "", facts);
        }
        return facts;
    }

    private static void collect(Node node, String path, Set<List<String>> facts) {
        if (node instanceof ObjectNode object) {
            object.members().forEach((name, member) -> collect(member, path + "/" + name, facts));
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(item -> collect(item, path + "/", facts));
        } else if (node instanceof ScalarNode scalar) {
            facts.add(List.of(path, scalar.kind().name(), scalar.text()));
        }
    }
}
