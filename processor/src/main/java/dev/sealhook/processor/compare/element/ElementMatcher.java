package dev.sealhook.processor.compare.element;

import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds what became of each element. Types are matched by where they are used, from the events on, so that a type that has
 * moved is compared with what it was; and then by their names.
 */
final class ElementMatcher {
    private record Met(String before, String after) {}

    private final Elements before;
    private final Elements after;
    private final List<Element> added = new ArrayList<>();
    private final List<Element> removed = new ArrayList<>();
    private final List<Pair<?>> kept = new ArrayList<>();
    private final Set<Met> met = new HashSet<>();
    private final Set<String> matchedBefore = new HashSet<>();
    private final Set<String> matchedAfter = new HashSet<>();

    private ElementMatcher(Elements before, Elements after) {
        this.before = before;
        this.after = after;
    }

    static Differences match(Elements before, Elements after) {
        ElementMatcher matcher = new ElementMatcher(before, after);
        matcher.document();
        return new Differences(matcher.added, matcher.removed, matcher.kept);
    }

    private void document() {
        kept.add(new Pair<>(new Element.DocumentElement(before), new Element.DocumentElement(after)));
        match(
                        before.webhooks(),
                        after.webhooks(),
                        List.of(
                                (old, now) ->
                                        old.event().key().equals(now.event().key()),
                                (old, now) -> old.recordName().equals(now.recordName()),
                                (old, now) -> overlap(
                                        old.event().values(), now.event().values())))
                .forEach(pair -> types(
                        before.type(pair.before().java().type().name()),
                        after.type(pair.after().java().type().name())));
        before.types().forEach(old -> after.type(old.name()).ifPresent(now -> types(old, now)));
        removed.addAll(unmatched(before.types(), matchedBefore));
        added.addAll(unmatched(after.types(), matchedAfter));
    }

    /** Those that did not come or go with an event, a variant or the enclosing type. */
    private static List<Element.Type> unmatched(Collection<Element.Type> types, Set<String> matched) {
        return types.stream()
                .filter(type -> !matched.contains(type.name()) && !type.isRecordOfEventOrVariant())
                .filter(type -> type.enclosing()
                        .map(outer -> matched.contains(outer.name()))
                        .orElse(true))
                .toList();
    }

    private void types(Element.Type old, Element.Type now) {
        if (!met.add(new Met(old.name(), now.name()))) {
            return;
        }
        matchedBefore.add(old.name());
        matchedAfter.add(now.name());
        kept.add(new Pair<>(old, now));
        if (!old.isSameKindAs(now)) {
            return;
        }
        if (old.java() instanceof RecordType) {
            members(old, now);
        } else if (old.java() instanceof UnionType) {
            variants(old, now);
        } else {
            match(
                    Elements.values(old),
                    Elements.values(now),
                    List.of(
                            (a, b) -> a.listed().value().equals(b.listed().value()),
                            (a, b) -> a.constant().name().equals(b.constant().name())));
        }
    }

    private void members(Element.Type old, Element.Type now) {
        match(
                        Elements.members(old),
                        Elements.members(now),
                        List.of(
                                (a, b) ->
                                        a.property().name().equals(b.property().name()),
                                ElementMatcher::isSameComponent))
                .forEach(pair ->
                        pair.before().type().ifPresent(a -> pair.after().type().ifPresent(b -> values(a, b))));
    }

    private static boolean isSameComponent(Element.Member old, Element.Member now) {
        Optional<String> name = old.component().map(Component::name);
        return name.isPresent() && name.equals(now.component().map(Component::name));
    }

    private void variants(Element.Type old, Element.Type now) {
        match(
                        Elements.variants(old),
                        Elements.variants(now),
                        List.of(
                                (a, b) -> overlap(a.java().tagValues(), b.java().tagValues()),
                                (a, b) -> a.type().name().equals(b.type().name())))
                .forEach(pair ->
                        typesThatCorrespond(pair.before().type(), pair.after().type()));
    }

    private void values(ValueType old, ValueType now) {
        if (old instanceof ValueType.ListOf a && now instanceof ValueType.ListOf b) {
            values(a.items(), b.items());
        } else if (old instanceof ValueType.MapOf a && now instanceof ValueType.MapOf b) {
            values(a.values(), b.values());
        } else {
            before.type(old).ifPresent(a -> after.type(now).ifPresent(b -> typesThatCorrespond(a, b)));
        }
    }

    private void typesThatCorrespond(Element.Type old, Element.Type now) {
        if (old.correspondsTo(now)) {
            types(old, now);
        }
    }

    private static boolean overlap(List<String> some, List<String> others) {
        return !Collections.disjoint(some, others);
    }

    /**
     * Pairs the elements that are the same by the first test; then, of the rest, those that are by the next one, and so on.
     *
     * @return the new pairs
     */
    private <E extends Element> List<Pair<E>> match(List<E> old, List<E> now, List<BiPredicate<E, E>> tests) {
        List<Pair<E>> pairs = new ArrayList<>();
        List<E> gone = new ArrayList<>(old);
        List<E> free = new ArrayList<>(now);
        for (BiPredicate<E, E> test : tests) {
            gone.removeIf(candidate -> {
                Optional<E> found = free.stream()
                        .filter(other -> test.test(candidate, other))
                        .findFirst();
                found.ifPresent(other -> {
                    free.remove(other);
                    pairs.add(new Pair<>(candidate, other));
                });
                return found.isPresent();
            });
        }
        kept.addAll(pairs);
        removed.addAll(gone);
        added.addAll(free);
        return pairs;
    }
}
