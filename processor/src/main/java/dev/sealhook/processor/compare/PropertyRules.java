package dev.sealhook.processor.compare;

import static dev.sealhook.processor.compare.Category.NOTE;
import static dev.sealhook.processor.compare.Category.SOURCE;
import static dev.sealhook.processor.compare.Category.WIRE;

import dev.sealhook.processor.compare.pairs.Pair;
import dev.sealhook.processor.compare.pairs.Part.Member;
import dev.sealhook.processor.compare.pairs.Types;
import dev.sealhook.processor.model.Property.Component;
import dev.sealhook.processor.model.Property.Presence;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.problem.MessageText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What changes with a property and its component. */
final class PropertyRules {
    private static final Optional<String> NOTHING = Optional.empty();

    static final List<Rule<Member>> ALL = List.of(
            rule(
                    "PROPERTY_REMOVED",
                    "a required property is no longer sent",
                    WIRE,
                    pair -> pair.isRemoved()
                            ? component(pair.before())
                                    .filter(PropertyRules::isRequired)
                                    .map(known -> "")
                            : NOTHING),
            rule(
                    "COMPONENT_REMOVED",
                    "a component is gone from its record; its property was optional, or is sent still",
                    SOURCE,
                    pair -> component(pair.before())
                            .filter(known -> pair.isRemoved()
                                    ? !isRequired(known)
                                    : component(pair.after()).isEmpty())
                            .map(known -> "")),
            rule(
                    "COMPONENT_ADDED",
                    "a record has a component more, and its constructors a parameter",
                    SOURCE,
                    pair -> component(pair.before()).isPresent()
                            ? NOTHING
                            : component(pair.after()).map(known -> Types.spelled(known.type()))),
            changed(
                    "PROPERTY_RENAMED",
                    "a component is read from a property of another name",
                    WIRE,
                    (old, now) ->
                            Details.differ(old.property().name(), now.property().name())),
            components(
                    "COMPONENT_RENAMED",
                    "a property's component has another name",
                    SOURCE,
                    (old, now) -> Details.differ(old.name(), now.name())),
            changed(
                    "PROPERTY_NO_LONGER_REQUIRED",
                    "a property that was always sent may be missing",
                    WIRE,
                    (old, now) -> canBeMissed(old, now) ? Optional.of("") : NOTHING),
            changed(
                    "PROPERTY_NULLABLE",
                    "a required property may be null, which it could not be",
                    WIRE,
                    (old, now) -> canBeNull(old, now) ? Optional.of("") : NOTHING),
            changed(
                    "COMPONENT_OPTIONAL_CHANGED",
                    "a component has become an `Optional` or is none any more; all that is sent can be read as before",
                    SOURCE,
                    (old, now) -> canBeMissed(old, now) || canBeNull(old, now) ? NOTHING : optional(old, now)),
            components(
                    "EMPTY_MEANS_NULL",
                    "an empty component is written as null, where its property was left out",
                    SOURCE,
                    (old, now) -> old.presence() == Presence.OPTIONAL && now.presence() == Presence.NULLABLE
                            ? Optional.of("")
                            : NOTHING),
            changed(
                    "PROPERTY_TYPE_CHANGED",
                    "a property may have values that could not be read as its type",
                    WIRE,
                    (old, now) -> isReadable(old, now) ? NOTHING : spelled(old, now)),
            changed(
                    "COMPONENT_TYPE_CHANGED",
                    "a component has another type, and no value that is sent fails to be read",
                    SOURCE,
                    PropertyRules::retyped),
            changed(
                    "OPTIONAL_NULL_CHANGED",
                    "an optional property may be null, or may no longer be",
                    NOTE,
                    (old, now) -> isOptional(old)
                                    && isOptional(now)
                                    && old.property().type().nullable()
                                            != now.property().type().nullable()
                            ? Optional.of(now.property().type().nullable() ? "may be null" : "is never null")
                            : NOTHING),
            changed(
                    "CONSTANT_CHANGED",
                    "the one listed value of a string is another, or there is one now, or none",
                    NOTE,
                    (old, now) -> old.component().isPresent() && now.component().isPresent()
                            ? constant(old).flatMap(was -> constant(now).flatMap(is -> Details.differ(was, is)))
                            : NOTHING));

    private PropertyRules() {}

    private static Rule<Member> rule(
            String id, String purpose, Category category, Function<Pair<Member>, Optional<String>> handler) {
        return new Rule<>(id, purpose, category, Member.class, handler);
    }

    private static Rule<Member> changed(
            String id, String purpose, Category category, BiFunction<Member, Member, Optional<String>> handler) {
        return rule(id, purpose, category, pair -> pair.both(handler));
    }

    private static Rule<Member> components(
            String id, String purpose, Category category, BiFunction<Component, Component, Optional<String>> handler) {
        return changed(
                id,
                purpose,
                category,
                (old, now) -> old.component().flatMap(was -> now.component().flatMap(is -> handler.apply(was, is))));
    }

    private static Optional<Component> component(Optional<Member> member) {
        return member.flatMap(Member::component);
    }

    private static boolean isRequired(Component component) {
        return component.presence() != Presence.OPTIONAL;
    }

    private static boolean isOptional(Member member) {
        return member.component().filter(known -> !isRequired(known)).isPresent();
    }

    private static boolean canBeMissed(Member old, Member now) {
        return old.component().filter(PropertyRules::isRequired).isPresent()
                && !now.property().required();
    }

    /** To a component of any JSON, null is a value like another. */
    private static boolean canBeNull(Member old, Member now) {
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
                        .flatMap(was -> now.type().map(is -> reading(old, now).reads(was.type(), is)))
                        .orElse(true);
    }

    private static Optional<String> retyped(Member old, Member now) {
        return old.component()
                .flatMap(was -> now.component()
                        .filter(is -> isReadable(old, now) && !reading(old, now).isSame(was.type(), is.type()))
                        .flatMap(is -> Details.differ(Types.spelled(was.type()), Types.spelled(is.type()))));
    }

    private static Reading reading(Member old, Member now) {
        return new Reading(old.owner().edition(), now.owner().edition());
    }

    private static Optional<String> spelled(Member old, Member now) {
        String was = old.type().map(Types::spelled).orElse("");
        String is = now.type().map(Types::spelled).orElse("");
        return Details.differ(was, is).or(() -> Optional.of("is " + is + " of another form"));
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
