package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.sealhook.processor.model.GeneratedType.EventType;
import dev.sealhook.processor.model.GeneratedType.Membership;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.Tag;
import dev.sealhook.processor.model.RecordProperty;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.RecordProperty.Presence;
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
        if (type.type().isEmpty() || types.hasEnvelope()) {
            record.addSuperinterface(types.before(type.name()).spell(RuntimeNames.JSON_RECORD));
        }
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
    private static void constant(EventType answer, TypeSpec.Builder record) {
        if (answer instanceof EventType.Constant constant) {
            record.addField(FieldSpec.builder(JavaTypes.STRING, "TYPE", PUBLIC, STATIC, FINAL)
                    .initializer(StringLiterals.of(constant.value()))
                    .build());
        }
    }

    // private static final ObjectShape SHAPE = ObjectShape.builder()
    //         .required(ScalarType.STRING, "id", "name").required(Data::read, "data").discriminator("type",
    // TYPE).build();
    private FieldSpec shape() {
        ValueCode values = new ValueCode(types, names, new NameAllocator());
        List<CodeBlock> rules = new ArrayList<>();
        List<RecordProperty> left = new ArrayList<>(type.properties());
        while (!left.isEmpty()) {
            CodeBlock rule = rule(left.get(0), values);
            String value = left.get(0) instanceof RecordProperty.Discriminator ? ", TYPE" : "";
            List<String> listed = new ArrayList<>();
            do {
                listed.add(left.remove(0).json());
            } while (!left.isEmpty()
                    && isScalar(left.get(0))
                    && rule(left.get(0), values).equals(rule));
            rules.add(CodeBlock.of("$L$L$L)", rule, StringLiterals.list(listed), value));
        }
        boolean isShort = type.properties().size() <= SHORT_SHAPE;
        return FieldSpec.builder(RuntimeNames.OBJECT_SHAPE, "SHAPE", PRIVATE, STATIC, FINAL)
                .initializer(
                        isShort ? "$T.builder()$L.build()" : "$T.builder()\n$>$>$L.build()$<$<",
                        RuntimeNames.OBJECT_SHAPE,
                        CodeBlock.join(rules, "$Z"))
                .build();
    }

    private static boolean isScalar(RecordProperty property) {
        return property instanceof Component component && component.type() instanceof ValueType.Scalar;
    }

    /** The call that lists a property, up to its name. */
    private static CodeBlock rule(RecordProperty property, ValueCode values) {
        if (property instanceof RecordProperty.Discriminator discriminator) {
            return CodeBlock.of(discriminator.required() ? ".discriminator(" : ".optionalDiscriminator(");
        }
        Component component = (Component) property;
        boolean json = component.type() == ValueType.Scalar.JSON && component.presence() != Presence.NULLABLE;
        String rule = switch (component.presence()) {
            case REQUIRED -> json ? "json" : "required";
            case NULLABLE -> "nullable";
            case OPTIONAL -> json ? "optionalJson" : "optional";
        };
        if (json) {
            return CodeBlock.of(".$L(", rule);
        }
        return isScalar(property)
                ? CodeBlock.of(".$L($T.$L, ", rule, RuntimeNames.SCALAR_TYPE, component.type())
                : CodeBlock.of(".$L($L, ", rule, values.reader(component.type()));
    }

    // public BatchCancelledWebhookEvent {
    //     Checks.requireNonNull(id, "id", data, "data", object, "object");
    //     createdAt = Checks.seconds(createdAt, "createdAt");
    //     Checks.variants(target, ParcelEventJson.TargetCodec::check);
    //     additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(data), object);
    //     Checks.tag(kind, "kind", "card");
    // }
    private MethodSpec checks() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(PUBLIC);
        nonNull(type.components().stream()
                        .filter(component -> check(component).isEmpty()
                                && !JavaTypes.of(component).isPrimitive())
                        .map(Component::name)
                        .toList())
                .forEach(constructor::addStatement);
        type.components().stream()
                .filter(component -> !check(component).isEmpty())
                .forEach(component -> constructor.addStatement(
                        "$1N = $2T.$3L($1N, $1S)", component.name(), RuntimeNames.CHECKS, check(component)));
        type.components().stream()
                .filter(component -> types.hasTagsToCheck(component.type()))
                .forEach(component -> constructor.addStatement(
                        "$T.variants($N, $L)", RuntimeNames.CHECKS, component.name(), tagCheck(component.type())));
        CodeBlock optionals = type.components().stream()
                .filter(component -> component.presence() == Presence.OPTIONAL)
                .map(component -> CodeBlock.of(",$W$N", component.name()))
                .collect(CodeBlock.joining(""));
        constructor.addStatement("$1N = SHAPE.additionalProperties($1N$2L$3L)", ADDITIONAL, nesting(), optionals);
        TagCode tags = TagCode.inConstructor(type, types);
        type.tag()
                .map(tag ->
                        tag instanceof Tag.OfVariant variant ? tags.check(variant, "") : tags.check((Tag.OfEvent) tag))
                .ifPresent(constructor::addStatement);
        return constructor.build();
    }

    /** The function that checks the variants' tags in a component that holds such a union. */
    private CodeBlock tagCheck(ValueType type) {
        return new ValueCode(types, names, new NameAllocator()).checker(type);
    }

    /** The statements that let no null into these components: the runtime takes some at a time. */
    static List<CodeBlock> nonNull(List<String> components) {
        List<CodeBlock> statements = new ArrayList<>();
        for (int first = 0; first < components.size(); first += NON_NULL_AT_ONCE) {
            List<String> some = components.subList(first, Math.min(components.size(), first + NON_NULL_AT_ONCE));
            CodeBlock arguments =
                    some.stream().map(name -> CodeBlock.of("$1N, $1S", name)).collect(CodeBlock.joining(",$W"));
            statements.add(CodeBlock.of("$T.requireNonNull($L)", RuntimeNames.CHECKS, arguments));
        }
        return statements;
    }

    /** How deep the components nest, where they can. */
    private CodeBlock nesting() {
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

    private MethodSpec withoutAdditional() {
        CodeBlock names = type.components().stream()
                .map(component -> CodeBlock.of("$N,$W", component.name()))
                .collect(CodeBlock.joining(""));
        return components()
                .addModifiers(PUBLIC)
                .addStatement("this($L$T.of())", names, Map.class)
                .build();
    }

    private static void typeMethod(EventType answer, TypeSpec.Builder record) {
        if (answer instanceof EventType.Component component && component.name().equals("type")) {
            return; // The component's accessor is the method.
        }
        CodeBlock value = answer instanceof EventType.Component component
                ? component
                        .otherwise()
                        .map(name -> CodeBlock.of("$N.orElse($L)", component.name(), StringLiterals.of(name)))
                        .orElseGet(() -> CodeBlock.of("$N", component.name()))
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
                .addParameter(
                        names.spell(ParameterizedTypeName.get(membership.union().nestedClass("Visitor"), result)),
                        "visitor")
                .addStatement("return visitor.$N(this)", membership.visitMethod())
                .build();
    }
}
