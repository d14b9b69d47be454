package dev.sealhook.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.GeneratedType.EnumType;
import dev.sealhook.processor.model.GeneratedType.Membership;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Spells the name of a type for the place where it is written: a generated type by the shortest name that means it there,
 * any other by its simple name and an import, or in full where a generated type hides that name (JLS 6.3, 6.4.1). JavaPoet
 * alone knows neither inherited member types nor what a record's header sees.
 */
final class TypeSpeller {
    private static final List<String> OF_EVERY_UNION = List.of("Visitor", "DefaultVisitor", UnrecognizedEmitter.NAME);
    /** What a name means that two unions give to one record: nothing. */
    private static final ClassName AMBIGUOUS = ClassName.get("", "Ambiguous");

    private final ClassName scope;
    private final Map<String, ClassName> topLevel;
    private final Map<ClassName, Map<String, ClassName>> members;

    private TypeSpeller(
            ClassName scope, Map<String, ClassName> topLevel, Map<ClassName, Map<String, ClassName>> members) {
        this.scope = scope;
        this.topLevel = topLevel;
        this.members = members;
    }

    /** For what is written outside of all types. */
    static TypeSpeller of(Model model) {
        TypeSpeller speller = new TypeSpeller(null, new HashMap<>(), new HashMap<>());
        List<GeneratedType> types = Stream.concat(
                        model.events().stream().map(Model.Event::type), model.types().stream())
                .toList();
        Stream.of(model.union(), model.reader()).forEach(name -> speller.topLevel.put(name.simpleName(), name));
        types.forEach(type -> speller.topLevel.put(type.name().simpleName(), type.name()));
        speller.declareOfUnion(model.union());
        speller.declare(model.union(), CatalogueEmitter.of(model));
        speller.declare(CatalogueEmitter.of(model), CatalogueEmitter.ENTRY);
        types.forEach(speller::declare);
        types.forEach(speller::inherit);
        return speller;
    }

    private void declareOfUnion(ClassName union) {
        OF_EVERY_UNION.forEach(name -> declare(union, union.nestedClass(name)));
    }

    private void declare(ClassName outer, ClassName member) {
        members.computeIfAbsent(outer, name -> new HashMap<>()).put(member.simpleName(), member);
    }

    private void declare(GeneratedType type) {
        if (type instanceof UnionType) {
            declareOfUnion(type.name());
        } else if (type instanceof EnumType) {
            declare(type.name(), type.name().nestedClass(EnumEmitter.KNOWN));
            declare(type.name(), type.name().nestedClass(EnumEmitter.LOOK_UP));
        }
        for (GeneratedType nested : type.nested()) {
            declare(type.name(), nested.name());
            declare(nested);
        }
    }

    /** A record has the member types of its unions too, but for those that it hides by its own. */
    private void inherit(GeneratedType type) {
        if (type instanceof RecordType record) {
            Map<String, ClassName> inherited = new HashMap<>();
            for (Membership membership : record.memberships()) {
                members.getOrDefault(membership.union(), Map.of())
                        .forEach((name, member) ->
                                inherited.merge(name, member, (one, other) -> one.equals(other) ? one : AMBIGUOUS));
            }
            Map<String, ClassName> all = members.computeIfAbsent(record.name(), name -> new HashMap<>());
            inherited.forEach(all::putIfAbsent);
        }
        type.nested().forEach(this::inherit);
    }

    /** For what is written in the body of a type, or in the header of a record; null is outside of all types. */
    TypeSpeller inside(ClassName type) {
        return new TypeSpeller(type, topLevel, members);
    }

    /** The type as it is to be written here. What has no package is written by JavaPoet as it is. */
    TypeName spell(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            TypeName[] arguments =
                    generic.typeArguments().stream().map(this::spell).toArray(TypeName[]::new);
            return ParameterizedTypeName.get(spell(generic.rawType()), arguments);
        }
        return type instanceof ClassName name ? spell(name) : type;
    }

    ClassName spell(ClassName type) {
        for (ClassName suffix = type; suffix != null; suffix = suffix.enclosingClassName()) {
            if (suffix.equals(meaning(suffix.simpleName()))) {
                List<String> names = type.simpleNames();
                return asWritten(
                        String.join(".", names.subList(suffix.simpleNames().size() - 1, names.size())));
            }
        }
        boolean imported =
                !isGenerated(type) && meaning(type.topLevelClassName().simpleName()) == null;
        return imported ? type : asWritten(type.canonicalName());
    }

    private boolean isGenerated(ClassName type) {
        return type.topLevelClassName()
                .equals(topLevel.get(type.topLevelClassName().simpleName()));
    }

    private static ClassName asWritten(String name) {
        return ClassName.get("", name);
    }

    /** The generated type that a simple name means here; null if it means none. */
    private ClassName meaning(String name) {
        for (ClassName outer = scope; outer != null; outer = outer.enclosingClassName()) {
            ClassName member = members.getOrDefault(outer, Map.of()).get(name);
            if (member != null) {
                return member;
            }
        }
        return topLevel.get(name);
    }
}
