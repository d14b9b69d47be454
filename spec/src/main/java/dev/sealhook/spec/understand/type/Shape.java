package dev.sealhook.spec.understand.type;

import dev.sealhook.spec.catalogue.Definition.EnumValue;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.understand.schema.PropertySchema;
import dev.sealhook.spec.understand.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a schema amounts to, one level deep: the {@link Type} or {@link dev.sealhook.spec.catalogue.Definition} that
 * bears the same name here, with schemas in place of the types within.
 */
public sealed interface Shape {

    /** A type with nothing inside it. */
    record Simple(Type type) implements Shape {}

    /** A list; empty if the items may be anything. */
    record ListOf(Optional<Schema> items) implements Shape {}

    /** A map; empty if the values may be anything. */
    record MapOf(Optional<Schema> values) implements Shape {}

    /** The shape of an {@code ObjectDefinition}. */
    record ObjectShape(Map<String, PropertySchema> properties) implements Shape {}

    /** The shape of an {@code EnumDefinition}. */
    record EnumShape(List<EnumValue> values) implements Shape {}

    /** The shape of a {@code UnionDefinition}. */
    record UnionShape(String tag, List<VariantSchema> variants) implements Shape {}

    /** A variant of a union. */
    record VariantSchema(List<String> tagValues, Schema schema) {}

    static Shape json(String reason) {
        return new Simple(new Type.Json(reason));
    }

    /** A string with listed values: a constant if there is one value. */
    static Shape strings(List<EnumValue> values) {
        return values.size() == 1
                ? new Simple(new Type.Constant(values.get(0).value()))
                : new EnumShape(List.copyOf(values));
    }

    default boolean isJson() {
        return this instanceof Simple simple && simple.type() instanceof Type.Json;
    }
}
