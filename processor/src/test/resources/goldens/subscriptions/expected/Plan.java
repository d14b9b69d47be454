package com.example.subscriptions;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonRecord;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An object of the provider's.
 *
 * @param name the property {@code name}
 * @param price the property {@code price}
 * @param successor the property {@code successor}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record Plan(
        String name,
        BigDecimal price,
        Optional<Plan> successor,
        Map<String, JsonText> additionalProperties)
        implements JsonRecord {
    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required("name")
            .required("price")
            .optional("successor")
            .build();

    /**
     * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
     */
    public Plan {
        Objects.requireNonNull(name, "name");
        price = Checks.decimal(price, "price");
        Objects.requireNonNull(successor, "successor");
        additionalProperties = SHAPE.additionalProperties(additionalProperties,
                Nesting.of(successor), successor);
    }

    /**
     * With the listed properties alone.
     */
    public Plan(String name, BigDecimal price, Optional<Plan> successor) {
        this(name, price, successor, Map.of());
    }

    static Plan read(JsonReader in) {
        String name = null;
        BigDecimal price = null;
        Plan successor = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 0 -> name = in.readString();
                case 1 -> price = in.readDecimal();
                case 2 -> successor = Plan.read(in);
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        if (!in.fits()) {
            return null;
        }
        return new Plan(name, price, Optional.ofNullable(successor), additionalProperties);
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(name);
        out.property(SHAPE, 1).writeDecimal(price);
        if (successor.isPresent()) {
            successor.get().write(out.property(SHAPE, 2));
        }
        out.endObject(additionalProperties);
    }
}
