package com.example;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.EventReader;
import dev.sealhook.codec.JsonReader;
import java.util.Optional;

/**
 * Finds the record for a payload.
 */
@Generated("hooks.json")
final class HooksJson extends EventReader<Hooks> {
    static final HooksJson READER = new HooksJson();

    private HooksJson() {
        super("type");
    }

    @Override
    protected int eventOfType(String type) {
        return switch (type) {
            case "it" -> 0;
            default -> UNKNOWN;
        };
    }

    @Override
    protected int eventOfWebhook(String webhook) {
        return switch (webhook) {
            case "it_happened" -> 0;
            default -> UNKNOWN;
        };
    }

    @Override
    protected Hooks read(int event, JsonReader in) {
        return switch (event) {
            case 0 -> ItHappenedWebhookEvent.read(in);
            default -> throw new IllegalArgumentException("no event " + event);
        };
    }

    @Override
    protected Hooks unrecognized(String type, JsonText json, Optional<String> problem) {
        return new Hooks.Unrecognized(type, json, problem);
    }
}
