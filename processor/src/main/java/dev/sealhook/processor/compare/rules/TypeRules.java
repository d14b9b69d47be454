package dev.sealhook.processor.compare.rules;

import static dev.sealhook.processor.compare.Category.NOTE;
import static dev.sealhook.processor.compare.Category.SOURCE;
import static dev.sealhook.processor.compare.Category.WIRE;
import static dev.sealhook.processor.compare.Finder.added;
import static dev.sealhook.processor.compare.Finder.changed;
import static dev.sealhook.processor.compare.Finder.removed;

import dev.sealhook.processor.compare.Rule;
import dev.sealhook.processor.compare.element.Element;
import dev.sealhook.processor.compare.element.Element.Value;
import dev.sealhook.processor.compare.element.Elements;
import dev.sealhook.processor.model.GeneratedType.EnumType;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.spec.catalogue.Definition.Role;
import dev.sealhook.spec.problem.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changes with a generated type as such, and with the values of an enum. */
final class TypeRules {
    private static final Optional<String> NOTHING = Optional.empty();

    static final List<Rule> ALL = List.of(
            new Rule("TYPE_ADDED", "a type is new", NOTE, added(Element.Type.class, TypeRules::kind)),
            new Rule(
                    "TYPE_REMOVED",
                    "a type is no longer generated",
                    SOURCE,
                    removed(Element.Type.class, TypeRules::kind)),
            new Rule(
                    "TYPE_RENAMED",
                    "a type has another name, or is nested elsewhere",
                    SOURCE,
                    changed(
                            Element.Type.class,
                            (old, now) ->
                                    isRenamedWithAnother(old, now) ? NOTHING : Wording.differ(old.name(), now.name()))),
            new Rule(
                    "TYPE_KIND_CHANGED",
                    "a type has become a record, an enum or a union, and was another of these",
                    SOURCE,
                    changed(Element.Type.class, (old, now) -> Wording.differ(kind(old), kind(now)))),
            new Rule(
                    "COMPONENTS_REORDERED",
                    "the components of a record, and so the parameters of its constructors, are in another order",
                    SOURCE,
                    changed(Element.Type.class, TypeRules::reordered)),
            new Rule(
                    "ENUM_VALUE_ADDED",
                    "a listed value is new; a `switch` over `known()` without `default` has to handle it",
                    NOTE,
                    added(Value.class, TypeRules::quoted)),
            new Rule(
                    "ENUM_VALUE_REMOVED",
                    "a value is no longer listed, and its constants are removed",
                    SOURCE,
                    removed(Value.class, TypeRules::quoted)),
            new Rule(
                    "ENUM_VALUE_CHANGED",
                    "a constant stands for another value",
                    WIRE,
                    changed(Value.class, (old, now) -> Wording.differ(quoted(old), quoted(now)))),
            new Rule(
                    "ENUM_CONSTANT_RENAMED",
                    "the constants of a listed value have another name",
                    SOURCE,
                    changed(
                            Value.class,
                            (old, now) -> Wording.differ(
                                    old.constant().name(), now.constant().name()))),
            new Rule(
                    "ENUM_VALUES_REORDERED",
                    "the listed values are in another order",
                    NOTE,
                    changed(Element.Type.class, TypeRules::valuesReordered)));

    private TypeRules() {}

    private static String quoted(Value value) {
        return MessageText.quote(value.listed().value());
    }

    private static String kind(Element.Type type) {
        if (type.java() instanceof RecordType) {
            return "a record";
        }
        return type.java() instanceof EnumType ? "an enum" : "a union";
    }

    /** Whether the other name is reported already: of the enclosing type, or of the event. */
    private static boolean isRenamedWithAnother(Element.Type old, Element.Type now) {
        boolean events = old.definition().place().role() == Role.EVENT
                && now.definition().place().role() == Role.EVENT;
        boolean nested = old.enclosing().isPresent()
                && now.enclosing().isPresent()
                && old.java().name().simpleName().equals(now.java().name().simpleName())
                && old.enclosing().get().correspondsTo(now.enclosing().get());
        return events || nested;
    }

    private static Optional<String> reordered(Element.Type old, Element.Type now) {
        return old.isSameKindAs(now) && old.java() instanceof RecordType
                ? orderDiffers(names(old), names(now))
                : NOTHING;
    }

    private static List<String> names(Element.Type record) {
        return ((RecordType) record.java())
                .components().stream().map(Component::name).toList();
    }

    private static Optional<String> valuesReordered(Element.Type old, Element.Type now) {
        return old.isSameKindAs(now) && old.java() instanceof EnumType
                ? orderDiffers(constants(old), constants(now))
                : NOTHING;
    }

    private static List<String> constants(Element.Type listed) {
        return Elements.values(listed).stream()
                .map(value -> value.constant().name())
                .toList();
    }

    /** Compares the order of what both have. */
    private static Optional<String> orderDiffers(List<String> before, List<String> after) {
        List<String> old = new ArrayList<>(before);
        List<String> now = new ArrayList<>(after);
        old.retainAll(after);
        now.retainAll(before);
        return Wording.differ(String.join(", ", old), String.join(", ", now));
    }
}
