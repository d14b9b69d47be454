package com.example.stock;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.EventReader;
import dev.sealhook.codec.JsonReader;
import java.util.Optional;

/**
 * Finds the record for a payload.
 */
@Generated("spec.json")
final class WebhookEventJson extends EventReader<WebhookEvent> {
    static final WebhookEventJson READER = new WebhookEventJson();

    private WebhookEventJson() {
        super("/items/0/eventCode");
    }

    @Override
    protected int eventOfType(String type) {
        return switch (type) {
            case "IN", "OUT" -> 0;
            case "COUNT" -> 1;
            default -> UNKNOWN;
        };
    }

    @Override
    protected int eventOfWebhook(String webhook) {
        return switch (webhook) {
            case "/STOCK_MOVED" -> 0;
            case "/STOCK_COUNTED" -> 1;
            default -> UNKNOWN;
        };
    }

    @Override
    protected WebhookEvent read(int event, JsonReader in) {
        return switch (event) {
            case 0 -> StockMovedWebhookEvent.read(in);
            case 1 -> StockCountedWebhookEvent.read(in);
            default -> throw new IllegalArgumentException("no event " + event);
        };
    }

    @Override
    protected WebhookEvent unrecognized(String type, JsonText json, Optional<String> problem) {
        return new WebhookEvent.Unrecognized(type, json, problem);
    }
}
