package com.example.legacy;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.EventReader;
import dev.sealhook.codec.JsonReader;
import java.util.Optional;

/** Finds the record for a payload. */
@Generated("spec.yaml")
@SuppressWarnings("deprecation")
final class WebhookEventJson extends EventReader<WebhookEvent> {
    static final WebhookEventJson READER = new WebhookEventJson();

    private WebhookEventJson() {
        super("type");
    }

    @Override
    protected int eventOfType(String type) {
        return switch (type) {
            case "account.closed" -> 0;
            case "account.opened" -> 1;
            default -> UNKNOWN;
        };
    }

    @Override
    protected int eventOfWebhook(String webhook) {
        return switch (webhook) {
            case "account_closed" -> 0;
            case "account_opened" -> 1;
            default -> UNKNOWN;
        };
    }

    @Override
    protected WebhookEvent read(int event, JsonReader in) {
        return switch (event) {
            case 0 -> AccountClosedWebhookEvent.read(in);
            case 1 -> AccountOpenedWebhookEvent.read(in);
            default -> throw new IllegalArgumentException("no event " + event);
        };
    }

    @Override
    protected WebhookEvent unrecognized(String type, JsonText json, Optional<String> problem) {
        return new WebhookEvent.Unrecognized(type, json, problem);
    }
}
