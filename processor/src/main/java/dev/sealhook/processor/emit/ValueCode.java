package dev.sealhook.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.processor.model.ValueType.Kind;
import dev.sealhook.processor.model.ValueType.ListOf;
import dev.sealhook.processor.model.ValueType.MapOf;
import dev.sealhook.processor.model.ValueType.Reference;
import dev.sealhook.processor.model.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The code that reads and writes single values. */
final class ValueCode {
    private final TypeEmitter types;
    private final TypeSpeller names;
    private final NameAllocator variables;
    /** The variables of the functions inside of each other, from the outermost on. */
    private final List<String> items = new ArrayList<>();

    private final List<String> readers = new ArrayList<>();
    private final List<String> writers = new ArrayList<>();

    /** @param variables the names that are taken where the code stands */
    ValueCode(TypeEmitter types, TypeSpeller names, NameAllocator variables) {
        this.types = types;
        this.names = names;
        this.variables = variables;
    }

    /** A function from the reader to the value: {@code SipHeader::read}. */
    CodeBlock reader(ValueType type) {
        return reader(type, 0);
    }

    private CodeBlock read(ValueType type, String in, int depth) {
        if (type instanceof Reference reference) {
            return CodeBlock.of("$T.read($N)", codec(reference), in);
        }
        if (isOfEvents(type)) {
            return CodeBlock.of(
                    "$T.READER.readItems($N)", names.spell(types.readerNames().reader()), in);
        }
        CodeBlock element = type instanceof ListOf list
                ? reader(list.items(), depth)
                : type instanceof MapOf map ? reader(map.values(), depth) : CodeBlock.of("");
        return CodeBlock.of("$N.read$L($L)", in, suffix(type), isOfJson(type) ? CodeBlock.of("") : element);
    }

    private CodeBlock reader(ValueType type, int depth) {
        if (type instanceof Reference reference) {
            return CodeBlock.of("$T::read", codec(reference));
        }
        if (type instanceof Scalar) {
            return CodeBlock.of("$T::read$L", RuntimeNames.JSON_READER, suffix(type));
        }
        String in = variable(readers, "in", depth);
        return CodeBlock.of("$N -> $L", in, read(type, in, depth + 1));
    }

    /** A statement: {@code out.writeString(name)}, {@code target.write(out)}. */
    CodeBlock write(ValueType type, CodeBlock out, CodeBlock value) {
        return write(type, out, value, 0);
    }

    private CodeBlock write(ValueType type, CodeBlock out, CodeBlock value, int depth) {
        if (type instanceof Reference reference) {
            return reference.kind() == Kind.UNION
                    ? CodeBlock.of("$T.write($L, $L)", codec(reference), value, out)
                    : CodeBlock.of("$L.write($L)", value, out);
        }
        if (type instanceof Scalar) {
            return CodeBlock.of("$L.write$L($L)", out, suffix(type), value);
        }
        if (isOfEvents(type)) {
            return CodeBlock.of("$L.writeEvents($L)", out, value);
        }
        ValueType element = type instanceof ListOf list ? list.items() : ((MapOf) type).values();
        return CodeBlock.of(
                "$L.write$L($L$L)",
                out,
                suffix(type),
                value,
                isOfJson(type) ? CodeBlock.of("") : CodeBlock.of(", $L", writer(element, depth)));
    }

    /** A function that takes the value and the writer: {@code SipHeader::write}. */
    private CodeBlock writer(ValueType type, int depth) {
        if (type instanceof Reference reference) {
            return CodeBlock.of("$T::write", codec(reference));
        }
        String item = variable(items, "item", depth);
        String writer = variable(writers, "writer", depth);
        CodeBlock code = write(type, CodeBlock.of("$N", writer), CodeBlock.of("$N", item), depth + 1);
        return CodeBlock.of("($N, $N) -> $L", item, writer, code);
    }

    /** The function that checks the tags of a union's variants: {@code TargetCodec::check}. */
    CodeBlock checker(ValueType type) {
        return CodeBlock.of("$T::check", codec(type.innermost().orElseThrow()));
    }

    private String variable(List<String> ofDepth, String name, int depth) {
        while (ofDepth.size() <= depth) {
            ofDepth.add(variables.newName(name));
        }
        return ofDepth.get(depth);
    }

    /** The class with the code of a generated type: an interface can keep none to its package. */
    private ClassName codec(Reference reference) {
        return names.spell(
                reference.kind() == Kind.UNION ? types.readerNames().codec(reference.name()) : reference.name());
    }

    private static boolean isOfEvents(ValueType type) {
        return type instanceof ListOf list && list.items() instanceof ValueType.AnyEvent;
    }

    /** Null is a value of JSON: a list or a map of it has methods of its own. */
    private static boolean isOfJson(ValueType type) {
        return type instanceof ListOf list && list.items() == Scalar.JSON && !list.nullable()
                || type instanceof MapOf map && map.values() == Scalar.JSON && !map.nullable();
    }

    /** The end of the names of the methods that read and write a type. */
    private static String suffix(ValueType type) {
        if (type instanceof ListOf list) {
            return kindOfItems(type, list.nullable()) + "List";
        }
        return type instanceof MapOf map ? kindOfItems(type, map.nullable()) + "Map" : suffix((Scalar) type);
    }

    private static String kindOfItems(ValueType type, boolean nullable) {
        return nullable ? "Nullable" : isOfJson(type) ? "Json" : "";
    }

    private static String suffix(Scalar scalar) {
        return switch (scalar) {
            case STRING -> "String";
            case BOOLEAN -> "Boolean";
            case LONG -> "Long";
            case INT -> "Int";
            case DECIMAL -> "Decimal";
            case UNIX_TIME -> "UnixTime";
            case DATE_TIME -> "DateTime";
            case DATE -> "Date";
            case JSON -> "Json";
        };
    }
}
