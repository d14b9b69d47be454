package dev.sealhook.processor.compare;

import static dev.sealhook.processor.compare.Category.NOTE;
import static dev.sealhook.processor.compare.Category.SOURCE;
import static dev.sealhook.processor.compare.Category.WIRE;

import dev.sealhook.processor.compare.pairs.Pair;
import dev.sealhook.processor.compare.pairs.Part;
import dev.sealhook.processor.compare.pairs.Part.Variant;
import dev.sealhook.processor.compare.pairs.Types;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What changes with nested unions and their variants. */
final class UnionRules {
    private static final Optional<String> NOTHING = Optional.empty();

    static final List<Rule<?>> ALL = List.of(
            new Rule<>(
                    "UNION_TAG_CHANGED",
                    "the variants of a union are told apart by another property",
                    WIRE,
                    Part.Type.class,
                    pair -> pair.both(UnionRules::tag)),
            rule(
                    "VARIANT_ADDED",
                    "a union has a variant more: its visitors and exhaustive switches have to handle it",
                    SOURCE,
                    pair -> pair.isAdded() ? announced(pair.part()) : NOTHING),
            rule(
                    "VARIANT_REMOVED",
                    "a variant of a union is gone",
                    SOURCE,
                    pair -> pair.isRemoved() ? announced(pair.part()) : NOTHING),
            rule(
                    "VARIANT_TAG_CHANGED",
                    "a variant is announced by a value of the tag that did not announce it before",
                    WIRE,
                    pair -> pair.both((old, now) -> isAnnouncedAnew(old, now) ? tags(old, now) : NOTHING)),
            rule(
                    "VARIANT_TAG_DROPPED",
                    "one of several values of the tag no longer announces a variant",
                    NOTE,
                    pair -> pair.both((old, now) -> isAnnouncedAnew(old, now)
                                    || now.java()
                                            .tagValues()
                                            .containsAll(old.java().tagValues())
                            ? NOTHING
                            : tags(old, now))),
            rule(
                    "VARIANT_TYPE_CHANGED",
                    "a tag's value announces another record, as which not all that is sent could be read before",
                    WIRE,
                    pair -> pair.both((old, now) -> isReadable(old, now) ? NOTHING : records(old, now))),
            rule(
                    "VARIANT_REPLACED",
                    "a tag's value announces another record; all that is sent can be read as before",
                    SOURCE,
                    pair -> pair.both((old, now) -> isReadable(old, now) && !Types.correspond(old.type(), now.type())
                            ? records(old, now)
                            : NOTHING)));

    private UnionRules() {}

    private static Rule<Variant> rule(
            String id, String purpose, Category category, Function<Pair<Variant>, Optional<String>> handler) {
        return new Rule<>(id, purpose, category, Variant.class, handler);
    }

    private static Optional<String> tag(Part.Type old, Part.Type now) {
        return old.java() instanceof UnionType was && now.java() instanceof UnionType is
                ? Details.differ(was.tag(), is.tag())
                : NOTHING;
    }

    private static Optional<String> announced(Variant variant) {
        return Optional.of("announced by " + variant.java().tagValues());
    }

    private static boolean isAnnouncedAnew(Variant old, Variant now) {
        return !old.java().tagValues().containsAll(now.java().tagValues());
    }

    private static Optional<String> tags(Variant old, Variant now) {
        return Details.differ(
                old.java().tagValues().toString(), now.java().tagValues().toString());
    }

    private static Optional<String> records(Variant old, Variant now) {
        return Details.differ(old.type().name(), now.type().name());
    }

    private static boolean isReadable(Variant old, Variant now) {
        return new Reading(old.owner().edition(), now.owner().edition()).readsRecord(old.type(), now.type());
    }
}
