package com.example.legacy;

import dev.sealhook.EventCatalogue;
import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.EventReader;
import dev.sealhook.codec.JsonReader;
import java.util.List;
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
    protected void addEvents(List<EventCatalogue.Entry<WebhookEvent>> events) {
        events.add(new EventCatalogue.Entry<>("account_closed", List.of("account.closed"), AccountClosedWebhookEvent.class));
        events.add(new EventCatalogue.Entry<>("account_opened", List.of("account.opened"), AccountOpenedWebhookEvent.class));
    }

    @Override
    protected WebhookEvent unrecognized(String type, JsonText json, Optional<String> problem) {
        return new WebhookEvent.Unrecognized(type, json, problem);
    }
}
