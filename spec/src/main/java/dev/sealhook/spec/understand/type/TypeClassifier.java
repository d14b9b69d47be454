package dev.sealhook.spec.understand.type;

import dev.sealhook.spec.catalogue.Definition.EnumValue;
import dev.sealhook.spec.catalogue.Type.Scalar;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.understand.schema.PropertySchema;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.SchemaReader;
import dev.sealhook.spec.understand.type.Shape.Simple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a schema amounts to by its listed values or its {@code type}, whatever its alternatives. */
final class TypeClassifier {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    private final SchemaReader schemas;

    TypeClassifier(SchemaReader schemas) {
        this.schemas = schemas;
    }

    Shape ofValues(Schema schema, List<Node> values) {
        Set<String> types = schema.types();
        boolean scalars = values.stream().allMatch(ScalarNode.class::isInstance);
        if (values.isEmpty() || !scalars) {
            return Shape.json(values.isEmpty() ? "it is always null" : "its listed values are no strings");
        }
        if (types.equals(Set.of("string")) || all(values, ScalarNode.Kind.STRING)) {
            return Shape.strings(values.stream()
                    .map(node -> new EnumValue(((ScalarNode) node).text(), node.location()))
                    .toList());
        }
        if (all(values, ScalarNode.Kind.NUMBER)) {
            boolean integers = values.stream()
                    .allMatch(
                            node -> INTEGER.matcher(((ScalarNode) node).text()).matches());
            return types.size() == 1 ? ofType(schema) : new Simple(integers ? Scalar.INTEGER : Scalar.NUMBER);
        }
        return all(values, ScalarNode.Kind.BOOLEAN)
                ? new Simple(Scalar.BOOLEAN)
                : Shape.json("its listed values are of several types");
    }

    private static boolean all(List<Node> values, ScalarNode.Kind kind) {
        return values.stream().allMatch(node -> ((ScalarNode) node).kind() == kind);
    }

    Shape ofType(Schema schema) {
        Set<String> types = schema.types();
        if (types.equals(Set.of("integer", "number"))) {
            return new Simple(Scalar.NUMBER);
        }
        if (types.size() > 1) {
            return Shape.json("it may be of several types: " + String.join(", ", types));
        }
        return switch (types.isEmpty() ? inferred(schema) : types.iterator().next()) {
            case "object" -> object(schema);
            case "array" -> new Shape.ListOf(schemas.ofAll(schema.items()));
            case "string" -> new Simple(string(schema));
            case "integer" -> new Simple(integer(schema));
            case "number" -> new Simple(Scalar.NUMBER);
            case "boolean" -> new Simple(Scalar.BOOLEAN);
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
        Map<String, PropertySchema> properties = schemas.properties(schema);
        return properties.isEmpty()
                ? new Shape.MapOf(schemas.ofAll(schema.additionalProperties()))
                : new Shape.ObjectShape(properties);
    }

    private Scalar string(Schema schema) {
        return switch (schemas.format(schema).orElse("")) {
            case "date-time" -> Scalar.DATE_TIME;
            case "date" -> Scalar.DATE;
            default -> Scalar.STRING;
        };
    }

    private Scalar integer(Schema schema) {
        return switch (schemas.format(schema).orElse("")) {
            case "unixtime", "unix-time" -> Scalar.UNIX_TIME;
            case "int32" -> Scalar.INTEGER_32;
            default -> Scalar.INTEGER;
        };
    }
}
