package com.example.payments;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.UnrecognizedJson;
import dev.sealhook.codec.UnrecognizedVariant;

/**
 * Who was paid.
 *
 * <p>The property {@code kind} tells which.
 */
@Generated("spec.json")
public sealed interface Payee
        permits BankAccount,
                Wallet,
                Payee.Unrecognized {
    /** {@return what the visitor's method for this variant returns} */
    <R> R accept(Visitor<R> visitor);

    /**
     * Handles each variant by a method of its own: the compiler asks for one when one is added.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {
        R visitBankAccount(BankAccount variant);
        R visitWallet(Wallet variant);
        R visitUnrecognized(Unrecognized variant);
    }

    /**
     * Sends each variant whose method is not overridden to {@link #visitDefault}: compiles on when one is added.
     *
     * @param <R> what the methods return
     */
    interface DefaultVisitor<R> extends Visitor<R> {
        /** {@return what is made of any variant for which no other method was written} */
        R visitDefault(Payee variant);

        @Override
        default R visitBankAccount(BankAccount variant) {
            return visitDefault(variant);
        }

        @Override
        default R visitWallet(Wallet variant) {
            return visitDefault(variant);
        }

        @Override
        default R visitUnrecognized(Unrecognized variant) {
            return visitDefault(variant);
        }
    }

    /**
     * A variant that the document does not list.
     *
     * @param type the value of {@code kind}; empty if there is none that is a string
     * @param json the exact JSON: an object of this type
     */
    record Unrecognized(String type, JsonText json) implements Payee, UnrecognizedVariant {
        public Unrecognized {
            Checks.requireNonNull(type, "type", json, "json");
            UnrecognizedJson.checkVariant(type, json, "kind", "bank_account", "wallet", "purse");
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
