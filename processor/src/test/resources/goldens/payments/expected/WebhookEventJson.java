package com.example.payments;

import dev.sealhook.EventCatalogue;
import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.EventReader;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import java.util.List;
import java.util.Optional;

/** Finds the record for a payload. */
@Generated("spec.json")
final class WebhookEventJson extends EventReader<WebhookEvent> {
    static final WebhookEventJson READER = new WebhookEventJson();

    private WebhookEventJson() {
        super("type");
    }

    @Override
    protected int eventOfType(String type) {
        return switch (type) {
            case "payment_made", "" -> 0;
            default -> UNKNOWN;
        };
    }

    @Override
    protected int eventOfWebhook(String webhook) {
        return switch (webhook) {
            case "payment_made" -> 0;
            default -> UNKNOWN;
        };
    }

    @Override
    protected WebhookEvent read(int event, JsonReader in) {
        return switch (event) {
            case 0 -> PaymentMadeWebhookEvent.read(in);
            default -> throw new IllegalArgumentException("no event " + event);
        };
    }

    @Override
    protected void addEvents(List<EventCatalogue.Entry<WebhookEvent>> events) {
        events.add(new EventCatalogue.Entry<>("payment_made", List.of("payment_made"), PaymentMadeWebhookEvent.class));
    }

    @Override
    protected WebhookEvent unrecognized(String type, JsonText json, Optional<String> problem) {
        return new WebhookEvent.Unrecognized(type, json, problem);
    }

    static final class PaymentMadeWebhookEventFromCodec {
        private PaymentMadeWebhookEventFromCodec() {
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

    static final class PayeeCodec {
        private PayeeCodec() {
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
}
