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
import dev.sealhook.codec.UnrecognizedJson;
import dev.sealhook.codec.UnrecognizedVariant;
import java.util.List;
import java.util.Map;

/**
 * A webhook event.
 *
 * <p>Its type is {@code payment_made}.
 *
 * @param from Who paid.
 * @param to the property {@code to}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record PaymentMadeWebhookEvent(From from, List<Payee> to,
        Map<String, JsonText> additionalProperties) implements WebhookEvent {
    public static final String TYPE = "payment_made";

    private static final ObjectShape SHAPE = ObjectShape.builder().discriminator("type", TYPE)
                    .required(WebhookEventJson.PaymentMadeWebhookEventFromCodec::read, "from")
                    .required(in -> in.readList(WebhookEventJson.PayeeCodec::read), "to").build();

    public PaymentMadeWebhookEvent {
        Checks.requireNonNull(from, "from");
        to = Checks.list(to, "to");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(from, to));
    }

    public PaymentMadeWebhookEvent(From from, List<Payee> to) {
        this(from, to, Map.of());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public byte[] toJsonBytes() {
        return JsonWriter.toBytes(this::write);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPaymentMade(this);
    }

    static PaymentMadeWebhookEvent read(JsonReader in) {
        return in.readRecord(SHAPE) ? new PaymentMadeWebhookEvent(in.value(0), in.value(1),
                in.additionalProperties()) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(TYPE);
        WebhookEventJson.PaymentMadeWebhookEventFromCodec.write(from, out.property(SHAPE, 1));
        out.property(SHAPE, 2).writeList(to, WebhookEventJson.PayeeCodec::write);
        out.endObject(additionalProperties);
    }

    /**
     * Who paid.
     *
     * <p>The property {@code kind} tells which.
     */
    @Generated("spec.json")
    public sealed interface From
            permits BankAccount,
                    From.Card,
                    From.Unrecognized {
        /** {@return what the visitor's method for this variant returns} */
        <R> R accept(Visitor<R> visitor);

        /**
         * Handles each variant by a method of its own: the compiler asks for one when one is added.
         *
         * @param <R> what the methods return
         */
        interface Visitor<R> {
            R visitBankAccount(BankAccount variant);
            R visitCard(Card variant);
            R visitUnrecognized(Unrecognized variant);
        }

        /**
         * Sends each variant whose method is not overridden to {@link #visitDefault}: compiles on when one is added.
         *
         * @param <R> what the methods return
         */
        interface DefaultVisitor<R> extends Visitor<R> {
            /** {@return what is made of any variant for which no other method was written} */
            R visitDefault(From variant);

            @Override
            default R visitBankAccount(BankAccount variant) {
                return visitDefault(variant);
            }

            @Override
            default R visitCard(Card variant) {
                return visitDefault(variant);
            }

            @Override
            default R visitUnrecognized(Unrecognized variant) {
                return visitDefault(variant);
            }
        }

        /**
         * A card, by its last digits
         *
         * @param kind the property {@code kind}
         * @param last4 the property {@code last4}
         * @param additionalProperties the properties that the document does not list, by name
         */
        @Generated("spec.json")
        record Card(String kind, String last4, Map<String, JsonText> additionalProperties) implements JsonRecord, From {
            private static final ObjectShape SHAPE = ObjectShape.builder()
                    .required(ScalarType.STRING, "kind", "last4").build();

            public Card {
                Checks.requireNonNull(kind, "kind", last4, "last4");
                additionalProperties = SHAPE.additionalProperties(additionalProperties);
                Checks.tag(kind, "kind", "card");
            }

            public Card(String kind, String last4) {
                this(kind, last4, Map.of());
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.visitCard(this);
            }

            static Card read(JsonReader in) {
                return in.readRecord(SHAPE) ? new Card(in.value(0), in.value(1), in.additionalProperties()) : null;
            }

            void write(JsonWriter out) {
                out.beginObject();
                out.property(SHAPE, 0).writeString(kind);
                out.property(SHAPE, 1).writeString(last4);
                out.endObject(additionalProperties);
            }
        }

        /**
         * A variant that the document does not list.
         *
         * @param type the value of {@code kind}; empty if there is none that is a string
         * @param json the exact JSON: an object of this type
         */
        record Unrecognized(String type, JsonText json) implements From, UnrecognizedVariant {
            public Unrecognized {
                Checks.requireNonNull(type, "type", json, "json");
                UnrecognizedJson.checkVariant(type, json, "kind", "bank_account", "card");
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.visitUnrecognized(this);
            }

            /** The components, with no more than the start of the JSON. */
            @Override
            public String toString() {
                return UnrecognizedJson.toString(type, json);
            }
        }
    }
}
