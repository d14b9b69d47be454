package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.processor.model.ValueType.ListOf;
import dev.sealhook.processor.model.ValueType.MapOf;
import dev.sealhook.processor.model.ValueType.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The code that reads and writes single values; for each list and map of a record a method of its own. */
final class ValueCode {
    private final NameAllocator names = new NameAllocator();
    private final Map<String, String> byPath = new LinkedHashMap<>();
    private final List<MethodSpec> helpers = new ArrayList<>();

    /** The methods that the code calls. */
    List<MethodSpec> helpers() {
        return List.copyOf(helpers);
    }

    /** @param path names the value's place in the record: the component, then a slash for each list and map it is inside of */
    CodeBlock read(ValueType type, String in, String path) {
        if (type instanceof ValueType.Scalar scalar) {
            return CodeBlock.of("$N.read$L()", in, suffix(scalar));
        }
        if (type instanceof ListOf || type instanceof MapOf) {
            return CodeBlock.of("$N($N)", reader(type, path), in);
        }
        return CodeBlock.of("$T.read($N)", ((Reference) type).codec(), in);
    }

    CodeBlock write(ValueType type, CodeBlock out, CodeBlock value, String path) {
        if (type instanceof ValueType.Scalar scalar) {
            return CodeBlock.of("$L.write$L($L)", out, suffix(scalar), value);
        }
        if (type instanceof ListOf || type instanceof MapOf) {
            return CodeBlock.of("$N($L, $L)", writer(type, path), value, out);
        }
        Reference reference = (Reference) type;
        return switch (reference.kind()) {
            case ENUM -> CodeBlock.of("$L.writeString($L.value())", out, value);
            case UNION -> CodeBlock.of("$T.write($L, $L)", reference.codec(), value, out);
            case RECORD -> CodeBlock.of("$L.write($L)", value, out);
        };
    }

    private static String suffix(ValueType.Scalar scalar) {
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

    private String reader(ValueType type, String path) {
        String key = "read " + path;
        String name = byPath.get(key);
        if (name == null) {
            name = names.newName("read" + capital(path));
            byPath.put(key, name);
            helpers.add(
                    type instanceof ListOf list ? listReader(name, list, path) : mapReader(name, (MapOf) type, path));
        }
        return name;
    }

    private String writer(ValueType type, String path) {
        String key = "write " + path;
        String name = byPath.get(key);
        if (name == null) {
            name = names.newName("write" + capital(path));
            byPath.put(key, name);
            helpers.add(
                    type instanceof ListOf list ? listWriter(name, list, path) : mapWriter(name, (MapOf) type, path));
        }
        return name;
    }

    private static String capital(String path) {
        return Character.toUpperCase(path.charAt(0)) + path.substring(1).replace("/", "Item");
    }

    // private static List<SipHeader> readSipHeaders(JsonReader in) {
    //     List<SipHeader> items = new ArrayList<>();
    //     for (in.beginArray(); in.nextItem(); ) {
    //         items.add(SipHeader.read(in));
    //     }
    //     return items;
    // }
    private MethodSpec listReader(String name, ListOf list, String path) {
        boolean admitsNull = list.nullable() || list.items() == ValueType.Scalar.JSON;
        TypeName type = JavaTypes.of(list);
        return MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE, STATIC)
                .returns(type)
                .addParameter(RuntimeNames.JSON_READER, "in")
                .addStatement("$T items = new $T<>()", type, ArrayList.class)
                .beginControlFlow("for (in.beginArray(); in.$L(); )", admitsNull ? "nextNullableItem" : "nextItem")
                .addStatement("items.add($L)", element(list.items(), list.nullable(), path))
                .endControlFlow()
                .addStatement("return items")
                .build();
    }

    // private static Map<String, String> readLabels(JsonReader in) {
    //     Map<String, String> entries = new LinkedHashMap<>();
    //     in.beginMap();
    //     for (String key; (key = in.nextKey()) != null; ) {
    //         entries.put(key, in.readString());
    //     }
    //     return entries;
    // }
    private MethodSpec mapReader(String name, MapOf map, String path) {
        boolean admitsNull = map.nullable() || map.values() == ValueType.Scalar.JSON;
        TypeName type = JavaTypes.of(map);
        return MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE, STATIC)
                .returns(type)
                .addParameter(RuntimeNames.JSON_READER, "in")
                .addStatement("$T entries = new $T<>()", type, LinkedHashMap.class)
                .addStatement("in.beginMap()")
                .beginControlFlow(
                        "for ($T key; (key = in.$L()) != null; )",
                        JavaTypes.STRING,
                        admitsNull ? "nextNullableKey" : "nextKey")
                .addStatement("entries.put(key, $L)", element(map.values(), map.nullable(), path))
                .endControlFlow()
                .addStatement("return entries")
                .build();
    }

    private CodeBlock element(ValueType type, boolean nullable, String path) {
        CodeBlock value = read(type, "in", path + "/");
        return nullable
                ? CodeBlock.of("in.isNull() ? $1T.empty() : $1T.ofNullable($2L)", JavaTypes.OPTIONAL, value)
                : value;
    }

    // private static void writeSipHeaders(List<SipHeader> items, JsonWriter out) {
    //     out.beginArray();
    //     for (SipHeader item : items) {
    //         item.write(out);
    //     }
    //     out.endArray();
    // }
    private MethodSpec listWriter(String name, ListOf list, String path) {
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("out.beginArray()")
                .beginControlFlow("for ($T item : items)", JavaTypes.element(list.items(), list.nullable()));
        writeElement(list.items(), list.nullable(), CodeBlock.of("out"), "item", path, body);
        return writerMethod(name, list, "items", body.endControlFlow().addStatement("out.endArray()"));
    }

    private MethodSpec mapWriter(String name, MapOf map, String path) {
        TypeName value = JavaTypes.element(map.values(), map.nullable());
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("out.beginMap()")
                .beginControlFlow(
                        "for ($T entry : entries.entrySet())",
                        ParameterizedTypeName.get(ClassName.get(Map.Entry.class), JavaTypes.STRING, value))
                .addStatement("$T value = entry.getValue()", value);
        writeElement(map.values(), map.nullable(), CodeBlock.of("out.key(entry.getKey())"), "value", path, body);
        return writerMethod(name, map, "entries", body.endControlFlow().addStatement("out.endMap()"));
    }

    private void writeElement(
            ValueType type, boolean nullable, CodeBlock out, String variable, String path, CodeBlock.Builder body) {
        if (!nullable) {
            body.addStatement(write(type, out, CodeBlock.of("$N", variable), path + "/"));
            return;
        }
        body.beginControlFlow("if ($N.isPresent())", variable)
                .addStatement(write(type, out, CodeBlock.of("$N.get()", variable), path + "/"))
                .nextControlFlow("else")
                .addStatement("$L.writeNull()", out)
                .endControlFlow();
    }

    private static MethodSpec writerMethod(String name, ValueType type, String parameter, CodeBlock.Builder body) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE, STATIC)
                .addParameter(JavaTypes.of(type), parameter)
                .addParameter(RuntimeNames.JSON_WRITER, "out")
                .addCode(body.build())
                .build();
    }
}
