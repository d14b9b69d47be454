package dev.sealhook.spec.understand;

import dev.sealhook.spec.catalogue.Definition.EnumValue;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.catalogue.Type.Scalar;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.understand.Shape.Plain;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides what a schema amounts to. */
final class Shapes {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    private final Schemas schemas;
    private final Unions unions;
    /** Schemas whose alternatives are being looked into: a choice that leads back into itself is none. */
    private final Set<List<?>> open = new HashSet<>();

    Shapes(Schemas schemas) {
        this.schemas = schemas;
        this.unions = new Unions(this);
    }

    Schemas schemas() {
        return schemas;
    }

    Shape of(Schema schema) {
        Optional<List<Node>> values = schema.values();
        if (values.isPresent()) {
            return ofValues(schema, values.get());
        }
        List<Choice> choices = schema.choices();
        if (choices.isEmpty()) {
            return ofType(schema);
        }
        Shape chosen = choices.size() == 1
                ? ofChoice(schema, choices.get(0))
                : Shape.json("several choices apply to it at once");
        return isJson(chosen) && schema.isObject() && schema.has("properties") ? ofType(schema) : chosen;
    }

    /** Then what is said beside the choice may be more. */
    private static boolean isJson(Shape shape) {
        return shape instanceof Plain plain && plain.type() instanceof Type.Json;
    }

    /** A choice among schemas that nothing else is said of. */
    Shape ofAlternatives(List<Schema> alternatives) {
        return alternatives.size() == 1
                ? of(alternatives.get(0))
                : unions.of(Optional.empty(), alternatives, List.of());
    }

    boolean nullable(List<Schema> alternatives) {
        return alternatives.stream().anyMatch(this::nullable);
    }

    private boolean nullable(Schema schema) {
        if (schema.nullable()) {
            return true;
        }
        if (!open.add(schema.parts())) {
            return false;
        }
        try {
            return schema.choices().stream().anyMatch(choice -> choice.nullable() || nullable(choice.branches()));
        } finally {
            open.remove(schema.parts());
        }
    }

    private Shape ofChoice(Schema schema, Choice choice) {
        List<?> key = List.of(schema.parts(), choice.part());
        if (!open.add(key)) {
            return Shape.json("its alternatives contain each other");
        }
        try {
            Schema rest = schema.settling(choice.part());
            return choice.branches().size() == 1
                    ? of(rest.and(choice.branches().get(0)))
                    : unions.of(Optional.of(rest), choice.branches(), schema.parts());
        } finally {
            open.remove(key);
        }
    }

    private Shape ofValues(Schema schema, List<Node> values) {
        Set<String> types = schema.types();
        boolean scalars = values.stream().allMatch(ScalarNode.class::isInstance);
        if (values.isEmpty() || !scalars) {
            return Shape.json(values.isEmpty() ? "it is always null" : "its listed values are no strings");
        }
        if (types.equals(Set.of("string")) || all(values, ScalarNode.Kind.STRING)) {
            return strings(values.stream()
                    .map(node -> new EnumValue(((ScalarNode) node).text(), node.location()))
                    .toList());
        }
        if (all(values, ScalarNode.Kind.NUMBER)) {
            boolean integers = values.stream()
                    .allMatch(
                            node -> INTEGER.matcher(((ScalarNode) node).text()).matches());
            return types.size() == 1 ? ofType(schema) : new Plain(integers ? Scalar.INTEGER : Scalar.NUMBER);
        }
        return all(values, ScalarNode.Kind.BOOLEAN)
                ? new Plain(Scalar.BOOLEAN)
                : Shape.json("its listed values are of several types");
    }

    static Shape strings(List<EnumValue> values) {
        return values.size() == 1 ? new Plain(new Type.Constant(values.get(0).value())) : new Shape.Enumerated(values);
    }

    private static boolean all(List<Node> values, ScalarNode.Kind kind) {
        return values.stream().allMatch(node -> ((ScalarNode) node).kind() == kind);
    }

    private Shape ofType(Schema schema) {
        Set<String> types = schema.types();
        if (types.equals(Set.of("integer", "number"))) {
            return new Plain(Scalar.NUMBER);
        }
        if (types.size() > 1) {
            return Shape.json("it may be of several types: " + String.join(", ", types));
        }
        return switch (types.isEmpty() ? inferred(schema) : types.iterator().next()) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "string" -> new Plain(string(schema));
            case "integer" -> new Plain(integer(schema));
            case "number" -> new Plain(Scalar.NUMBER);
            case "boolean" -> new Plain(Scalar.BOOLEAN);
            default -> Shape.json("");
        };
    }

    private static String inferred(Schema schema) {
        if (schema.has("properties") || schema.has("additionalProperties")) {
            return "object";
        }
        return schema.has("items") || schema.has("prefixItems") ? "array" : "any";
    }

    private Shape object(Schema schema) {
        List<PropertySchema> members = schema.members();
        return members.isEmpty()
                ? new Shape.Entries(conjunction(schema.additionalProperties()))
                : new Shape.Members(members);
    }

    private Shape array(Schema schema) {
        return new Shape.Items(conjunction(schema.items()));
    }

    private List<Schema> conjunction(List<Node> nodes) {
        List<Node> saying =
                nodes.stream().filter(node -> !Schemas.isBoolean(node)).toList();
        return saying.isEmpty() ? List.of() : List.of(schemas.of(saying));
    }

    private static Scalar string(Schema schema) {
        return switch (schema.format().orElse("")) {
            case "date-time" -> Scalar.DATE_TIME;
            case "date" -> Scalar.DATE;
            default -> Scalar.STRING;
        };
    }

    private static Scalar integer(Schema schema) {
        return switch (schema.format().orElse("")) {
            case "unixtime", "unix-time" -> Scalar.UNIX_TIME;
            case "int32" -> Scalar.INTEGER_32;
            default -> Scalar.INTEGER;
        };
    }
}
