package dev.sealhook.processor.compare.pairs;

import com.palantir.javapoet.ClassName;
import dev.sealhook.processor.model.ValueType;
import java.util.Locale;
import java.util.Optional;

/** Types of values, in two editions. */
public final class Types {
    private Types() {}

    /** The generated type that a value is of; empty if it is of another, or holds some of it. */
    public static Optional<Part.Type> referred(Edition edition, ValueType type) {
        return name(type).map(edition::type);
    }

    private static Optional<ClassName> name(ValueType type) {
        return type instanceof ValueType.Reference reference ? Optional.of(reference.name()) : Optional.empty();
    }

    /** Whether both are generated for one thing: their name is the same, or there is but the one before and the other after. */
    public static boolean correspond(Part.Type before, Part.Type after) {
        return sameKind(before, after) && (before.name().equals(after.name()) || isRename(before, after));
    }

    /** Whether both are records, enums or unions. */
    public static boolean sameKind(Part.Type before, Part.Type after) {
        return before.java().getClass() == after.java().getClass();
    }

    private static boolean isRename(Part.Type before, Part.Type after) {
        return after.edition().type(before.name()).isEmpty()
                && before.edition().type(after.name()).isEmpty();
    }

    /** How Java spells a type, without packages. */
    public static String spelled(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return "List<" + element(list.items(), list.nullable()) + ">";
        }
        if (type instanceof ValueType.MapOf map) {
            return "Map<String, " + element(map.values(), map.nullable()) + ">";
        }
        return name(type)
                .map(name -> String.join(".", name.simpleNames()))
                .orElseGet(() -> spelled((ValueType.Scalar) type));
    }

    private static String element(ValueType type, boolean nullable) {
        return nullable ? "Optional<" + boxed(type) + ">" : boxed(type);
    }

    private static String boxed(ValueType type) {
        String name = spelled(type);
        return name.equals("int") ? "Integer" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String spelled(ValueType.Scalar scalar) {
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
