package com.example.payments;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonRecord;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An object of the provider's.
 *
 * @param kind the property {@code kind}
 * @param owner the property {@code owner}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record Wallet(
        String kind,
        Owner owner,
        Map<String, JsonText> additionalProperties)
        implements Payee, JsonRecord {
    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required("kind")
            .required("owner")
            .build();

    /**
     * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
     */
    public Wallet {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(owner, "owner");
        Checks.tag(kind, "kind", "wallet", "purse");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(owner));
    }

    /**
     * With the listed properties alone.
     */
    public Wallet(String kind, Owner owner) {
        this(kind, owner, Map.of());
    }

    @Override
    public <R> R accept(Payee.Visitor<R> visitor) {
        return visitor.visitWallet(this);
    }

    static Wallet read(JsonReader in) {
        String kind = null;
        Owner owner = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 0 -> kind = in.readString();
                case 1 -> owner = Owner.read(in);
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        return in.fits() ? new Wallet(kind, owner, additionalProperties) : null;
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
    public record Owner(
            Optional<String> name,
            Map<String, JsonText> additionalProperties)
            implements JsonRecord {
        private static final ObjectShape SHAPE = ObjectShape.builder()
                .optional("name")
                .build();

        /**
         * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
         */
        public Owner {
            Objects.requireNonNull(name, "name");
            additionalProperties = SHAPE.additionalProperties(additionalProperties, name);
        }

        /**
         * With the listed properties alone.
         */
        public Owner(Optional<String> name) {
            this(name, Map.of());
        }

        static Owner read(JsonReader in) {
            String name = null;
            in.beginObject(SHAPE);
            for (int property; (property = in.nextProperty()) >= 0; ) {
                switch (property) {
                    case 0 -> name = in.readString();
                    default -> in.skip();
                }
            }
            Map<String, JsonText> additionalProperties = in.endObject();
            return in.fits() ? new Owner(Optional.ofNullable(name), additionalProperties) : null;
        }

        void write(JsonWriter out) {
            out.beginObject();
            if (name.isPresent()) {
                out.property(SHAPE, 0).writeString(name.get());
            }
            out.endObject(additionalProperties);
        }
    }
}
