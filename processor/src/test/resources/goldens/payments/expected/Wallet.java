package com.example.payments;

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
 * An object of the provider's.
 *
 * @param kind the property {@code kind}
 * @param owner the property {@code owner}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record Wallet(String kind, Owner owner,
        Map<String, JsonText> additionalProperties) implements JsonRecord, Payee {
    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required(ScalarType.STRING, "kind").required(Owner::read, "owner").build();

    public Wallet {
        Checks.requireNonNull(kind, "kind", owner, "owner");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(owner));
        Checks.tag(kind, "kind", "wallet", "purse");
    }

    public Wallet(String kind, Owner owner) {
        this(kind, owner, Map.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitWallet(this);
    }

    static Wallet read(JsonReader in) {
        return in.readRecord(SHAPE) ? new Wallet(in.value(0), in.value(1), in.additionalProperties()) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(kind);
        owner.write(out.property(SHAPE, 1));
        out.endObject(additionalProperties);
    }

    /**
     * An object of the provider's.
     *
     * @param name the property {@code name}
     * @param additionalProperties the properties that the document does not list, by name
     */
    @Generated("spec.json")
    public record Owner(Optional<String> name, Map<String, JsonText> additionalProperties) implements JsonRecord {
        private static final ObjectShape SHAPE = ObjectShape.builder().optional(ScalarType.STRING, "name").build();

        public Owner {
            Checks.requireNonNull(name, "name");
            additionalProperties = SHAPE.additionalProperties(additionalProperties, name);
        }

        public Owner(Optional<String> name) {
            this(name, Map.of());
        }

        static Owner read(JsonReader in) {
            return in.readRecord(SHAPE) ? new Owner(in.optional(0), in.additionalProperties()) : null;
        }

        void write(JsonWriter out) {
            out.beginObject();
            name.ifPresent(value -> out.property(SHAPE, 0).writeString(value));
            out.endObject(additionalProperties);
        }
    }
}
