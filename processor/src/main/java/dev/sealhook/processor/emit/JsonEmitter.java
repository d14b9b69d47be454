package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.RecordProperty;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record's code between it and the wire. */
final class JsonEmitter {
    private final RecordType type;
    private final TypeSpeller spelling;
    private final ValueCode values;
    /** Names for what stands beside variables that are called like the components. */
    private final String in;

    private final String out;
    private final String property;
    private final String value;

    JsonEmitter(RecordType type, TypeEmitter types) {
        this.type = type;
        this.spelling = types.inside(type.name());
        NameAllocator names = new NameAllocator();
        type.components().forEach(component -> names.newName(component.name()));
        this.in = names.newName("in");
        this.out = names.newName("out");
        this.property = names.newName("property");
        this.value = names.newName("value");
        this.values = new ValueCode(types, spelling, names);
    }

    void addTo(TypeSpec.Builder record) {
        record.addMethod(read()).addMethod(write());
    }

    // static Payment read(JsonReader in) {
    //     Payer from = null;
    //     for (int property = in.firstProperty(SHAPE); property >= 0; property = in.nextProperty()) {
    //         from = Payer.read(in);
    //     }
    //     return in.endRecord() ? new Payment(in.value(0), from, in.optional(2), in.additionalProperties()) : null;
    // }
    //
    // static Data read(JsonReader in) {
    //     return in.readRecord(SHAPE) ? new Data(in.value(0), in.additionalProperties()) : null;
    // }
    private MethodSpec read() {
        CodeBlock.Builder body = CodeBlock.builder();
        Map<Integer, Component> read = readHere();
        read.values()
                .forEach(component -> body.addStatement(
                        "$T $N = null", spelling.spell(JavaTypes.of(component.type())), component.name()));
        if (!read.isEmpty()) {
            cases(read, body);
        }
        String end = read.isEmpty() ? "readRecord(SHAPE)" : "endRecord()";
        ClassName name = spelling.spell(type.name());
        return MethodSpec.methodBuilder("read")
                .addModifiers(STATIC)
                .returns(name)
                .addParameter(RuntimeNames.JSON_READER, in)
                .addCode(body.addStatement("return $N.$L ? new $T($L) : null", in, end, name, arguments())
                        .build())
                .build();
    }

    /** The components that the record reads itself, by the indexes of their properties; scalars are read by the reader. */
    private Map<Integer, Component> readHere() {
        Map<Integer, Component> components = new LinkedHashMap<>();
        for (int i = 0; i < type.properties().size(); i++) {
            if (type.properties().get(i) instanceof Component component
                    && !(component.type() instanceof ValueType.Scalar)) {
                components.put(i, component);
            }
        }
        return components;
    }

    private void cases(Map<Integer, Component> read, CodeBlock.Builder body) {
        body.beginControlFlow(
                "for (int $1N = $2N.firstProperty(SHAPE); $1N >= 0; $1N = $2N.nextProperty())", property, in);
        boolean several = read.size() > 1;
        if (several) {
            body.beginControlFlow("switch ($N)", property);
        }
        read.forEach((index, component) -> body.addStatement(
                "$L$N = $L",
                several ? "case " + index + " -> " : "",
                component.name(),
                values.read(component.type(), in)));
        if (several) {
            body.endControlFlow();
        }
        body.endControlFlow();
    }

    private CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < type.properties().size(); i++) {
            if (type.properties().get(i) instanceof Component component) {
                arguments.add(argument(component, i));
            }
        }
        arguments.add(CodeBlock.of("$N.additionalProperties()", in));
        return CodeBlock.join(arguments, ",$W");
    }

    private CodeBlock argument(Component component, int index) {
        if (component.type() instanceof ValueType.Scalar) {
            return CodeBlock.of("$N.$L($L)", in, component.isOptional() ? "optional" : "value", index);
        }
        return component.isOptional()
                ? CodeBlock.of("$T.ofNullable($N)", JavaTypes.OPTIONAL, component.name())
                : CodeBlock.of("$N", component.name());
    }

    // void write(JsonWriter out) {
    //     out.beginObject();
    //     out.property(SHAPE, 0).writeString(id);
    //     object.ifPresent(value -> out.property(SHAPE, 1).writeString(value));
    //     out.endObject(additionalProperties);
    // }
    private MethodSpec write() {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("$N.beginObject()", out);
        for (int i = 0; i < type.properties().size(); i++) {
            RecordProperty listed = type.properties().get(i);
            CodeBlock named = CodeBlock.of("$N.property(SHAPE, $L)", out, i);
            if (listed instanceof Component component) {
                write(component, named, body);
            } else {
                body.addStatement("$L.writeString(TYPE)", named);
            }
        }
        return MethodSpec.methodBuilder("write")
                .addParameter(RuntimeNames.JSON_WRITER, out)
                .addCode(body.addStatement("$N.endObject(additionalProperties)", out)
                        .build())
                .build();
    }

    private void write(Component component, CodeBlock named, CodeBlock.Builder body) {
        CodeBlock name = CodeBlock.of("$N", component.name());
        switch (component.presence()) {
            case REQUIRED -> body.addStatement(values.write(component.type(), named, name));
            case OPTIONAL ->
                body.addStatement(
                        "$L.ifPresent($N -> $L)",
                        name,
                        value,
                        values.write(component.type(), named, CodeBlock.of("$N", value)));
            case NULLABLE ->
                body.beginControlFlow("if ($L.isPresent())", name)
                        .addStatement(values.write(component.type(), named, CodeBlock.of("$L.get()", name)))
                        .nextControlFlow("else")
                        .addStatement("$L.writeNull()", named)
                        .endControlFlow();
        }
    }
}
