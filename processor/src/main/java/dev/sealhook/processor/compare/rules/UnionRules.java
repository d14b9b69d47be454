package dev.sealhook.processor.compare.rules;

import static dev.sealhook.processor.compare.Category.NOTE;
import static dev.sealhook.processor.compare.Category.SOURCE;
import static dev.sealhook.processor.compare.Category.WIRE;
import static dev.sealhook.processor.compare.Finder.added;
import static dev.sealhook.processor.compare.Finder.changed;
import static dev.sealhook.processor.compare.Finder.removed;

import dev.sealhook.processor.compare.Rule;
import dev.sealhook.processor.compare.element.Element;
import dev.sealhook.processor.compare.element.Element.Variant;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import java.util.List;
import java.util.Optional;

/** What changes with nested unions and their variants. */
final class UnionRules {
    private static final Optional<String> NOTHING = Optional.empty();

    static final List<Rule> ALL = List.of(
            new Rule(
                    "UNION_TAG_CHANGED",
                    "the variants of a union are told apart by another property",
                    WIRE,
                    changed(Element.Type.class, UnionRules::tag)),
            new Rule(
                    "VARIANT_ADDED",
                    "a union has a new variant: its visitors and exhaustive switches have to handle it",
                    SOURCE,
                    added(Variant.class, UnionRules::announced)),
            new Rule(
                    "VARIANT_REMOVED",
                    "a variant of a union is removed",
                    SOURCE,
                    removed(Variant.class, UnionRules::announced)),
            new Rule(
                    "VARIANT_TAG_CHANGED",
                    "a variant is announced by a value of the tag that did not announce it before",
                    WIRE,
                    changed(Variant.class, (old, now) -> hasNewTagValue(old, now) ? tagValues(old, now) : NOTHING)),
            new Rule(
                    "VARIANT_TAG_DROPPED",
                    "one of several values of the tag no longer announces a variant",
                    NOTE,
                    changed(
                            Variant.class,
                            (old, now) -> hasNewTagValue(old, now) || !hasNewTagValue(now, old)
                                    ? NOTHING
                                    : tagValues(old, now))),
            new Rule(
                    "VARIANT_TYPE_CHANGED",
                    "a tag's value announces another record; not everything that is sent can be read as the older one",
                    WIRE,
                    changed(Variant.class, (old, now) -> isReadable(old, now) ? NOTHING : records(old, now))),
            new Rule(
                    "VARIANT_REPLACED",
                    "a tag's value announces another record; everything that is sent can still be read",
                    SOURCE,
                    changed(
                            Variant.class,
                            (old, now) -> isReadable(old, now) && !old.type().correspondsTo(now.type())
                                    ? records(old, now)
                                    : NOTHING)));

    private UnionRules() {}

    private static Optional<String> tag(Element.Type old, Element.Type now) {
        return old.java() instanceof UnionType was && now.java() instanceof UnionType is
                ? Wording.differ(was.tag(), is.tag())
                : NOTHING;
    }

    private static String announced(Variant variant) {
        return "announced by " + variant.java().tagValues();
    }

    private static boolean hasNewTagValue(Variant old, Variant now) {
        return !old.java().tagValues().containsAll(now.java().tagValues());
    }

    private static Optional<String> tagValues(Variant old, Variant now) {
        return Wording.differ(
                old.java().tagValues().toString(), now.java().tagValues().toString());
    }

    private static Optional<String> records(Variant old, Variant now) {
        return Wording.differ(old.type().name(), now.type().name());
    }

    private static boolean isReadable(Variant old, Variant now) {
        return new ReadCompatibility(old.owner().elements(), now.owner().elements())
                .readsRecord(old.type(), now.type());
    }
}
