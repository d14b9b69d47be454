package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.Model;
import java.util.List;

/** What frameworks find a union by: its catalogue, and the reader's list of its events. */
final class CatalogueEmitter {
    static final String NAME = "Catalogue";
    /** A member type of the superclass, which a catalogue sees before all others. */
    static final ClassName ENTRY = RuntimeNames.EVENT_CATALOGUE.nestedClass("Entry");

    private final Model model;
    private final TypeEmitter types;

    CatalogueEmitter(Model model, TypeEmitter types) {
        this.model = model;
        this.types = types;
    }

    /** The service provider of a model's union. */
    static ClassName of(Model model) {
        return model.union().nestedClass(NAME);
    }

    // final class Catalogue extends GeneratedCatalogue<UnwrapWebhookEvent> {
    //     public Catalogue() {
    //         super(UnwrapWebhookEvent.class, "META-INF/webhooks/openai.json", UnwrapWebhookEventJson.READER);
    //     }
    // }
    void addTo(TypeSpec.Builder union) {
        ClassName catalogue = of(model);
        TypeSpeller outside = types.inside(model.union());
        TypeSpeller inside = types.inside(catalogue);
        union.addMethod(MethodSpec.methodBuilder("catalogue")
                .addJavadoc(
                        "{@return these events and how they are read, for frameworks} Also registered for {@code ServiceLoader}.")
                .addModifiers(PUBLIC, STATIC)
                .returns(outside.spell(ParameterizedTypeName.get(RuntimeNames.EVENT_CATALOGUE, model.union())))
                .addStatement("return new $T()", outside.spell(catalogue))
                .build());
        union.addType(TypeSpec.classBuilder(NAME)
                .addJavadoc("What {@link #catalogue()} returns.\n")
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(outside.spell(ParameterizedTypeName.get(RuntimeNames.GENERATED_CATALOGUE, model.union())))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For {@code ServiceLoader}.")
                        .addModifiers(PUBLIC)
                        .addStatement(
                                "super($T.class, $L, $T.READER)",
                                inside.spell(model.union()),
                                StringLiterals.of(model.source()),
                                inside.spell(model.reader()))
                        .build())
                .build());
    }

    /** Beyond some number of events, in classes of their own: one has not enough constants for all. */
    void addEvents(TypeSpec.Builder reader) {
        int count = model.events().size();
        MethodSpec.Builder all = listing().addAnnotation(Override.class).addModifiers(PROTECTED);
        if (count <= LookUpEmitter.CASES) {
            add(0, count, all);
        } else {
            for (int first = 0; first < count; first += LookUpEmitter.CASES) {
                String name = types.readerNames()
                        .free("Events" + first / LookUpEmitter.CASES)
                        .simpleName();
                MethodSpec.Builder some = listing().addModifiers(STATIC);
                add(first, Math.min(count, first + LookUpEmitter.CASES), some);
                all.addStatement("$N.addEvents(events)", name);
                reader.addType(TypeSpec.classBuilder(name)
                        .addModifiers(PRIVATE, STATIC, FINAL)
                        .addMethod(some.build())
                        .build());
            }
        }
        reader.addMethod(all.build());
    }

    private MethodSpec.Builder listing() {
        TypeSpeller names = types.inside(model.reader());
        ParameterizedTypeName entry = ParameterizedTypeName.get(ENTRY, model.union());
        return MethodSpec.methodBuilder("addEvents")
                .addParameter(names.spell(ParameterizedTypeName.get(ClassName.get(List.class), entry)), "events");
    }

    // events.add(new EventCatalogue.Entry<>("batch_cancelled", List.of("batch.cancelled"),
    // BatchCancelledWebhookEvent.class));
    private void add(int from, int to, MethodSpec.Builder method) {
        TypeSpeller names = types.inside(model.reader());
        for (Model.Event event : model.events().subList(from, to)) {
            method.addStatement(
                    "events.add(new $T<>($L, $T.of($L), $T.class))",
                    names.spell(ENTRY),
                    StringLiterals.of(event.key()),
                    names.spell(ClassName.get(List.class)),
                    StringLiterals.list(event.values()),
                    names.spell(event.type().name()));
        }
    }
}
