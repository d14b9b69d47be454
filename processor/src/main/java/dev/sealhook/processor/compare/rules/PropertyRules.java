package dev.sealhook.processor.compare.rules;

import static dev.sealhook.processor.compare.Category.NOTE;
import static dev.sealhook.processor.compare.Category.SOURCE;
import static dev.sealhook.processor.compare.Category.WIRE;
import static dev.sealhook.processor.compare.Finder.changed;
import static dev.sealhook.processor.compare.Finder.changedIf;
import static dev.sealhook.processor.compare.Finder.removedIf;

import dev.sealhook.processor.compare.Finder;
import dev.sealhook.processor.compare.Finder.Finding;
import dev.sealhook.processor.compare.Rule;
import dev.sealhook.processor.compare.element.Differences;
import dev.sealhook.processor.compare.element.Element.Member;
import dev.sealhook.processor.compare.element.Pair;
import dev.sealhook.processor.compare.element.TypeSpelling;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.RecordProperty.Presence;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.problem.MessageText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What changes with a property and its component. */
final class PropertyRules {
    private static final Optional<String> NOTHING = Optional.empty();

    static final List<Rule> ALL = List.of(
            new Rule(
                    "PROPERTY_REMOVED",
                    "a required property is no longer sent",
                    WIRE,
                    removedIf(Member.class, PropertyRules::isRequired)),
            new Rule(
                    "COMPONENT_REMOVED",
                    "a component is removed from its record; its property was optional, or is still sent",
                    SOURCE,
                    removedIf(Member.class, PropertyRules::isOptional)
                            .or(changedIf(
                                    Member.class,
                                    (old, now) -> old.component().isPresent()
                                            && now.component().isEmpty()))),
            new Rule(
                    "COMPONENT_ADDED",
                    "a record has a new component, and its constructors a new parameter",
                    SOURCE,
                    PropertyRules::addedComponents),
            new Rule(
                    "PROPERTY_RENAMED",
                    "a component is read from a property of another name",
                    WIRE,
                    changed(
                            Member.class,
                            (old, now) -> Wording.differ(
                                    old.property().name(), now.property().name()))),
            new Rule(
                    "COMPONENT_RENAMED",
                    "a property's component has another name",
                    SOURCE,
                    components((old, now) -> Wording.differ(old.name(), now.name()))),
            new Rule(
                    "PROPERTY_NO_LONGER_REQUIRED",
                    "a property that was always sent may now be missing",
                    WIRE,
                    changedIf(Member.class, PropertyRules::mayBeMissing)),
            new Rule(
                    "PROPERTY_NULLABLE",
                    "a required property that was never null may now be null",
                    WIRE,
                    changedIf(Member.class, PropertyRules::mayBeNull)),
            new Rule(
                    "COMPONENT_OPTIONAL_CHANGED",
                    "a component has become an `Optional`, or is no longer one; everything that is sent can still be read",
                    SOURCE,
                    changed(
                            Member.class,
                            (old, now) ->
                                    mayBeMissing(old, now) || mayBeNull(old, now) ? NOTHING : optional(old, now))),
            new Rule(
                    "EMPTY_MEANS_NULL",
                    "an empty component is now written as null; before, its property was left out",
                    SOURCE,
                    changedIf(
                            Member.class,
                            (old, now) -> hasPresence(old, Presence.OPTIONAL) && hasPresence(now, Presence.NULLABLE))),
            new Rule(
                    "PROPERTY_TYPE_CHANGED",
                    "a property may have values that cannot be read as its older type",
                    WIRE,
                    changed(Member.class, (old, now) -> isReadable(old, now) ? NOTHING : spelled(old, now))),
            new Rule(
                    "COMPONENT_TYPE_CHANGED",
                    "a component has another type; every value that is sent can still be read",
                    SOURCE,
                    changed(Member.class, PropertyRules::retyped)),
            new Rule(
                    "OPTIONAL_NULL_CHANGED",
                    "an optional property may be null, or may no longer be",
                    NOTE,
                    changed(
                            Member.class,
                            (old, now) -> isOptional(old)
                                            && isOptional(now)
                                            && old.property().type().nullable()
                                                    != now.property().type().nullable()
                                    ? Optional.of(now.property().type().nullable() ? "may be null" : "is never null")
                                    : NOTHING)),
            new Rule(
                    "CONSTANT_CHANGED",
                    "the only listed value of a string has changed, is new, or is gone",
                    NOTE,
                    changed(
                            Member.class,
                            (old, now) -> old.component().isPresent()
                                            && now.component().isPresent()
                                    ? constant(old).flatMap(was -> constant(now).flatMap(is -> Wording.differ(was, is)))
                                    : NOTHING)));

    private PropertyRules() {}

    private static Finder components(BiFunction<Component, Component, Optional<String>> detail) {
        return changed(
                Member.class,
                (old, now) -> old.component().flatMap(was -> now.component().flatMap(is -> detail.apply(was, is))));
    }

    /** A property may have been the discriminator before, or left out of the constructor. */
    private static Stream<Finding> addedComponents(Differences differences) {
        return Stream.concat(
                        differences.added(Member.class),
                        differences
                                .kept(Member.class)
                                .filter(pair -> pair.before().component().isEmpty())
                                .map(Pair::after))
                .flatMap(member -> member.component().stream()
                        .map(component -> new Finding(member, Optional.of(TypeSpelling.of(component.type())))));
    }

    private static boolean hasPresence(Member member, Presence presence) {
        return member.component().filter(known -> known.presence() == presence).isPresent();
    }

    private static boolean isRequired(Member member) {
        return member.component().filter(PropertyRules::isRequired).isPresent();
    }

    private static boolean isRequired(Component component) {
        return component.presence() != Presence.OPTIONAL;
    }

    private static boolean isOptional(Member member) {
        return member.component().filter(known -> !isRequired(known)).isPresent();
    }

    private static boolean mayBeMissing(Member old, Member now) {
        return isRequired(old) && !now.property().required();
    }

    /** To a component of any JSON, null is a value like another. */
    private static boolean mayBeNull(Member old, Member now) {
        return now.property().required()
                && now.property().type().nullable()
                && old.component()
                        .filter(was -> !was.isOptional() && was.type() != ValueType.Scalar.JSON)
                        .isPresent();
    }

    private static Optional<String> optional(Member old, Member now) {
        return old.component()
                .flatMap(was -> now.component()
                        .filter(is -> is.isOptional() != was.isOptional())
                        .map(is -> is.isOptional() ? "is an Optional now" : "is always there now"));
    }

    /** What is sent under another name is not read into the older component at all. */
    private static boolean isReadable(Member old, Member now) {
        return !old.property().name().equals(now.property().name())
                || old.component()
                        .flatMap(was ->
                                now.type().map(is -> compatibility(old, now).reads(was.type(), is)))
                        .orElse(true);
    }

    private static Optional<String> retyped(Member old, Member now) {
        return old.component()
                .flatMap(was -> now.component()
                        .filter(is ->
                                isReadable(old, now) && !compatibility(old, now).isSame(was.type(), is.type()))
                        .flatMap(is -> Wording.differ(TypeSpelling.of(was.type()), TypeSpelling.of(is.type()))));
    }

    private static ReadCompatibility compatibility(Member old, Member now) {
        return new ReadCompatibility(old.owner().elements(), now.owner().elements());
    }

    private static Optional<String> spelled(Member old, Member now) {
        String was = old.type().map(TypeSpelling::of).orElse("");
        String is = now.type().map(TypeSpelling::of).orElse("");
        return Wording.differ(was, is).or(() -> Optional.of("is " + is + " of another form"));
    }

    /** The value, or that there is none; empty if it is no string of at most one listed value. */
    private static Optional<String> constant(Member member) {
        Type type = member.property().type().type();
        if (type instanceof Type.Constant constant) {
            return Optional.of(MessageText.quote(constant.value()));
        }
        return type == Type.Scalar.STRING ? Optional.of("any string") : Optional.empty();
    }
}
