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
        reader.addField(FieldSpec.builder(model.reader(), "READER", STATIC, FINAL)
                        .initializer("new $T()", model.reader())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addStatement(
                                "super($L)", Text.literal(model.discriminator().orElse("")))
                        .build());
        List<Model.Event> events = model.events();
        int count = events.size();
        new LookUpEmitter("eventOfType", "type", count, i -> events.get(i).values()).addTo(reader);
        new LookUpEmitter(
                        "eventOfWebhook",
                        "webhook",
                        count,
                        i -> List.of(events.get(i).key()))
                .addTo(reader);
        addRead(reader);
        return reader.addMethod(unrecognized()).build();
    }

    private void addRead(TypeSpec.Builder reader) {
        int count = model.events().size();
        if (count <= LookUpEmitter.CASES) {
            reader.addMethod(read(0, count)
                    .addAnnotation(Override.class)
                    .addModifiers(PROTECTED)
                    .build());
            return;
        }
        CodeBlock.Builder dispatch =
                CodeBlock.builder().beginControlFlow("return switch (event / $L)", LookUpEmitter.CASES);
        for (int first = 0; first < count; first += LookUpEmitter.CASES) {
            int group = first / LookUpEmitter.CASES;
            String name = "Read" + group;
            dispatch.addStatement("case $L -> $N.read(event, in)", group, name);
            reader.addType(TypeSpec.classBuilder(name)
                    .addModifiers(PRIVATE, STATIC, FINAL)
                    .addMethod(read(first, Math.min(count, first + LookUpEmitter.CASES))
                            .addModifiers(STATIC)
                            .build())
                    .build());
        }
        reader.addMethod(reading()
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .addCode(closed(dispatch))
                .build());
    }

    // UnwrapWebhookEvent read(int event, JsonReader in) {
    //     return switch (event) {
    //         case 0 -> BatchCancelledWebhookEvent.read(in);
    //         default -> throw new IllegalArgumentException("no event " + event);
    //     };
    // }
    private MethodSpec.Builder read(int from, int to) {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch (event)");
        for (int i = from; i < to; i++) {
            cases.addStatement(
                    "case $L -> $T.read(in)", i, model.events().get(i).type().name());
        }
        return reading().addCode(closed(cases));
    }

    private MethodSpec.Builder reading() {
        return MethodSpec.methodBuilder("read")
                .returns(model.union())
                .addParameter(int.class, "event")
                .addParameter(RuntimeNames.JSON_READER, "in");
    }

    private static CodeBlock closed(CodeBlock.Builder cases) {
        return cases.addStatement("default -> throw new $T($S + event)", IllegalArgumentException.class, "no event ")
                .add("$<};\n")
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
