package dev.sealhook.spec.understand;

import dev.sealhook.spec.catalogue.Definition.EnumValue;
import dev.sealhook.spec.catalogue.Type;
import java.util.List;

/** What a schema amounts to, one level deep: what its types are is not yet asked of the schemas within. */
sealed interface Shape {

    /** A type with nothing inside it. */
    record Plain(Type type) implements Shape {}

    /** A string with several listed values. */
    record Enumerated(List<EnumValue> values) implements Shape {}

    /** An object with listed properties. */
    record Members(List<PropertySchema> properties) implements Shape {}

    /** An object without; empty if the values may be anything. */
    record Entries(List<Schema> values) implements Shape {}

    /** An array; empty if the items may be anything. */
    record Items(List<Schema> items) implements Shape {}

    /** One of several objects that the property {@code tag} tells apart. */
    record Variants(String tag, List<Variant> variants) implements Shape {}

    record Variant(List<String> tagValues, Schema schema) {}

    static Shape json(String reason) {
        return new Plain(new Type.Json(reason));
    }
}
