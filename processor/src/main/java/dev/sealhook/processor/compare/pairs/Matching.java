package dev.sealhook.processor.compare.pairs;

import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.Property.Component;
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
 * Finds what became of each part. Types are matched by where they are used, from the events on, so that a type that has
 * moved is compared with what it was; and then by their names.
 */
public final class Matching {
    private record Met(String before, String after) {}

    private final Edition before;
    private final Edition after;
    private final List<Pair<?>> pairs = new ArrayList<>();
    private final Set<Met> met = new HashSet<>();
    private final Set<String> leaving = new HashSet<>();
    private final Set<String> coming = new HashSet<>();

    private Matching(Edition before, Edition after) {
        this.before = before;
        this.after = after;
    }

    /** All pairs, each once. */
    public static List<Pair<?>> of(Edition before, Edition after) {
        return new Matching(before, after).pairs();
    }

    private List<Pair<?>> pairs() {
        pairs.add(Pair.of(new Part.Whole(before), new Part.Whole(after)));
        List<Pair<Part.Webhook>> webhooks = match(
                before.webhooks(),
                after.webhooks(),
                List.of(
                        (old, now) -> old.event().key().equals(now.event().key()),
                        (old, now) -> old.recordName().equals(now.recordName()),
                        (old, now) -> overlap(old.event().values(), now.event().values())));
        pairs.addAll(webhooks);
        webhooks.forEach(pair -> pair.both((old, now) -> {
            types(
                    before.type(old.java().type().name()),
                    after.type(now.java().type().name()));
            return Optional.empty();
        }));
        before.types().forEach(old -> after.type(old.name()).ifPresent(now -> types(old, now)));
        unmatched(before.types(), leaving).forEach(old -> pairs.add(Pair.removed(old)));
        unmatched(after.types(), coming).forEach(now -> pairs.add(Pair.added(now)));
        return pairs;
    }

    /** Those that came or went for themselves, and not with an event, a variant or the type around them. */
    private static List<Part.Type> unmatched(Collection<Part.Type> types, Set<String> matched) {
        return types.stream()
                .filter(type -> !matched.contains(type.name()) && !type.isOfAnother())
                .filter(type -> type.around()
                        .map(outer -> matched.contains(outer.name()))
                        .orElse(true))
                .toList();
    }

    private void types(Part.Type old, Part.Type now) {
        if (!met.add(new Met(old.name(), now.name()))) {
            return;
        }
        leaving.add(old.name());
        coming.add(now.name());
        pairs.add(Pair.of(old, now));
        if (!Types.sameKind(old, now)) {
            return;
        }
        if (old.java() instanceof RecordType) {
            members(old, now);
        } else if (old.java() instanceof UnionType) {
            variants(old, now);
        } else {
            pairs.addAll(match(
                    Contents.values(old),
                    Contents.values(now),
                    List.of(
                            (a, b) -> a.listed().value().equals(b.listed().value()),
                            (a, b) -> a.constant().name().equals(b.constant().name()))));
        }
    }

    private void members(Part.Type old, Part.Type now) {
        List<Pair<Part.Member>> members = match(
                Contents.members(old),
                Contents.members(now),
                List.of((a, b) -> a.property().name().equals(b.property().name()), Matching::sameComponent));
        pairs.addAll(members);
        members.forEach(pair -> pair.both((a, b) -> {
            a.type().ifPresent(type -> b.type().ifPresent(other -> values(type, other)));
            return Optional.empty();
        }));
    }

    private static boolean sameComponent(Part.Member old, Part.Member now) {
        Optional<String> name = old.component().map(Component::name);
        return name.isPresent() && name.equals(now.component().map(Component::name));
    }

    private void variants(Part.Type old, Part.Type now) {
        List<Pair<Part.Variant>> variants = match(
                Contents.variants(old),
                Contents.variants(now),
                List.of(
                        (a, b) -> overlap(a.java().tagValues(), b.java().tagValues()),
                        (a, b) -> a.type().name().equals(b.type().name())));
        pairs.addAll(variants);
        variants.forEach(pair -> pair.both((a, b) -> {
            ifCorresponding(a.type(), b.type());
            return Optional.empty();
        }));
    }

    private void values(ValueType old, ValueType now) {
        if (old instanceof ValueType.ListOf a && now instanceof ValueType.ListOf b) {
            values(a.items(), b.items());
        } else if (old instanceof ValueType.MapOf a && now instanceof ValueType.MapOf b) {
            values(a.values(), b.values());
        } else {
            Types.referred(before, old)
                    .ifPresent(a -> Types.referred(after, now).ifPresent(b -> ifCorresponding(a, b)));
        }
    }

    private void ifCorresponding(Part.Type old, Part.Type now) {
        if (Types.correspond(old, now)) {
            types(old, now);
        }
    }

    private static boolean overlap(List<String> some, List<String> others) {
        return !Collections.disjoint(some, others);
    }

    /** Pairs what the first test says is the same; then, of what is left, what the next one says, and so on. */
    private static <P extends Part> List<Pair<P>> match(List<P> before, List<P> after, List<BiPredicate<P, P>> tests) {
        List<Pair<P>> pairs = new ArrayList<>();
        List<P> left = new ArrayList<>(before);
        List<P> free = new ArrayList<>(after);
        for (BiPredicate<P, P> test : tests) {
            left.removeIf(old -> {
                Optional<P> found =
                        free.stream().filter(now -> test.test(old, now)).findFirst();
                found.ifPresent(now -> {
                    free.remove(now);
                    pairs.add(Pair.of(old, now));
                });
                return found.isPresent();
            });
        }
        left.forEach(old -> pairs.add(Pair.removed(old)));
        free.forEach(now -> pairs.add(Pair.added(now)));
        return pairs;
    }
}
