package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.sealhook.processor.model.GeneratedType.Membership;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.TypeAnswer;
import dev.sealhook.processor.model.Property;
import dev.sealhook.processor.model.Property.Component;
import dev.sealhook.processor.model.Property.Presence;
import dev.sealhook.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One object, one record. */
final class RecordEmitter {
    private static final String ADDITIONAL = "additionalProperties";
    private static final int NON_NULL_AT_ONCE = 3;
    private static final int SHORT_SHAPE = 1;

    private final RecordType type;
    private final TypeEmitter types;
    private final TypeSpeller names;

    RecordEmitter(RecordType type, TypeEmitter types) {
        this.type = type;
        this.types = types;
        this.names = types.inside(type.name());
    }

    TypeSpec emit() {
        TypeSpec.Builder record = TypeSpec.recordBuilder(type.name())
                .addJavadoc(Javadoc.code(RecordJavadoc.of(type)))
                .recordConstructor(components()
                        .addParameter(names.spell(JavaTypes.ADDITIONAL_PROPERTIES), ADDITIONAL)
                        .build());
        types.annotate(record, type);
        type.type().ifPresent(answer -> constant(answer, record));
        record.addField(shape()).addMethod(checks()).addMethod(withoutAdditional());
        type.type().ifPresent(answer -> {
            typeMethod(answer, record);
            record.addMethod(toJsonBytes());
        });
        type.components().stream()
                .filter(component -> component.documentation().deprecated())
                .forEach(component -> record.addMethod(deprecatedAccessor(component)));
        for (Membership membership : type.memberships()) {
            record.addSuperinterface(types.before(type.name()).spell(membership.union()))
                    .addMethod(accept(membership));
        }
        new JsonEmitter(type, types).addTo(record);
        type.nested().forEach(inner -> record.addType(types.emit(inner)));
        return record.build();
    }

    private MethodSpec.Builder components() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        type.components()
                .forEach(component -> constructor.addParameter(names.spell(JavaTypes.of(component)), component.name()));
        return constructor;
    }

    // @Deprecated
    // @Override
    // public Optional<String> idNumber() {
    //     return idNumber;
    // }
    private MethodSpec deprecatedAccessor(Component component) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc("Deprecated by the provider.\n\n@deprecated The provider has deprecated it.\n")
                .addAnnotation(Deprecated.class)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(names.spell(JavaTypes.of(component)))
                .addStatement("return $N", component.name())
                .build();
    }

    // public static final String TYPE = "batch.cancelled";
    private static void constant(TypeAnswer answer, TypeSpec.Builder record) {
        if (answer instanceof TypeAnswer.Constant constant) {
            record.addField(FieldSpec.builder(JavaTypes.STRING, "TYPE", PUBLIC, STATIC, FINAL)
                    .initializer(StringLiterals.of(constant.value()))
                    .build());
        }
    }

    // private static final ObjectShape SHAPE = ObjectShape.builder()
    //         .required("id", "data").discriminator("type", TYPE).optional("object").build();
    private FieldSpec shape() {
        List<CodeBlock> rules = new ArrayList<>();
        List<Property> left = new ArrayList<>(type.properties());
        while (!left.isEmpty()) {
            String rule = rule(left.get(0));
            List<String> names = new ArrayList<>();
            while (!left.isEmpty() && rule(left.get(0)).equals(rule)) {
                names.add(left.remove(0).json());
            }
            String value = rule.equals("discriminator") ? ", TYPE" : "";
            rules.add(CodeBlock.of(".$L($L$L)", rule, StringLiterals.list(names), value));
        }
        boolean isShort = type.properties().size() <= SHORT_SHAPE;
        return FieldSpec.builder(RuntimeNames.OBJECT_SHAPE, "SHAPE", PRIVATE, STATIC, FINAL)
                .initializer(
                        isShort ? "$T.builder()$L.build()" : "$T.builder()\n$>$>$L.build()$<$<",
                        RuntimeNames.OBJECT_SHAPE,
                        CodeBlock.join(rules, "$Z"))
                .build();
    }

    private static String rule(Property property) {
        if (!(property instanceof Component component)) {
            return "discriminator";
        }
        boolean json = component.type() == ValueType.Scalar.JSON;
        return switch (component.presence()) {
            case REQUIRED -> json ? "json" : "required";
            case NULLABLE -> "nullable";
            case OPTIONAL -> json ? "optionalJson" : "optional";
        };
    }

    // public BatchCancelledWebhookEvent {
    //     Components.requireNonNull(id, "id", object, "object");
    //     createdAt = Components.seconds(createdAt, "createdAt");
    //     additionalProperties = SHAPE.additionalProperties(additionalProperties, object);
    // }
    private MethodSpec checks() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(PUBLIC);
        nonNull(type.components().stream()
                        .filter(component -> copy(component).isEmpty()
                                && !JavaTypes.of(component).isPrimitive())
                        .map(Component::name)
                        .toList())
                .forEach(constructor::addStatement);
        type.components().stream()
                .filter(component -> !copy(component).isEmpty())
                .forEach(component -> constructor.addStatement(
                        "$1N = $2T.$3L($1N, $1S)", component.name(), RuntimeNames.COMPONENTS, copy(component)));
        CodeBlock optionals = type.components().stream()
                .filter(component -> component.presence() == Presence.OPTIONAL)
                .map(component -> CodeBlock.of(",$W$N", component.name()))
                .collect(CodeBlock.joining(""));
        return constructor
                .addStatement("$1N = SHAPE.additionalProperties($1N$2L)", ADDITIONAL, optionals)
                .build();
    }

    /** The statements that let no null into these components: the runtime takes some at a time. */
    static List<CodeBlock> nonNull(List<String> components) {
        List<CodeBlock> statements = new ArrayList<>();
        for (int first = 0; first < components.size(); first += NON_NULL_AT_ONCE) {
            List<String> some = components.subList(first, Math.min(components.size(), first + NON_NULL_AT_ONCE));
            CodeBlock arguments =
                    some.stream().map(name -> CodeBlock.of("$1N, $1S", name)).collect(CodeBlock.joining(",$W"));
            statements.add(CodeBlock.of("$T.requireNonNull($L)", RuntimeNames.COMPONENTS, arguments));
        }
        return statements;
    }

    private static String copy(Component component) {
        boolean container = component.type() instanceof ValueType.ListOf || component.type() instanceof ValueType.MapOf;
        boolean time = component.type() == ValueType.Scalar.UNIX_TIME;
        if (component.isOptional()) {
            return container || time ? "optional" : "";
        }
        return time ? "seconds" : component.type() instanceof ValueType.ListOf ? "list" : container ? "map" : "";
    }

    private MethodSpec withoutAdditional() {
        CodeBlock names = type.components().stream()
                .map(component -> CodeBlock.of("$N,$W", component.name()))
                .collect(CodeBlock.joining(""));
        return components()
                .addModifiers(PUBLIC)
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
    //     return JsonWriter.toBytes(this::write);
    // }
    private static MethodSpec toJsonBytes() {
        return MethodSpec.methodBuilder("toJsonBytes")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(byte[].class)
                .addStatement("return $T.toBytes(this::write)", RuntimeNames.JSON_WRITER)
                .build();
    }

    private MethodSpec accept(Membership membership) {
        TypeVariableName result = TypeVariableName.get("R");
        return MethodSpec.methodBuilder("accept")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .addTypeVariable(result)
                .returns(result)
                .addParameter(names.spell(ParameterizedTypeName.get(membership.union().nestedClass("Visitor"), result)), "visitor")
                .addStatement("return visitor.$N(this)", membership.visitMethod())
                .build();
    }
}
