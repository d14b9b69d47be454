package com.example.payments;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonRecord;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.ObjectShape;
import dev.sealhook.codec.ScalarType;
import java.util.Map;

/**
 * An object of the provider's.
 *
 * @param kind the property {@code kind}
 * @param iban the property {@code iban}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record BankAccount(String kind, String iban,
        Map<String, JsonText> additionalProperties) implements JsonRecord, PaymentMadeWebhookEvent.From, Payee {
    private static final ObjectShape SHAPE = ObjectShape.builder().required(ScalarType.STRING, "kind", "iban").build();

    public BankAccount {
        Checks.requireNonNull(kind, "kind", iban, "iban");
        additionalProperties = SHAPE.additionalProperties(additionalProperties);
        Checks.tag(kind, "kind", "bank_account");
    }

    public BankAccount(String kind, String iban) {
        this(kind, iban, Map.of());
    }

    @Override
    public <R> R accept(PaymentMadeWebhookEvent.From.Visitor<R> visitor) {
        return visitor.visitBankAccount(this);
    }

    @Override
    public <R> R accept(Payee.Visitor<R> visitor) {
        return visitor.visitBankAccount(this);
    }

    static BankAccount read(JsonReader in) {
        return in.readRecord(SHAPE) ? new BankAccount(in.value(0), in.value(1), in.additionalProperties()) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(kind);
        out.property(SHAPE, 1).writeString(iban);
        out.endObject(additionalProperties);
    }
}
