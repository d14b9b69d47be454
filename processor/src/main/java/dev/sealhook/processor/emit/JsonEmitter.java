package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.Property;
import dev.sealhook.processor.model.Property.Component;
import dev.sealhook.processor.model.Property.Presence;
import java.util.List;

/** A record's code between it and the wire. */
final class JsonEmitter {
    private final RecordType type;
    private final ValueCode values = new ValueCode();
    /** Names for what stands beside variables that are called like the components. */
    private final String in;

    private final String out;
    private final String property;

    JsonEmitter(RecordType type) {
        this.type = type;
        NameAllocator names = new NameAllocator();
        type.components().forEach(component -> names.newName(component.name()));
        this.in = names.newName("in");
        this.out = names.newName("out");
        this.property = names.newName("property");
    }

    void addTo(TypeSpec.Builder record) {
        record.addMethod(read()).addMethod(write()).addMethods(values.helpers());
    }

    // static Data read(JsonReader in) {
    //     String id = null;
    //     in.beginObject(SHAPE);
    //     for (int property; (property = in.nextProperty()) >= 0; ) {
    //         switch (property) {
    //             case 0 -> id = in.readString();
    //             default -> in.skip();
    //         }
    //     }
    //     Map<String, JsonText> additionalProperties = in.endObject();
    //     return in.fits() ? new Data(id, additionalProperties) : null;
    // }
    private MethodSpec read() {
        CodeBlock.Builder body = CodeBlock.builder();
        List<Component> components = type.components();
        components.forEach(component ->
                body.addStatement("$T $N = $L", local(component), component.name(), initial(local(component))));
        body.addStatement("$N.beginObject(SHAPE)", in)
                .beginControlFlow("for (int $1N; ($1N = $2N.nextProperty()) >= 0; )", property, in);
        if (components.isEmpty()) {
            body.addStatement("$N.skip()", in);
        } else {
            cases(body);
        }
        body.endControlFlow()
                .addStatement("$T additionalProperties = $N.endObject()", JavaTypes.ADDITIONAL_PROPERTIES, in);
        made(body);
        return MethodSpec.methodBuilder("read")
                .addModifiers(STATIC)
                .returns(type.name())
                .addParameter(RuntimeNames.JSON_READER, in)
                .addCode(body.build())
                .build();
    }

    /** On one line where it fits there. */
    private void made(CodeBlock.Builder body) {
        int length = type.name().simpleName().length()
                + type.components().stream()
                        .mapToInt(component -> component.name().length()
                                + (component.isOptional() ? ", Optional.ofNullable()".length() : 2))
                        .sum();
        if (length < 40) {
            body.addStatement("return $N.fits() ? new $T($L) : null", in, type.name(), arguments());
        } else {
            body.beginControlFlow("if (!$N.fits())", in)
                    .addStatement("return null")
                    .endControlFlow()
                    .addStatement("return new $T($L)", type.name(), arguments());
        }
    }

    private void cases(CodeBlock.Builder body) {
        body.beginControlFlow("switch ($N)", property);
        for (int i = 0; i < type.properties().size(); i++) {
            if (type.properties().get(i) instanceof Component component) {
                CodeBlock value = values.read(component.type(), in, component.name());
                body.addStatement("case $L -> $N = $L", i, component.name(), value);
            }
        }
        body.addStatement("default -> $N.skip()", in).endControlFlow();
    }

    private static TypeName local(Component component) {
        TypeName type = JavaTypes.of(component.type());
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
                .collect(CodeBlock.joining("", "", "additionalProperties"));
    }

    // void write(JsonWriter out) {
    //     out.beginObject();
    //     out.property(SHAPE, 0).writeString(id);
    //     out.endObject(additionalProperties);
    // }
    private MethodSpec write() {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("$N.beginObject()", out);
        for (int i = 0; i < type.properties().size(); i++) {
            Property listed = type.properties().get(i);
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
        if (!component.isOptional()) {
            body.addStatement(
                    values.write(component.type(), named, CodeBlock.of("$N", component.name()), component.name()));
            return;
        }
        CodeBlock value = CodeBlock.of("$N.get()", component.name());
        body.beginControlFlow("if ($N.isPresent())", component.name())
                .addStatement(values.write(component.type(), named, value, component.name()));
        if (component.presence() == Presence.NULLABLE) {
            body.nextControlFlow("else").addStatement("$L.writeNull()", named);
        }
        body.endControlFlow();
    }
}
