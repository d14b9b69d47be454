package dev.sealhook.processor.compare.element;

import dev.sealhook.processor.model.ValueType;
import java.util.Locale;

/** How Java spells the types of values, without packages. */
public final class TypeSpelling {
    private TypeSpelling() {}

    /** {@code List<Optional<Long>>}. */
    public static String of(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return "List<" + element(list.items(), list.nullable()) + ">";
        }
        if (type instanceof ValueType.MapOf map) {
            return "Map<String, " + element(map.values(), map.nullable()) + ">";
        }
        if (type instanceof ValueType.AnyEvent event) {
            return event.union().simpleName();
        }
        return type instanceof ValueType.Reference reference
                ? String.join(".", reference.name().simpleNames())
                : of((ValueType.Scalar) type);
    }

    private static String element(ValueType type, boolean nullable) {
        return nullable ? "Optional<" + boxed(type) + ">" : boxed(type);
    }

    private static String boxed(ValueType type) {
        String name = of(type);
        return name.equals("int") ? "Integer" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String of(ValueType.Scalar scalar) {
        return switch (scalar) {
            case STRING -> "String";
            case BOOLEAN -> "boolean";
            case LONG -> "long";
            case INT -> "int";
            case DECIMAL -> "BigDecimal";
            case UNIX_TIME -> "Instant";
            case DATE_TIME -> "OffsetDateTime";
            case DATE -> "LocalDate";
            case JSON -> "JsonText";
        };
    }
}
