package com.example.payments;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;

/**
 * Reads and writes {@link Payee}.
 */
@Generated("spec.json")
final class PayeeJson {
    private PayeeJson() {
    }

    static Payee read(JsonReader in) {
        String tag = in.peekTag("kind");
        if (tag == null) {
            return null;
        }
        return switch (tag) {
            case "bank_account" -> BankAccount.read(in);
            case "wallet", "purse" -> Wallet.read(in);
            default -> {
                JsonText json = in.readJson();
                yield in.fits() ? new Payee.Unrecognized(tag, json) : null;
            }
        };
    }

    static void write(Payee value, JsonWriter out) {
        if (value instanceof BankAccount variant) {
            variant.write(out);
        } else if (value instanceof Wallet variant) {
            variant.write(out);
        } else {
            out.writeJson(((Payee.Unrecognized) value).json());
        }
    }
}
