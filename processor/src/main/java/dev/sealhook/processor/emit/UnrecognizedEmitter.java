package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
    //         Checks.requireNonNull(type, "type", json, "json");
    //         UnrecognizedJson.checkVariant(type, json, "kind", "card");
    //     }
    //     @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitUnrecognized(this); }
    // }
    static TypeSpec.Builder emit(ClassName union, MethodSpec.Builder components, TypeSpeller names, CodeBlock check) {
        MethodSpec constructor = components.build();
        MethodSpec.Builder checks = MethodSpec.compactConstructorBuilder().addModifiers(PUBLIC);
        RecordEmitter.nonNull(constructor.parameters().stream()
                        .map(ParameterSpec::name)
                        .toList())
                .forEach(checks::addStatement);
        checks.addStatement(check);
        CodeBlock all = constructor.parameters().stream()
                .map(component -> CodeBlock.of("$N", component.name()))
                .collect(CodeBlock.joining(", "));
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
                        .addParameter(
                                names.spell(ParameterizedTypeName.get(union.nestedClass("Visitor"), result)), "visitor")
                        .addStatement("return visitor.visitUnrecognized(this)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addJavadoc("The components, with no more than the start of the JSON.")
                        .addAnnotation(Override.class)
                        .addModifiers(PUBLIC)
                        .returns(JavaTypes.STRING)
                        .addStatement("return $T.toString($L)", RuntimeNames.UNRECOGNIZED_JSON, all)
                        .build());
    }

    static MethodSpec.Builder typeAndJson(TypeSpeller names) {
        return MethodSpec.constructorBuilder()
                .addParameter(JavaTypes.STRING, "type")
                .addParameter(names.spell(RuntimeNames.JSON_TEXT), "json");
    }
}
