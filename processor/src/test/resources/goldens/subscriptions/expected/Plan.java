package com.example.subscriptions;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonRecord;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import dev.sealhook.codec.ScalarType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * An object of the provider's.
 *
 * @param name the property {@code name}
 * @param price the property {@code price}. The exponent may be huge: look at it before {@code toBigInteger()}.
 * @param successor the property {@code successor}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record Plan(String name, BigDecimal price, Optional<Plan> successor,
        Map<String, JsonText> additionalProperties) implements JsonRecord {
    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required(ScalarType.STRING, "name").required(ScalarType.DECIMAL, "price")
                    .optional(Plan::read, "successor").build();

    public Plan {
        Checks.requireNonNull(name, "name", successor, "successor");
        price = Checks.decimal(price, "price");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(successor), successor);
    }

    public Plan(String name, BigDecimal price, Optional<Plan> successor) {
        this(name, price, successor, Map.of());
    }

    static Plan read(JsonReader in) {
        return in.readRecord(SHAPE) ? new Plan(in.value(0), in.value(1), in.optional(2),
                in.additionalProperties()) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(name);
        out.property(SHAPE, 1).writeDecimal(price);
        successor.ifPresent(value -> value.write(out.property(SHAPE, 2)));
        out.endObject(additionalProperties);
    }
}
