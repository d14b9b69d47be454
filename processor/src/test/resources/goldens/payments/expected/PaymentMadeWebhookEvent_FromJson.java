package com.example.payments;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;

/**
 * Reads and writes {@link PaymentMadeWebhookEvent.From}.
 */
@Generated("spec.json")
final class PaymentMadeWebhookEvent_FromJson {
    private PaymentMadeWebhookEvent_FromJson() {
    }

    static PaymentMadeWebhookEvent.From read(JsonReader in) {
        String tag = in.peekTag("kind");
        if (tag == null) {
            return null;
        }
        return switch (tag) {
            case "bank_account" -> BankAccount.read(in);
            case "card" -> PaymentMadeWebhookEvent.From.Card.read(in);
            default -> {
                JsonText json = in.readJson();
                yield in.fits() ? new PaymentMadeWebhookEvent.From.Unrecognized(tag, json) : null;
            }
        };
    }

    static void write(PaymentMadeWebhookEvent.From value, JsonWriter out) {
        if (value instanceof BankAccount variant) {
            variant.write(out);
        } else if (value instanceof PaymentMadeWebhookEvent.From.Card variant) {
            variant.write(out);
        } else {
            out.writeJson(((PaymentMadeWebhookEvent.From.Unrecognized) value).json());
        }
    }
}
