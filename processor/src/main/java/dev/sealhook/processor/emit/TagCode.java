package dev.sealhook.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.StringPlace;
import dev.sealhook.processor.model.GeneratedType.Tag;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.ValueType;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code that checks the string that tells a record from others. */
final class TagCode {
    private static final String ADDITIONAL = "additionalProperties";

    private final TypeEmitter types;
    private final TypeSpeller names;
    private final NameAllocator variables;
    private final UnaryOperator<CodeBlock> member;

    private TagCode(TypeEmitter types, TypeSpeller names, NameAllocator variables, UnaryOperator<CodeBlock> member) {
        this.types = types;
        this.names = names;
        this.variables = variables;
        this.member = member;
    }

    /** For the constructor of the record. */
    static TagCode inConstructor(RecordType record, TypeEmitter types) {
        NameAllocator variables = new NameAllocator();
        record.components().forEach(component -> variables.newName(component.name()));
        return new TagCode(types, types.inside(record.name()), variables, component -> component);
    }

    /** For a union's codec, on a variable that is one of its variants. */
    static TagCode inCodec(String variable, TypeEmitter types, TypeSpeller names) {
        return new TagCode(
                types, names, new NameAllocator(), component -> CodeBlock.of("$N.$L()", variable, component));
    }

    // Checks.tag(kind, "kind", "card");
    CodeBlock check(Tag.OfVariant tag, String prefix) {
        return CodeBlock.of(
                "$T.tag($L, $L, $L)",
                RuntimeNames.CHECKS,
                value(tag.place()),
                name(tag.place(), prefix),
                StringLiterals.list(tag.values()));
    }

    // WebhookEventJson.READER.checkType(data.kind(), "data.kind", 3);
    CodeBlock check(Tag.OfEvent tag) {
        return CodeBlock.of(
                "$T.READER.checkType($L, $L, $L)",
                names.spell(types.readerNames().reader()),
                value(tag.place()),
                name(tag.place(), ""),
                tag.event());
    }

    private static CodeBlock name(StringPlace place, String prefix) {
        return StringLiterals.of(prefix
                + Stream.concat(place.components().stream().map(Component::name), place.path().stream())
                        .collect(Collectors.joining(".")));
    }

    /** A string, or what the runtime finds one in: an optional, JSON. */
    private CodeBlock value(StringPlace place) {
        CodeBlock value = CodeBlock.of("");
        Component holder = null;
        boolean isOptional = false;
        for (Component component : place.components()) {
            CodeBlock accessor = CodeBlock.of("$N", component.name());
            value = holder == null
                    ? member.apply(accessor)
                    : step(value, holder, isOptional, component.isOptional() ? "flatMap" : "map", accessor);
            isOptional |= component.isOptional();
            holder = component;
        }
        if (place.path().isEmpty()) {
            return isOf(holder, ValueType.Kind.ENUM)
                    ? step(value, holder, isOptional, "map", CodeBlock.of("value"))
                    : value;
        }
        CodeBlock additional = CodeBlock.of(ADDITIONAL);
        if (holder == null) {
            value = member.apply(additional);
        } else if (isOf(holder, ValueType.Kind.RECORD)) {
            value = step(value, holder, isOptional, "map", additional);
        } else if (holder.type() != ValueType.Scalar.JSON) {
            value = json(value, holder.type(), isOptional);
        }
        return CodeBlock.of("$T.string($L, $L)", RuntimeNames.CHECKS, value, StringLiterals.list(place.path()));
    }

    /** From a component to what its value has. */
    private CodeBlock step(CodeBlock value, Component holder, boolean isOptional, String map, CodeBlock accessor) {
        return isOptional
                ? CodeBlock.of("$L.$L($T::$L)", value, map, names.spell(JavaTypes.of(holder.type())), accessor)
                : CodeBlock.of("$L.$L()", value, accessor);
    }

    // Optional.of(items).map(value -> JsonWriter.toBytes(out -> out.writeList(value, Item::write)))
    //
    // The component itself is no effectively final variable, if the constructor copies it.
    private CodeBlock json(CodeBlock value, ValueType type, boolean isOptional) {
        String item = variables.newName("value");
        String out = variables.newName("out");
        return CodeBlock.of(
                "$L.map($N -> $T.toBytes($N -> $L))",
                isOptional ? value : CodeBlock.of("$T.of($L)", JavaTypes.OPTIONAL, value),
                item,
                RuntimeNames.JSON_WRITER,
                out,
                new ValueCode(types, names, variables).write(type, CodeBlock.of("$N", out), CodeBlock.of("$N", item)));
    }

    private static boolean isOf(Component component, ValueType.Kind kind) {
        return component.type() instanceof ValueType.Reference reference && reference.kind() == kind;
    }
}
