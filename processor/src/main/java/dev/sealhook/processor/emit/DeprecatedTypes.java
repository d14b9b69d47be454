package dev.sealhook.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.GeneratedType.Membership;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.Tag;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.GeneratedType.UnionVariant;
import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The types that the provider has deprecated. Compilers warn where another file names one, save in what is deprecated
 * itself (JLS 9.6.4.6).
 */
final class DeprecatedTypes {
    private final List<GeneratedType> topLevel;
    private final Set<ClassName> events = new HashSet<>();
    private final Set<ClassName> deprecated = new HashSet<>();

    DeprecatedTypes(Model model) {
        topLevel = Stream.concat(model.events().stream().map(Model.Event::type), model.types().stream())
                .toList();
        model.events().forEach(event -> events.add(event.type().name()));
        topLevel.forEach(type -> collect(type, false));
    }

    private void collect(GeneratedType type, boolean outerIsDeprecated) {
        boolean is = outerIsDeprecated || type.documentation().deprecated();
        if (is) {
            deprecated.add(type.name());
        }
        type.nested().forEach(inner -> collect(inner, is));
    }

    /** Whether the file of a top-level type has to ask for no warning. */
    boolean areNamedIn(GeneratedType type) {
        return !deprecated.contains(type.name())
                && (names(type)
                                .anyMatch(name -> deprecated.contains(name)
                                        && !name.topLevelClassName().equals(type.name()))
                        || type instanceof RecordType record
                                && record.tag().stream().anyMatch(tag -> asksDeprecated(record, tag)));
    }

    /** Whether the way to an event's name leads through what is deprecated in another file. */
    private boolean asksDeprecated(RecordType record, Tag tag) {
        boolean isElsewhere = false;
        for (Component component : tag.place().components()) {
            Optional<ClassName> type = component.type().innermost().map(ValueType.Reference::name);
            if (isElsewhere && component.documentation().deprecated()) {
                return true;
            }
            isElsewhere = type.filter(name -> !name.topLevelClassName().equals(record.name()))
                    .isPresent();
            if (isElsewhere && deprecated.contains(type.orElseThrow())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the file of the union over all events has to. */
    boolean areNamedInUnion() {
        return events.stream().anyMatch(deprecated::contains);
    }

    /** Whether the file of the reader has to, which names all events, and all unions with their variants and tags. */
    boolean areNamedInReader() {
        return areNamedInUnion()
                || topLevel.stream().flatMap(DeprecatedTypes::unions).anyMatch(this::isNamedIn);
    }

    private boolean isNamedIn(UnionType union) {
        return deprecated.contains(union.name())
                || union.variants().stream()
                        .anyMatch(variant -> deprecated.contains(variant.record())
                                || variant.tag().stream()
                                        .flatMap(tag -> tag.place().components().stream())
                                        .anyMatch(component ->
                                                component.documentation().deprecated()));
    }

    private static Stream<ClassName> names(GeneratedType type) {
        Stream<ClassName> own = Stream.empty();
        if (type instanceof RecordType record) {
            own = Stream.concat(
                    record.components().stream()
                            .flatMap(component -> component.type().innermost().stream())
                            .map(ValueType.Reference::name),
                    record.memberships().stream().map(Membership::union));
        } else if (type instanceof UnionType union) {
            own = union.variants().stream().map(UnionVariant::record);
        }
        return Stream.concat(own, type.nested().stream().flatMap(DeprecatedTypes::names));
    }

    private static Stream<UnionType> unions(GeneratedType type) {
        Stream<UnionType> own = type instanceof UnionType union ? Stream.of(union) : Stream.empty();
        return Stream.concat(own, type.nested().stream().flatMap(DeprecatedTypes::unions));
    }
}
