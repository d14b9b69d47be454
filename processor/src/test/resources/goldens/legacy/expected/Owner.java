package com.example.legacy;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonRecord;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import dev.sealhook.codec.ScalarType;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody.
 *
 * @param name the property {@code name}
 * @param deputy Somebody.
 * @param additionalProperties the properties that the document does not list, by name
 *
 * @deprecated The provider has deprecated it.
 */
@Generated("spec.yaml")
@Deprecated
public record Owner(Optional<String> name, Optional<Owner> deputy,
        Map<String, JsonText> additionalProperties) implements JsonRecord {
    private static final ObjectShape SHAPE = ObjectShape.builder()
            .optional(ScalarType.STRING, "name").optional(Owner::read, "deputy").build();

    public Owner {
        Checks.requireNonNull(name, "name", deputy, "deputy");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(deputy), name, deputy);
    }

    public Owner(Optional<String> name, Optional<Owner> deputy) {
        this(name, deputy, Map.of());
    }

    /**
     * Deprecated by the provider.
     *
     * @deprecated The provider has deprecated it.
     */
    @Deprecated
    @Override
    public Optional<Owner> deputy() {
        return deputy;
    }

    static Owner read(JsonReader in) {
        return in.readRecord(SHAPE) ? new Owner(in.optional(0), in.optional(1), in.additionalProperties()) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        name.ifPresent(value -> out.property(SHAPE, 0).writeString(value));
        deputy.ifPresent(value -> value.write(out.property(SHAPE, 1)));
        out.endObject(additionalProperties);
    }
}
