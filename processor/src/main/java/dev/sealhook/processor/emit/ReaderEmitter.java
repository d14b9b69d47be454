package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.Model;
import java.util.List;
import java.util.stream.Stream;

/** The class that finds the record for a payload, and has the codecs of unions in it. */
final class ReaderEmitter {
    private final Model model;
    private final TypeEmitter types;
    private final TypeSpeller names;

    ReaderEmitter(Model model, TypeEmitter types) {
        this.model = model;
        this.types = types;
        this.names = types.inside(model.reader());
    }

    TypeSpec emit() {
        TypeSpec.Builder reader = TypeSpec.classBuilder(model.reader())
                .addModifiers(FINAL)
                .addJavadoc("Finds the record for a payload.\n")
                .superclass(types.before(model.reader())
                        .spell(ParameterizedTypeName.get(RuntimeNames.EVENT_READER, model.union())));
        types.annotateReader(reader);
        ClassName name = names.spell(model.reader());
        reader.addField(FieldSpec.builder(name, "READER", STATIC, FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addStatement("super($L)", StringLiterals.list(model.discriminator()))
                        .build());
        model.list().ifPresent(list -> reader.addMethod(list(list)));
        List<Model.Event> events = model.events();
        int count = events.size();
        new LookUpEmitter("eventOfType", "type", count, i -> names(events.get(i))).addTo(reader, types.readerNames());
        if (events.stream().anyMatch(event -> !event.letters().isEmpty())) {
            new LookUpEmitter(
                            "eventOfLetters",
                            "letters",
                            count,
                            i -> events.get(i).letters())
                    .addTo(reader, types.readerNames());
        }
        new LookUpEmitter(
                        "eventOfWebhook",
                        "webhook",
                        count,
                        i -> List.of(events.get(i).key()))
                .addTo(reader, types.readerNames());
        addRead(reader);
        new CatalogueEmitter(model, types).addEvents(reader);
        reader.addMethod(unrecognized());
        events.forEach(event -> addCodecs(event.type(), reader));
        model.types().forEach(type -> addCodecs(type, reader));
        return reader.build();
    }

    // @Override
    // protected EventList list() {
    //     return EventList.ofItems("/events");
    // }
    private static MethodSpec list(Model.EventList list) {
        return MethodSpec.methodBuilder("list")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(RuntimeNames.EVENT_LIST)
                .addStatement(
                        "return $T.$L($L)",
                        RuntimeNames.EVENT_LIST,
                        list.ofItems() ? "ofItems" : "ofBodies",
                        StringLiterals.of(list.place()))
                .build();
    }

    /** What is looked up: an only event, and one that holds the others, need no name, so they have the empty one too. */
    private List<String> names(Model.Event event) {
        boolean needsName = model.events().size() > 1 && !model.isEnvelope(event);
        return needsName
                ? event.values()
                : Stream.concat(event.values().stream(), Stream.of("")).toList();
    }

    private void addCodecs(GeneratedType type, TypeSpec.Builder reader) {
        if (type instanceof UnionType union) {
            reader.addType(UnionEmitter.emitCodec(union, types));
        }
        type.nested().forEach(inner -> addCodecs(inner, reader));
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
            String name = types.readerNames().free("Read" + group).simpleName();
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
                    "case $L -> $T.read(in)",
                    i,
                    names.spell(model.events().get(i).type().name()));
        }
        return reading().addCode(closed(cases));
    }

    private MethodSpec.Builder reading() {
        return MethodSpec.methodBuilder("read")
                .returns(names.spell(model.union()))
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
                .returns(names.spell(model.union()))
                .addParameter(String.class, "type")
                .addParameter(names.spell(RuntimeNames.JSON_TEXT), "json")
                .addParameter(ParameterizedTypeName.get(JavaTypes.OPTIONAL, JavaTypes.STRING), "problem")
                .addStatement(
                        "return new $T(type, json, problem)",
                        names.spell(model.union().nestedClass(UnrecognizedEmitter.NAME)))
                .build();
    }
}
