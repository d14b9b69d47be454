package com.example.payments;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonRecord;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import dev.sealhook.codec.UnrecognizedJson;
import dev.sealhook.codec.UnrecognizedVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
public record PaymentMadeWebhookEvent(
        From from,
        List<Payee> to,
        Map<String, JsonText> additionalProperties)
        implements WebhookEvent {
    /**
     * The type of this event: what {@link #type()} answers.
     */
    public static final String TYPE = "payment_made";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .discriminator("type", TYPE)
            .required("from")
            .required("to")
            .build();

    /**
     * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
     */
    public PaymentMadeWebhookEvent {
        Objects.requireNonNull(from, "from");
        to = Checks.list(to, "to");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(from,
                to));
    }

    /**
     * With the listed properties alone.
     */
    public PaymentMadeWebhookEvent(From from, List<Payee> to) {
        this(from, to, Map.of());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public byte[] toJsonBytes() {
        JsonWriter writer = new JsonWriter();
        write(writer);
        return writer.toBytes();
    }

    @Override
    public <R> R accept(WebhookEvent.Visitor<R> visitor) {
        return visitor.visitPaymentMade(this);
    }

    static PaymentMadeWebhookEvent read(JsonReader in) {
        From from = null;
        List<Payee> to = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 1 -> from = PaymentMadeWebhookEvent_FromJson.read(in);
                case 2 -> to = readTo(in);
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        return in.fits() ? new PaymentMadeWebhookEvent(from, to, additionalProperties) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(TYPE);
        PaymentMadeWebhookEvent_FromJson.write(from, out.property(SHAPE, 1));
        writeTo(to, out.property(SHAPE, 2));
        out.endObject(additionalProperties);
    }

    private static List<Payee> readTo(JsonReader in) {
        List<Payee> items = new ArrayList<>();
        for (in.beginArray(); in.nextItem(); ) {
            items.add(PayeeJson.read(in));
        }
        return items;
    }

    private static void writeTo(List<Payee> items, JsonWriter out) {
        out.beginArray();
        for (Payee item : items) {
            PayeeJson.write(item, out);
        }
        out.endArray();
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
        /**
         * Calls the visitor's method for this variant, and returns what that returns.
         */
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
            /**
             * Handles what no other method was written for.
             */
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
        record Card(
                String kind,
                String last4,
                Map<String, JsonText> additionalProperties)
                implements From, JsonRecord {
            private static final ObjectShape SHAPE = ObjectShape.builder()
                    .required("kind")
                    .required("last4")
                    .build();

            /**
             * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
             */
            public Card {
                Objects.requireNonNull(kind, "kind");
                Objects.requireNonNull(last4, "last4");
                Checks.tag(kind, "kind", "card");
                additionalProperties = SHAPE.additionalProperties(additionalProperties);
            }

            /**
             * With the listed properties alone.
             */
            public Card(String kind, String last4) {
                this(kind, last4, Map.of());
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.visitCard(this);
            }

            static Card read(JsonReader in) {
                String kind = null;
                String last4 = null;
                in.beginObject(SHAPE);
                for (int property; (property = in.nextProperty()) >= 0; ) {
                    switch (property) {
                        case 0 -> kind = in.readString();
                        case 1 -> last4 = in.readString();
                        default -> in.skip();
                    }
                }
                Map<String, JsonText> additionalProperties = in.endObject();
                return in.fits() ? new Card(kind, last4, additionalProperties) : null;
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
         * @param json the exact JSON
         */
        record Unrecognized(
                String type,
                JsonText json)
                implements From, UnrecognizedVariant {
            /**
             * No component may be null; the JSON is an object of this type, which no record is for.
             */
            public Unrecognized {
                Objects.requireNonNull(type, "type");
                Objects.requireNonNull(json, "json");
                UnrecognizedJson.checkVariant(type, json, "kind", "bank_account", "card");
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.visitUnrecognized(this);
            }

            /**
             * The components, with no more than the start of the JSON.
             */
            @Override
            public String toString() {
                return UnrecognizedJson.toString(type, json);
            }
        }
    }
}
