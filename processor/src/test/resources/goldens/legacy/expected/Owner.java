package com.example.legacy;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonRecord;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import java.util.Map;
import java.util.Objects;
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
@SuppressWarnings("deprecation")
public record Owner(
        Optional<String> name,
        Optional<Owner> deputy,
        Map<String, JsonText> additionalProperties)
        implements JsonRecord {
    private static final ObjectShape SHAPE = ObjectShape.builder()
            .optional("name")
            .optional("deputy")
            .build();

    /**
     * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
     */
    public Owner {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(deputy, "deputy");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(deputy),
                name, deputy);
    }

    /**
     * With the listed properties alone.
     */
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
        String name = null;
        Owner deputy = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 0 -> name = in.readString();
                case 1 -> deputy = Owner.read(in);
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        if (!in.fits()) {
            return null;
        }
        return new Owner(Optional.ofNullable(name), Optional.ofNullable(deputy),
                additionalProperties);
    }

    void write(JsonWriter out) {
        out.beginObject();
        if (name.isPresent()) {
            out.property(SHAPE, 0).writeString(name.get());
        }
        if (deputy.isPresent()) {
            deputy.get().write(out.property(SHAPE, 1));
        }
        out.endObject(additionalProperties);
    }
}
