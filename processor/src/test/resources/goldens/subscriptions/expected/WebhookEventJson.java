package com.example.subscriptions;

import dev.sealhook.EventCatalogue;
import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.EventReader;
import dev.sealhook.codec.JsonReader;
import java.util.List;
import java.util.Optional;

/** Finds the record for a payload. */
@Generated("spec.json")
final class WebhookEventJson extends EventReader<WebhookEvent> {
    static final WebhookEventJson READER = new WebhookEventJson();

    private WebhookEventJson() {
        super("kind");
    }

    @Override
    protected int eventOfType(String type) {
        return switch (type) {
            case "subscription.started", "subscription.renewed" -> 0;
            case "plan.retired" -> 1;
            default -> UNKNOWN;
        };
    }

    @Override
    protected int eventOfWebhook(String webhook) {
        return switch (webhook) {
            case "subscription" -> 0;
            case "plan_retired" -> 1;
            default -> UNKNOWN;
        };
    }

    @Override
    protected WebhookEvent read(int event, JsonReader in) {
        return switch (event) {
            case 0 -> SubscriptionWebhookEvent.read(in);
            case 1 -> PlanRetiredWebhookEvent.read(in);
            default -> throw new IllegalArgumentException("no event " + event);
        };
    }

    @Override
    protected void addEvents(List<EventCatalogue.Entry<WebhookEvent>> events) {
        events.add(new EventCatalogue.Entry<>("subscription", List.of("subscription.started",
                "subscription.renewed"), SubscriptionWebhookEvent.class));
        events.add(new EventCatalogue.Entry<>("plan_retired", List.of("plan.retired"), PlanRetiredWebhookEvent.class));
    }

    @Override
    protected WebhookEvent unrecognized(String type, JsonText json, Optional<String> problem) {
        return new WebhookEvent.Unrecognized(type, json, problem);
    }
}
