package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.GeneratedType.Constant;
import dev.sealhook.processor.model.GeneratedType.EnumType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A string with listed values: a record of the value, so that one that is not listed is read and written too. */
final class EnumEmitter {
    static final String KNOWN = "Known";
    static final String LOOK_UP = "LookUp";
    private static final int SWITCHED = 500;

    private EnumEmitter() {}

    static TypeSpec emit(EnumType type, TypeEmitter types) {
        ClassName known = ClassName.get("", KNOWN);
        ClassName name = types.inside(type.name()).spell(type.name());
        TypeSpec.Builder record = TypeSpec.recordBuilder(type.name())
                .addJavadoc(Javadoc.code(javadoc(type)))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(JavaTypes.STRING, "value")
                        .build());
        types.annotate(record, type);
        for (Constant constant : type.constants()) {
            record.addField(FieldSpec.builder(name, constant.name(), PUBLIC, STATIC, FINAL)
                    .initializer("new $T($L)", name, StringLiterals.of(constant.value()))
                    .build());
        }
        record.addMethod(MethodSpec.compactConstructorBuilder()
                        .addModifiers(PUBLIC)
                        .addStatement("$T.requireNonNull(value, $S)", Objects.class, "value")
                        .build())
                .addMethod(of(name))
                .addMethod(known(type, known))
                .addMethod(toString_())
                .addMethod(read(name))
                .addMethod(write())
                .addType(knownEnum(type));
        if (type.constants().size() > SWITCHED) {
            record.addType(lookUp(type, known, types.inside(type.name())));
        }
        return record.build();
    }

    private static String javadoc(EnumType type) {
        return Javadoc.describe(type.documentation(), "A string of which some values are listed.")
                + "\n\n<p>Any string may come: {@link #known()} tells the listed ones.\n"
                + "\n@param value the string as it was sent"
                + Javadoc.deprecation(type.documentation());
    }

    private static MethodSpec of(ClassName name) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The value that a string is, listed or not.")
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(JavaTypes.STRING, "value")
                .addStatement("return new $T(value)", name)
                .build();
    }

    // public Optional<Known> known() {
    //     return switch (value) {
    //         case "active" -> Optional.of(Known.ACTIVE);
    //         default -> Optional.empty();
    //     };
    // }
    //
    // A switch over some 1,500 values is more than a method holds: so many are looked up.
    private static MethodSpec known(EnumType type, ClassName known) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("known")
                .addJavadoc("The listed value that this is, to switch on; empty if it is none of them.")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(JavaTypes.OPTIONAL, known));
        if (type.constants().size() > SWITCHED) {
            return method.addStatement("return $T.ofNullable($N.KNOWN.get(value))", JavaTypes.OPTIONAL, LOOK_UP)
                    .build();
        }
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch (value)");
        for (Constant constant : type.constants()) {
            cases.addStatement(
                    "case $L -> $T.of($T.$N)",
                    StringLiterals.of(constant.value()),
                    JavaTypes.OPTIONAL,
                    known,
                    constant.name());
        }
        return method.addCode(cases.addStatement("default -> $T.empty()", JavaTypes.OPTIONAL)
                        .add("$<};\n")
                        .build())
                .build();
    }

    // private static final class LookUp {
    //     static final Map<String, Known> KNOWN = new HashMap<>();
    //     static {
    //         KNOWN.put("active", Known.ACTIVE);
    //     }
    // }
    private static TypeSpec lookUp(EnumType type, ClassName known, TypeSpeller names) {
        CodeBlock.Builder puts = CodeBlock.builder();
        type.constants()
                .forEach(constant -> puts.addStatement(
                        "KNOWN.put($L, $T.$N)", StringLiterals.of(constant.value()), known, constant.name()));
        return TypeSpec.classBuilder(LOOK_UP)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(Map.class), JavaTypes.STRING, known),
                                "KNOWN",
                                STATIC,
                                FINAL)
                        .initializer("new $T<>()", names.spell(ClassName.get(HashMap.class)))
                        .build())
                .addStaticBlock(puts.build())
                .build();
    }

    private static MethodSpec toString_() {
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("The value itself.")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(JavaTypes.STRING)
                .addStatement("return value")
                .build();
    }

    private static MethodSpec read(ClassName name) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(STATIC)
                .returns(name)
                .addParameter(RuntimeNames.JSON_READER, "in")
                .addStatement("$T value = in.readString()", JavaTypes.STRING)
                .addStatement("return value == null ? null : new $T(value)", name)
                .build();
    }

    private static MethodSpec write() {
        return MethodSpec.methodBuilder("write")
                .addParameter(RuntimeNames.JSON_WRITER, "out")
                .addStatement("out.writeString(value)")
                .build();
    }

    private static TypeSpec knownEnum(EnumType type) {
        TypeSpec.Builder known =
                TypeSpec.enumBuilder(KNOWN).addModifiers(PUBLIC).addJavadoc("The listed values.");
        type.constants()
                .forEach(constant -> known.addEnumConstant(
                        constant.name(),
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("$L", Javadoc.inCode(constant.value()))
                                .build()));
        return known.build();
    }
}
