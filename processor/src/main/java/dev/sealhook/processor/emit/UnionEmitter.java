package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.GeneratedType.UnionVariant;
import java.util.ArrayList;
import java.util.List;

/** A choice of objects that a tag tells apart: a sealed interface, and its codec in the reader. */
final class UnionEmitter {
    private UnionEmitter() {}

    static TypeSpec emit(UnionType type, TypeEmitter types) {
        ClassName unrecognized = type.name().nestedClass(UnrecognizedEmitter.NAME);
        List<VisitorEmitter.Case> cases = new ArrayList<>();
        type.variants().forEach(variant -> cases.add(new VisitorEmitter.Case(variant.visitMethod(), variant.record())));
        cases.add(new VisitorEmitter.Case("visitUnrecognized", unrecognized));
        TypeSpec.Builder union =
                TypeSpec.interfaceBuilder(type.name()).addModifiers(SEALED).addJavadoc(Javadoc.code(javadoc(type)));
        types.annotate(union, type);
        TypeSpeller before = types.before(type.name());
        TypeSpeller names = types.inside(type.name());
        cases.forEach(each -> union.addPermittedSubclass(before.spell(each.type())));
        new VisitorEmitter(type.name(), "variant", cases, names).addTo(union);
        type.nested().forEach(inner -> union.addType(types.emit(inner)));
        List<String> listed = type.variants().stream()
                .flatMap(variant -> variant.tagValues().stream())
                .toList();
        TypeSpec.Builder kept = UnrecognizedEmitter.emit(
                        type.name(),
                        UnrecognizedEmitter.typeAndJson(names),
                        names,
                        CodeBlock.of(
                                "$T.checkVariant(type, json, $L, $L)",
                                RuntimeNames.UNRECOGNIZED_JSON,
                                StringLiterals.of(type.tag()),
                                StringLiterals.list(listed)))
                .addSuperinterface(names.spell(RuntimeNames.UNRECOGNIZED_VARIANT))
                .addJavadoc("""
                        A variant that the document does not list.

                        @param type the value of $L; empty if there is none that is a string
                        @param json the exact JSON: an object of this type
                        """, Javadoc.inCode(type.tag()));
        return union.addType(kept.build()).build();
    }

    private static String javadoc(UnionType type) {
        return Javadoc.describe(type.documentation(), "One of several objects.")
                + "\n\n<p>The property " + Javadoc.inCode(type.tag()) + " tells which."
                + Javadoc.deprecation(type.documentation());
    }

    /** An interface can keep no method to its package: its JSON code is a class in the reader. */
    static TypeSpec emitCodec(UnionType type, TypeEmitter types) {
        ClassName codec = types.readerNames().codec(type.name());
        TypeSpeller names = types.inside(codec.enclosingClassName());
        TypeSpec.Builder code = TypeSpec.classBuilder(codec)
                .addModifiers(STATIC, FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(read(type, names))
                .addMethod(write(type, names));
        if (type.hasTagsToCheck()) {
            code.addMethod(check(type, types, names));
        }
        return code.build();
    }

    // static Target read(JsonReader in) {
    //     String tag = in.peekTag("type");
    //     if (tag == null) {
    //         return null;
    //     }
    //     return switch (tag) {
    //         case "card" -> Target.Card.read(in);
    //         default -> {
    //             JsonText json = in.readJson();
    //             yield in.fits() ? new Target.Unrecognized(tag, json) : null;
    //         }
    //     };
    // }
    private static MethodSpec read(UnionType type, TypeSpeller names) {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch (tag)");
        for (UnionVariant variant : type.variants()) {
            cases.addStatement(
                    "case $L -> $T.read(in)", StringLiterals.list(variant.tagValues()), names.spell(variant.record()));
        }
        return MethodSpec.methodBuilder("read")
                .addModifiers(STATIC)
                .returns(names.spell(type.name()))
                .addParameter(RuntimeNames.JSON_READER, "in")
                .addStatement("$T tag = in.peekTag($L)", JavaTypes.STRING, StringLiterals.of(type.tag()))
                .beginControlFlow("if (tag == null)")
                .addStatement("return null")
                .endControlFlow()
                .addCode(cases.beginControlFlow("default ->")
                        .addStatement("$T json = in.readJson()", names.spell(RuntimeNames.JSON_TEXT))
                        .addStatement(
                                "yield in.fits() ? new $T(tag, json) : null",
                                names.spell(type.name().nestedClass(UnrecognizedEmitter.NAME)))
                        .endControlFlow()
                        .add("$<};\n")
                        .build())
                .build();
    }

    // static void write(Target value, JsonWriter out) {
    //     if (value instanceof Target.Card card) {
    //         card.write(out);
    //     } else {
    //         out.writeJson(((Target.Unrecognized) value).json());
    //     }
    // }
    private static MethodSpec write(UnionType type, TypeSpeller names) {
        MethodSpec.Builder write = MethodSpec.methodBuilder("write")
                .addModifiers(STATIC)
                .addParameter(names.spell(type.name()), "value")
                .addParameter(RuntimeNames.JSON_WRITER, "out");
        for (int i = 0; i < type.variants().size(); i++) {
            UnionVariant variant = type.variants().get(i);
            String test = "if (value instanceof $T variant)";
            if (i == 0) {
                write.beginControlFlow(test, names.spell(variant.record()));
            } else {
                write.nextControlFlow("else " + test, names.spell(variant.record()));
            }
            write.addStatement("variant.write(out)");
        }
        return write.nextControlFlow("else")
                .addStatement(
                        "out.writeJson((($T) value).json())",
                        names.spell(type.name().nestedClass(UnrecognizedEmitter.NAME)))
                .endControlFlow()
                .build();
    }

    // static void check(Target value) {
    //     if (value instanceof Card variant) {
    //         Checks.tag(variant.kind(), "Card.kind", "card");
    //     }
    // }
    private static MethodSpec check(UnionType type, TypeEmitter types, TypeSpeller names) {
        MethodSpec.Builder check =
                MethodSpec.methodBuilder("check").addModifiers(STATIC).addParameter(names.spell(type.name()), "value");
        TagCode tags = TagCode.inCodec("variant", types, names);
        for (UnionVariant variant : type.variants()) {
            variant.tag()
                    .ifPresent(tag -> check.beginControlFlow(
                                    "if (value instanceof $T variant)", names.spell(variant.record()))
                            .addStatement(tags.check(tag, variant.record().simpleName() + "."))
                            .endControlFlow());
        }
        return check.build();
    }
}
