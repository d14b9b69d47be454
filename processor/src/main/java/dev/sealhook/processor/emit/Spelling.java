package dev.sealhook.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.GeneratedType.EnumType;
import dev.sealhook.processor.model.GeneratedType.Membership;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.GeneratedType.Variant;
import dev.sealhook.processor.model.Property;
import dev.sealhook.processor.model.Property.Component;
import dev.sealhook.processor.model.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Spells out the names of types of the same package that another type hides where JavaPoet does not see it, and would
 * write the simple name: in a record, the types that it inherits from its unions; in its header, those nested in it.
 */
final class Spelling {
    private final ClassName file;
    private final Set<String> hidden;

    private Spelling(ClassName file, Set<String> hidden) {
        this.file = file;
        this.hidden = hidden;
    }

    /** The record with the names in it spelt out that are hidden in all of it. */
    static RecordType inside(RecordType record) {
        Set<String> inherited = new HashSet<>();
        record.memberships().forEach(membership -> inherited.addAll(membership.inherited()));
        return inherited.isEmpty() ? record : new Spelling(record.name().topLevelClassName(), inherited).of(record);
    }

    /** The type of a component as the record's header has it. */
    static TypeName inHeader(TypeName type, RecordType record) {
        if (type instanceof ParameterizedTypeName generic) {
            TypeName[] arguments = generic.typeArguments().stream()
                    .map(argument -> inHeader(argument, record))
                    .toArray(TypeName[]::new);
            return ParameterizedTypeName.get(generic.rawType(), arguments);
        }
        boolean hidden = type instanceof ClassName name
                && record.nested().stream()
                        .map(GeneratedType::name)
                        .anyMatch(nested -> nested.simpleName().equals(name.simpleName()) && !nested.equals(name));
        return hidden ? inFull((ClassName) type) : type;
    }

    /** What has no package is written as it is called. */
    private static ClassName inFull(ClassName name) {
        return ClassName.get("", name.canonicalName());
    }

    private ClassName of(ClassName name) {
        ClassName first = name.topLevelClassName();
        return hidden.contains(first.simpleName()) && !first.equals(file) ? inFull(name) : name;
    }

    private RecordType of(RecordType record) {
        List<Membership> memberships = record.memberships().stream()
                .map(each -> new Membership(of(each.union()), each.visitMethod(), each.inherited(), each.tag()))
                .toList();
        return new RecordType(
                record.definition(),
                record.name(),
                record.documentation(),
                record.properties().stream().map(this::of).toList(),
                record.type(),
                memberships,
                record.nested().stream().map(this::of).toList());
    }

    private GeneratedType of(GeneratedType type) {
        if (type instanceof EnumType) {
            return type;
        }
        return type instanceof RecordType record ? of(record) : of((UnionType) type);
    }

    private UnionType of(UnionType union) {
        List<Variant> variants = union.variants().stream()
                .map(each -> new Variant(each.definition(), each.tagValues(), of(each.record()), each.visitMethod()))
                .toList();
        return new UnionType(
                union.definition(),
                union.name(),
                union.json(),
                union.documentation(),
                union.tag(),
                variants,
                union.nested().stream().map(this::of).toList());
    }

    private Property of(Property property) {
        return property instanceof Component component
                ? new Component(
                        component.json(),
                        component.name(),
                        of(component.type()),
                        component.presence(),
                        component.documentation(),
                        component.untyped())
                : property;
    }

    private ValueType of(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return new ValueType.ListOf(of(list.items()), list.nullable());
        }
        if (type instanceof ValueType.MapOf map) {
            return new ValueType.MapOf(of(map.values()), map.nullable());
        }
        return type instanceof ValueType.Reference ref
                ? new ValueType.Reference(ref.kind(), ref.definition(), of(ref.name()), of(ref.codec()))
                : type;
    }
}
