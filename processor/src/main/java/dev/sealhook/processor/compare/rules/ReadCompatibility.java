package dev.sealhook.processor.compare.rules;

import dev.sealhook.processor.compare.element.Element;
import dev.sealhook.processor.compare.element.Elements;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.RecordProperty.Presence;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.processor.model.ValueType.Kind;
import dev.sealhook.processor.model.ValueType.Reference;
import dev.sealhook.processor.model.ValueType.Scalar;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import dev.sealhook.spec.catalogue.Property;
import dev.sealhook.spec.catalogue.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether values that the newer document describes can be read as types of the older one. */
final class ReadCompatibility {
    /** The other scalars of which each value can be read as this one, without loss. */
    private static final Map<Scalar, Set<Scalar>> WIDER = Map.of(
            Scalar.STRING, Set.of(Scalar.DATE, Scalar.DATE_TIME),
            Scalar.LONG, Set.of(Scalar.INT, Scalar.UNIX_TIME),
            Scalar.UNIX_TIME, Set.of(Scalar.INT),
            Scalar.DECIMAL, Set.of(Scalar.LONG, Scalar.INT, Scalar.UNIX_TIME));

    private record Asked(Element.Type before, Element.Type after) {}

    private final Elements before;
    private final Elements after;
    /** What is being asked already, because types contain each other. */
    private final Set<Asked> asked = new HashSet<>();

    ReadCompatibility(Elements before, Elements after) {
        this.before = before;
        this.after = after;
    }

    /** Whether both have the same type in Java; a type that was only renamed is the same. */
    boolean isSame(ValueType old, ValueType now) {
        if (old instanceof ValueType.ListOf a && now instanceof ValueType.ListOf b) {
            return a.nullable() == b.nullable() && isSame(a.items(), b.items());
        }
        if (old instanceof ValueType.MapOf a && now instanceof ValueType.MapOf b) {
            return a.nullable() == b.nullable() && isSame(a.values(), b.values());
        }
        return old.equals(now) || corresponding(old, now);
    }

    private boolean corresponding(ValueType old, ValueType now) {
        return before.type(old)
                .flatMap(a -> after.type(now).map(a::correspondsTo))
                .orElse(false);
    }

    /**
     * Whether each newer value can be read as the older type. Types that correspond are taken as readable: what changed
     * inside them is reported where it is.
     */
    boolean reads(ValueType old, ValueType now) {
        return reads(old, now, true);
    }

    /** @param trusting takes types that correspond as readable */
    private boolean reads(ValueType old, ValueType now, boolean trusting) {
        if (old == Scalar.JSON || trusting && corresponding(old, now)) {
            return true;
        }
        if (old instanceof ValueType.ListOf a) {
            return now instanceof ValueType.ListOf b
                    && element(a.items(), a.nullable(), b.items(), b.nullable(), trusting);
        }
        if (old instanceof ValueType.MapOf a) {
            return now instanceof ValueType.MapOf b
                            && element(a.values(), a.nullable(), b.values(), b.nullable(), trusting)
                    || now instanceof Reference ref && ref.kind() == Kind.RECORD && entries(a, after.type(ref.name()));
        }
        if (old instanceof ValueType.AnyEvent) {
            return now instanceof ValueType.AnyEvent; // which events there are is compared by itself
        }
        if (old instanceof Reference ref && ref.kind() == Kind.RECORD) {
            return object(before.type(ref.name()), now);
        }
        return old instanceof Reference ref && ref.kind() == Kind.UNION
                ? union(before.type(ref.name()), now)
                : scalar(old instanceof Scalar scalar ? scalar : Scalar.STRING, now);
    }

    private static boolean scalar(Scalar old, ValueType now) {
        ValueType is = now instanceof Reference ref && ref.kind() == Kind.ENUM ? Scalar.STRING : now;
        return old == is || WIDER.getOrDefault(old, Set.of()).contains(is);
    }

    private boolean element(ValueType old, boolean nullBefore, ValueType now, boolean nullAfter, boolean trusting) {
        return (nullBefore || !nullAfter || old == Scalar.JSON) && reads(old, now, trusting);
    }

    /** An object with listed properties, as a map: each of them is an entry. */
    private boolean entries(ValueType.MapOf map, Element.Type object) {
        return Elements.members(object).stream().allMatch(member -> {
            boolean canBeNull = member.property().type().nullable();
            return member.type()
                    .map(type -> element(map.values(), map.nullable(), type, canBeNull, false))
                    .orElse(true);
        });
    }

    private boolean object(Element.Type old, ValueType now) {
        if (now instanceof Reference ref && ref.kind() == Kind.RECORD) {
            return record(old, after.type(ref.name()));
        }
        if (now instanceof Reference ref && ref.kind() == Kind.UNION) {
            return ((UnionType) after.type(ref.name()).java())
                    .variants().stream().allMatch(variant -> record(old, after.type(variant.record())));
        }
        return now instanceof ValueType.MapOf map
                && components(old).stream()
                        .allMatch(component -> component.presence() == Presence.OPTIONAL
                                && reads(component.type(), map.values(), false));
    }

    private static List<Component> components(Element.Type record) {
        return ((RecordType) record.java()).components();
    }

    private boolean record(Element.Type old, Element.Type now) {
        if (!asked.add(new Asked(old, now))) {
            return true;
        }
        return components(old).stream()
                .allMatch(was -> member(now, was.json())
                        .map(is -> property(was, is))
                        .orElse(was.presence() == Presence.OPTIONAL));
    }

    private static Optional<Element.Member> member(Element.Type record, String name) {
        return Elements.members(record).stream()
                .filter(member -> member.property().name().equals(name))
                .findFirst();
    }

    private boolean property(Component was, Element.Member is) {
        Property property = is.property();
        boolean canBeNull = property.required() && property.type().nullable();
        boolean present = switch (was.presence()) {
            case REQUIRED -> property.required() && (!canBeNull || was.type() == Scalar.JSON);
            case NULLABLE -> property.required();
            case OPTIONAL -> true;
        };
        return present && is.type().map(type -> reads(was.type(), type, false)).orElse(true);
    }

    private boolean union(Element.Type old, ValueType now) {
        UnionType was = (UnionType) old.java();
        if (now instanceof Reference ref && ref.kind() == Kind.UNION) {
            UnionType is = (UnionType) after.type(ref.name()).java();
            return was.tag().equals(is.tag())
                    && is.variants().stream()
                            .allMatch(variant -> variants(
                                    was, variant.tagValues(), variant.record().simpleNames()));
        }
        return now instanceof Reference ref
                && ref.kind() == Kind.RECORD
                && tags(after.type(ref.name()), was.tag())
                        .filter(values -> variants(was, values, ref.name().simpleNames()))
                        .isPresent();
    }

    /** A tag's value that the older union does not list is read as its Unrecognized, as before. */
    private boolean variants(UnionType was, List<String> tagValues, List<String> record) {
        Element.Type now = after.type(String.join(".", record)).orElseThrow();
        return was.variants().stream()
                .filter(variant -> variant.tagValues().stream().anyMatch(tagValues::contains))
                .allMatch(variant -> record(before.type(variant.record()), now));
    }

    /** The one value that a property of an object may have. */
    private static Optional<List<String>> tags(Element.Type object, String property) {
        return ((ObjectDefinition) object.definition())
                .properties().stream()
                        .filter(candidate -> candidate.name().equals(property) && candidate.required())
                        .flatMap(found -> found.type().type() instanceof Type.Constant constant
                                ? Optional.of(List.of(constant.value())).stream()
                                : Optional.<List<String>>empty().stream())
                        .findFirst();
    }

    /** Whether a variant's newer object can be read into its older record. */
    boolean readsRecord(Element.Type old, Element.Type now) {
        return old.correspondsTo(now) || record(old, now);
    }
}
