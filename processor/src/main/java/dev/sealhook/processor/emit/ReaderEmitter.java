package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.Model;
import java.util.List;
import java.util.function.Function;

/** The class that finds the record for a payload. */
final class ReaderEmitter {
    private final Model model;

    ReaderEmitter(Model model) {
        this.model = model;
    }

    TypeSpec emit(TypeEmitter types) {
        TypeSpec.Builder reader = TypeSpec.classBuilder(model.reader())
                .addModifiers(FINAL)
                .addJavadoc("Finds the record for a payload.\n")
                .superclass(ParameterizedTypeName.get(RuntimeNames.EVENT_READER, model.union()));
        types.annotateTopLevel(reader);
        return reader.addField(FieldSpec.builder(model.reader(), "READER", STATIC, FINAL)
                        .initializer("new $T()", model.reader())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addStatement(
                                "super($L)", Text.literal(model.discriminator().orElse("")))
                        .build())
                .addMethod(lookUp("eventOfType", "type", Model.Event::values))
                .addMethod(lookUp("eventOfWebhook", "webhook", event -> List.of(event.key())))
                .addMethod(read())
                .addMethod(unrecognized())
                .build();
    }

    // @Override
    // protected int eventOfType(String type) {
    //     return switch (type) {
    //         case "batch.cancelled" -> 0;
    //         default -> UNKNOWN;
    //     };
    // }
    private MethodSpec lookUp(String method, String parameter, Function<Model.Event, List<String>> names) {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch ($N)", parameter);
        for (int i = 0; i < model.events().size(); i++) {
            List<String> values = names.apply(model.events().get(i));
            if (!values.isEmpty()) {
                cases.addStatement("case $L -> $L", Text.literals(values), i);
            }
        }
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(int.class)
                .addParameter(String.class, parameter)
                .addCode(cases.addStatement("default -> UNKNOWN")
                        .endControlFlow("")
                        .build())
                .build();
    }

    // @Override
    // protected UnwrapWebhookEvent read(int event, JsonReader in) {
    //     return switch (event) {
    //         case 0 -> BatchCancelledWebhookEvent.read(in);
    //         default -> throw new IllegalArgumentException("no event " + event);
    //     };
    // }
    private MethodSpec read() {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch (event)");
        for (int i = 0; i < model.events().size(); i++) {
            cases.addStatement(
                    "case $L -> $T.read(in)", i, model.events().get(i).type().name());
        }
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(model.union())
                .addParameter(int.class, "event")
                .addParameter(RuntimeNames.JSON_READER, "in")
                .addCode(cases.addStatement(
                                "default -> throw new $T($S + event)", IllegalArgumentException.class, "no event ")
                        .endControlFlow("")
                        .build())
                .build();
    }

    private MethodSpec unrecognized() {
        return MethodSpec.methodBuilder("unrecognized")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(model.union())
                .addParameter(String.class, "type")
                .addParameter(RuntimeNames.JSON_TEXT, "json")
                .addParameter(ParameterizedTypeName.get(JavaTypes.OPTIONAL, JavaTypes.STRING), "problem")
                .addStatement(
                        "return new $T(type, json, problem)", model.union().nestedClass(UnrecognizedEmitter.NAME))
                .build();
    }
}
