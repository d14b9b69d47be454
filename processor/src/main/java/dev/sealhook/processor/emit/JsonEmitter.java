package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.RecordProperty;
import dev.sealhook.processor.model.RecordProperty.Component;
import java.util.List;

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

    // static Data read(JsonReader in) {
    //     String id = null;
    //     for (int property = in.firstProperty(SHAPE); property >= 0; property = in.nextProperty()) {
    //         switch (property) {
    //             case 0 -> id = in.readString();
    //         }
    //     }
    //     return in.endRecord() ? new Data(id, in.additionalProperties()) : null;
    // }
    private MethodSpec read() {
        CodeBlock.Builder body = CodeBlock.builder();
        List<Component> components = type.components();
        components.forEach(component ->
                body.addStatement("$T $N = $L", local(component), component.name(), initial(local(component))));
        if (components.isEmpty()) {
            body.addStatement("$N.firstProperty(SHAPE)", in);
        } else {
            cases(body);
        }
        ClassName name = spelling.spell(type.name());
        return MethodSpec.methodBuilder("read")
                .addModifiers(STATIC)
                .returns(name)
                .addParameter(RuntimeNames.JSON_READER, in)
                .addCode(body.addStatement("return $N.endRecord() ? new $T($L) : null", in, name, arguments())
                        .build())
                .build();
    }

    private void cases(CodeBlock.Builder body) {
        body.beginControlFlow(
                "for (int $1N = $2N.firstProperty(SHAPE); $1N >= 0; $1N = $2N.nextProperty())", property, in);
        boolean several = type.components().size() > 1;
        if (several) {
            body.beginControlFlow("switch ($N)", property);
        }
        for (int i = 0; i < type.properties().size(); i++) {
            if (type.properties().get(i) instanceof Component component) {
                CodeBlock read = CodeBlock.of("$N = $L", component.name(), values.read(component.type(), in));
                body.addStatement("$L$L", several ? "case " + i + " -> " : "", read);
            }
        }
        if (several) {
            body.endControlFlow();
        }
        body.endControlFlow();
    }

    private TypeName local(Component component) {
        TypeName type = spelling.spell(JavaTypes.of(component.type()));
        return component.isOptional() ? type.box() : type;
    }

    private static String initial(TypeName type) {
        if (!type.isPrimitive()) {
            return "null";
        }
        return type.equals(TypeName.BOOLEAN) ? "false" : "0";
    }

    private CodeBlock arguments() {
        return type.components().stream()
                .map(component -> component.isOptional()
                        ? CodeBlock.of("$T.ofNullable($N),$W", JavaTypes.OPTIONAL, component.name())
                        : CodeBlock.of("$N,$W", component.name()))
                .collect(CodeBlock.joining("", "", in + ".additionalProperties()"));
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
