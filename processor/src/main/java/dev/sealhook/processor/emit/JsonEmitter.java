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
import java.util.ArrayList;
import java.util.List;

/** A record's code between it and the wire. */
final class JsonEmitter {
    private final RecordType type;
    private final TypeSpeller spelling;
    private final ValueCode values;
    /** Names for what stands beside variables that are called like the components. */
    private final String in;

    private final String out;
    private final String value;

    JsonEmitter(RecordType type, TypeEmitter types) {
        this.type = type;
        this.spelling = types.inside(type.name());
        NameAllocator names = new NameAllocator();
        type.components().forEach(component -> names.newName(component.name()));
        this.in = names.newName("in");
        this.out = names.newName("out");
        this.value = names.newName("value");
        this.values = new ValueCode(types, spelling, names);
    }

    void addTo(TypeSpec.Builder record) {
        record.addMethod(read()).addMethod(write());
    }

    // static Data read(JsonReader in) {
    //     return in.readRecord(SHAPE) ? new Data(in.value(0), in.optional(1), in.additionalProperties()) : null;
    // }
    private MethodSpec read() {
        ClassName name = spelling.spell(type.name());
        List<CodeBlock> arguments = new ArrayList<>();
        for (Component component : type.components()) {
            String method = component.isOptional() ? "optional" : "value";
            arguments.add(CodeBlock.of("$N.$L($L)", in, method, arguments.size()));
        }
        arguments.add(CodeBlock.of("$N.additionalProperties()", in));
        return MethodSpec.methodBuilder("read")
                .addModifiers(STATIC)
                .returns(name)
                .addParameter(RuntimeNames.JSON_READER, in)
                .addStatement(
                        "return $N.readRecord(SHAPE) ? new $T($L) : null", in, name, CodeBlock.join(arguments, ",$W"))
                .build();
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
