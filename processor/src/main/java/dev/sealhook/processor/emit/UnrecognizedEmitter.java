package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;

/** The variant of a union that holds what no other variant is for. */
final class UnrecognizedEmitter {
    static final String NAME = "Unrecognized";

    private UnrecognizedEmitter() {}

    // public record Unrecognized(String type, JsonText json) implements Target {
    //     public Unrecognized {
    //         Components.requireNonNull(type, "type", json, "json");
    //     }
    //     @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitUnrecognized(this); }
    // }
    static TypeSpec.Builder emit(ClassName union, MethodSpec.Builder components, TypeSpeller names) {
        MethodSpec constructor = components.build();
        MethodSpec.Builder checks = MethodSpec.compactConstructorBuilder()
                .addModifiers(PUBLIC);
        RecordEmitter.nonNull(constructor.parameters().stream()
                        .map(ParameterSpec::name)
                        .toList())
                .forEach(checks::addStatement);
        TypeVariableName result = TypeVariableName.get("R");
        return TypeSpec.recordBuilder(NAME)
                .addModifiers(PUBLIC, STATIC)
                .recordConstructor(constructor)
                .addSuperinterface(names.spell(union))
                .addMethod(checks.build())
                .addMethod(MethodSpec.methodBuilder("accept")
                        .addAnnotation(Override.class)
                        .addModifiers(PUBLIC)
                        .addTypeVariable(result)
                        .returns(result)
                        .addParameter(names.spell(ParameterizedTypeName.get(union.nestedClass("Visitor"), result)), "visitor")
                        .addStatement("return visitor.visitUnrecognized(this)")
                        .build());
    }

    static MethodSpec.Builder typeAndJson(TypeSpeller names) {
        return MethodSpec.constructorBuilder()
                .addParameter(JavaTypes.STRING, "type")
                .addParameter(names.spell(RuntimeNames.JSON_TEXT), "json");
    }
}
