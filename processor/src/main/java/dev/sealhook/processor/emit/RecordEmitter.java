package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.sealhook.processor.model.GeneratedType.Membership;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.TypeAnswer;
import dev.sealhook.processor.model.Property;
import dev.sealhook.processor.model.Property.Component;
import dev.sealhook.processor.model.Property.Presence;
import dev.sealhook.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One object, one record. */
final class RecordEmitter {
    private static final String ADDITIONAL = "additionalProperties";

    private RecordEmitter() {}

    static TypeSpec emit(RecordType type, TypeEmitter nested) {
        TypeSpec.Builder record = TypeSpec.recordBuilder(type.name())
                .addJavadoc(Javadoc.code(RecordJavadoc.of(type)))
                .recordConstructor(components(type, spelt -> Spelling.inHeader(spelt, type))
                        .addParameter(JavaTypes.ADDITIONAL_PROPERTIES, ADDITIONAL)
                        .build())
                .alwaysQualify(type.nested().stream()
                        .map(nestedType -> nestedType.name().simpleName())
                        .toArray(String[]::new));
        nested.annotate(record, type);
        type.type().ifPresent(answer -> constant(answer, record));
        record.addField(shape(type)).addMethod(checks(type)).addMethod(withoutAdditional(type));
        type.type().ifPresent(answer -> {
            typeMethod(answer, record);
            record.addMethod(toJsonBytes());
        });
        type.components().stream()
                .filter(component -> component.documentation().deprecated())
                .forEach(component -> record.addMethod(deprecatedAccessor(component)));
        for (Membership membership : type.memberships()) {
            record.addSuperinterface(membership.union())
                    .addMethod(accept(membership))
                    .alwaysQualify(membership.inherited().toArray(String[]::new));
        }
        if (type.type().isEmpty()) {
            record.addSuperinterface(RuntimeNames.JSON_RECORD);
        }
        new JsonEmitter(type).addTo(record);
        type.nested().forEach(inner -> record.addType(nested.emit(inner)));
        return record.build();
    }

    private static MethodSpec.Builder components(RecordType type, UnaryOperator<TypeName> spelling) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        type.components()
                .forEach(component ->
                        constructor.addParameter(spelling.apply(JavaTypes.of(component)), component.name()));
        return constructor;
    }

    // @Deprecated
    // @Override
    // public Optional<String> idNumber() {
    //     return idNumber;
    // }
    private static MethodSpec deprecatedAccessor(Component component) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc("Deprecated by the provider.\n\n@deprecated The provider has deprecated it.\n")
                .addAnnotation(Deprecated.class)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(JavaTypes.of(component))
                .addStatement("return $N", component.name())
                .build();
    }

    // public static final String TYPE = "batch.cancelled";
    private static void constant(TypeAnswer answer, TypeSpec.Builder record) {
        if (answer instanceof TypeAnswer.Constant constant) {
            record.addField(FieldSpec.builder(JavaTypes.STRING, "TYPE", PUBLIC, STATIC, FINAL)
                    .addJavadoc("The type of this event: what {@link #type()} answers.")
                    .initializer(Text.literal(constant.value()))
                    .build());
        }
    }

    // private static final ObjectShape SHAPE = ObjectShape.builder()
    //         .required("id")
    //         .discriminator("type", TYPE)
    //         .optional("object")
    //         .build();
    private static FieldSpec shape(RecordType type) {
        CodeBlock.Builder shape = CodeBlock.builder().add("$T.builder()$>$>", RuntimeNames.OBJECT_SHAPE);
        for (Property property : type.properties()) {
            if (property instanceof Component component) {
                shape.add("\n.$L($L)", rule(component), Text.literal(component.json()));
            } else {
                shape.add("\n.discriminator($L, TYPE)", Text.literal(property.json()));
            }
        }
        return FieldSpec.builder(RuntimeNames.OBJECT_SHAPE, "SHAPE", PRIVATE, STATIC, FINAL)
                .initializer(shape.add("\n.build()$<$<").build())
                .build();
    }

    private static String rule(Component component) {
        boolean json = component.type() == ValueType.Scalar.JSON;
        return switch (component.presence()) {
            case REQUIRED -> json ? "json" : "required";
            case NULLABLE -> "nullable";
            case OPTIONAL -> json ? "optionalJson" : "optional";
        };
    }

    // public BatchCancelledWebhookEvent {
    //     Objects.requireNonNull(id, "id");
    //     createdAt = Checks.seconds(createdAt, "createdAt");
    //     Objects.requireNonNull(data, "data");
    //     additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(data), object);
    // }
    private static MethodSpec checks(RecordType type) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(PUBLIC)
                .addJavadoc(
                        "Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.");
        for (Component component : type.components()) {
            String check = check(component);
            if (!check.isEmpty()) {
                constructor.addStatement("$1N = $2T.$3L($1N, $1S)", component.name(), RuntimeNames.CHECKS, check);
            } else if (!JavaTypes.of(component).isPrimitive()) {
                constructor.addStatement("$1T.requireNonNull($2N, $2S)", Objects.class, component.name());
            }
        }
        tags(type)
                .forEach((tag, values) -> type.components().stream()
                        .filter(component -> component.json().equals(tag))
                        .flatMap(component -> string(component).stream()
                                .map(value -> CodeBlock.of(
                                        "$T.tag($L, $S, $L)",
                                        RuntimeNames.CHECKS,
                                        value,
                                        component.name(),
                                        Text.literals(List.copyOf(values)))))
                        .forEach(constructor::addStatement));
        CodeBlock optionals = type.components().stream()
                .filter(component -> component.presence() == Presence.OPTIONAL)
                .map(component -> CodeBlock.of(",$W$N", component.name()))
                .collect(CodeBlock.joining(""));
        return constructor
                .addStatement("$1N = SHAPE.additionalProperties($1N$2L$3L)", ADDITIONAL, nesting(type), optionals)
                .build();
    }

    /** The properties that tell unions' variants apart, and what announces this one in any of its unions. */
    private static Map<String, Set<String>> tags(RecordType type) {
        Map<String, Set<String>> tags = new LinkedHashMap<>();
        type.memberships().stream()
                .flatMap(membership -> membership.tag().stream())
                .forEach(tag -> tags.computeIfAbsent(tag.json(), json -> new LinkedHashSet<>())
                        .addAll(tag.values()));
        return tags;
    }

    /** The component as a string or null; empty if it is none. */
    private static Optional<CodeBlock> string(Component component) {
        boolean listed =
                component.type() instanceof ValueType.Reference reference && reference.kind() == ValueType.Kind.ENUM;
        if (!listed && component.type() != ValueType.Scalar.STRING) {
            return Optional.empty();
        }
        if (component.isOptional()) {
            CodeBlock value =
                    listed ? CodeBlock.of(".map($T::value)", JavaTypes.of(component.type())) : CodeBlock.of("");
            return Optional.of(CodeBlock.of("$N$L.orElse(null)", component.name(), value));
        }
        return Optional.of(CodeBlock.of(listed ? "$N.value()" : "$N", component.name()));
    }

    /** How deep the components nest, where they can. */
    private static CodeBlock nesting(RecordType type) {
        CodeBlock nesting = type.components().stream()
                .filter(component -> nests(component.type()))
                .map(component -> CodeBlock.of("$N", component.name()))
                .collect(CodeBlock.joining(",$W"));
        return nesting.isEmpty() ? nesting : CodeBlock.of(",$W$T.of($L)", RuntimeNames.NESTING, nesting);
    }

    private static boolean nests(ValueType type) {
        return type instanceof ValueType.Reference reference
                ? reference.kind() != ValueType.Kind.ENUM
                : !(type instanceof ValueType.Scalar) || type == ValueType.Scalar.JSON;
    }

    /** The method that checks a component's value, or copies it; empty if only null has to be refused. */
    private static String check(Component component) {
        if (component.presence() == Presence.NULLABLE && component.type() == ValueType.Scalar.JSON) {
            return "nullable";
        }
        String check = check(component.type());
        return component.isOptional() && !check.isEmpty() ? "optional" : check;
    }

    private static String check(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return switch (scalar) {
                case UNIX_TIME -> "seconds";
                case DATE_TIME -> "dateTime";
                case DATE -> "date";
                case DECIMAL -> "decimal";
                default -> "";
            };
        }
        return type instanceof ValueType.ListOf ? "list" : type instanceof ValueType.MapOf ? "map" : "";
    }

    private static MethodSpec withoutAdditional(RecordType type) {
        CodeBlock names = type.components().stream()
                .map(component -> CodeBlock.of("$N,$W", component.name()))
                .collect(CodeBlock.joining(""));
        return components(type, spelt -> spelt)
                .addModifiers(PUBLIC)
                .addJavadoc("With the listed properties alone.")
                .addStatement("this($L$T.of())", names, Map.class)
                .build();
    }

    private static void typeMethod(TypeAnswer answer, TypeSpec.Builder record) {
        if (answer instanceof TypeAnswer.Component component && component.name().equals("type")) {
            return; // The component's accessor is the method.
        }
        CodeBlock value = answer instanceof TypeAnswer.Component component
                ? CodeBlock.of("$N", component.name())
                : CodeBlock.of("TYPE");
        record.addMethod(MethodSpec.methodBuilder("type")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(JavaTypes.STRING)
                .addStatement("return $L", value)
                .build());
    }

    // public byte[] toJsonBytes() {
    //     JsonWriter out = new JsonWriter();
    //     write(out);
    //     return out.toBytes();
    // }
    private static MethodSpec toJsonBytes() {
        return MethodSpec.methodBuilder("toJsonBytes")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(byte[].class)
                .addStatement("$1T writer = new $1T()", RuntimeNames.JSON_WRITER)
                .addStatement("write(writer)")
                .addStatement("return writer.toBytes()")
                .build();
    }

    private static MethodSpec accept(Membership membership) {
        TypeVariableName result = TypeVariableName.get("R");
        return MethodSpec.methodBuilder("accept")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .addTypeVariable(result)
                .returns(result)
                .addParameter(ParameterizedTypeName.get(membership.union().nestedClass("Visitor"), result), "visitor")
                .addStatement("return visitor.$N(this)", membership.visitMethod())
                .build();
    }
}
