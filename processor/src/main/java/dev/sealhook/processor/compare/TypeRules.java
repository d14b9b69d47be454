package dev.sealhook.processor.compare;

import static dev.sealhook.processor.compare.Category.NOTE;
import static dev.sealhook.processor.compare.Category.SOURCE;
import static dev.sealhook.processor.compare.Category.WIRE;

import dev.sealhook.processor.compare.pairs.Contents;
import dev.sealhook.processor.compare.pairs.Pair;
import dev.sealhook.processor.compare.pairs.Part;
import dev.sealhook.processor.compare.pairs.Part.Value;
import dev.sealhook.processor.compare.pairs.Types;
import dev.sealhook.processor.model.GeneratedType.EnumType;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.Property.Component;
import dev.sealhook.spec.catalogue.Definition.Role;
import dev.sealhook.spec.problem.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What changes with a generated type as such, and with the values of an enum. */
final class TypeRules {
    private static final Optional<String> NOTHING = Optional.empty();

    static final List<Rule<?>> ALL = List.of(
            type(
                    "TYPE_ADDED",
                    "a type is generated that was not",
                    NOTE,
                    pair -> pair.isAdded() ? Optional.of(kind(pair.part())) : NOTHING),
            type(
                    "TYPE_REMOVED",
                    "a type is no longer generated",
                    SOURCE,
                    pair -> pair.isRemoved() ? Optional.of(kind(pair.part())) : NOTHING),
            type(
                    "TYPE_RENAMED",
                    "a type has another name, or is nested elsewhere",
                    SOURCE,
                    pair -> pair.both((old, now) ->
                            goesWithAnother(old, now) ? NOTHING : Details.differ(old.name(), now.name()))),
            type(
                    "TYPE_KIND_CHANGED",
                    "a type of the same name is a record, an enum or a union, and was another of these",
                    SOURCE,
                    pair -> pair.both((old, now) -> Details.differ(kind(old), kind(now)))),
            type(
                    "COMPONENTS_REORDERED",
                    "the components of a record stand in another order, and the constructors' parameters with them",
                    SOURCE,
                    pair -> pair.both(TypeRules::reordered)),
            value(
                    "ENUM_VALUE_ADDED",
                    "a value is listed more; a `switch` over `known()` without `default` asks for it",
                    NOTE,
                    pair -> pair.isAdded() ? Optional.of(quoted(pair.part())) : NOTHING),
            value(
                    "ENUM_VALUE_REMOVED",
                    "a value is no longer listed, and its constants are gone",
                    SOURCE,
                    pair -> pair.isRemoved() ? Optional.of(quoted(pair.part())) : NOTHING),
            value(
                    "ENUM_VALUE_CHANGED",
                    "a constant stands for another value",
                    WIRE,
                    pair -> pair.both((old, now) -> Details.differ(quoted(old), quoted(now)))),
            value(
                    "ENUM_CONSTANT_RENAMED",
                    "the constants of a listed value have another name",
                    SOURCE,
                    pair -> pair.both((old, now) ->
                            Details.differ(old.constant().name(), now.constant().name()))),
            type(
                    "ENUM_VALUES_REORDERED",
                    "the listed values stand in another order",
                    NOTE,
                    pair -> pair.both(TypeRules::valuesReordered)));

    private TypeRules() {}

    private static Rule<Part.Type> type(
            String id, String purpose, Category category, Function<Pair<Part.Type>, Optional<String>> handler) {
        return new Rule<>(id, purpose, category, Part.Type.class, handler);
    }

    private static Rule<Value> value(
            String id, String purpose, Category category, Function<Pair<Value>, Optional<String>> handler) {
        return new Rule<>(id, purpose, category, Value.class, handler);
    }

    private static String quoted(Value value) {
        return MessageText.quote(value.listed().value());
    }

    private static String kind(Part.Type type) {
        if (type.java() instanceof RecordType) {
            return "a record";
        }
        return type.java() instanceof EnumType ? "an enum" : "a union";
    }

    /** What a type is called that is nested in a renamed one, or is an event's, is said there. */
    private static boolean goesWithAnother(Part.Type old, Part.Type now) {
        boolean events = old.definition().place().role() == Role.EVENT
                && now.definition().place().role() == Role.EVENT;
        boolean nested = old.around().isPresent()
                && now.around().isPresent()
                && old.java().name().simpleName().equals(now.java().name().simpleName())
                && Types.correspond(old.around().get(), now.around().get());
        return events || nested;
    }

    private static Optional<String> reordered(Part.Type old, Part.Type now) {
        return Types.sameKind(old, now) && old.java() instanceof RecordType
                ? orderDiffers(names(old), names(now))
                : NOTHING;
    }

    private static List<String> names(Part.Type record) {
        return ((RecordType) record.java())
                .components().stream().map(Component::name).toList();
    }

    private static Optional<String> valuesReordered(Part.Type old, Part.Type now) {
        return Types.sameKind(old, now) && old.java() instanceof EnumType
                ? orderDiffers(constants(old), constants(now))
                : NOTHING;
    }

    private static List<String> constants(Part.Type listed) {
        return Contents.values(listed).stream()
                .map(value -> value.constant().name())
                .toList();
    }

    /** Looks only at what both have. */
    private static Optional<String> orderDiffers(List<String> before, List<String> after) {
        List<String> old = new ArrayList<>(before);
        List<String> now = new ArrayList<>(after);
        old.retainAll(after);
        now.retainAll(before);
        return Details.differ(String.join(", ", old), String.join(", ", now));
    }
}
