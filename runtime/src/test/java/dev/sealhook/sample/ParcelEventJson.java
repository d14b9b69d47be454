package dev.sealhook.sample;

import dev.sealhook.JsonText;
import dev.sealhook.codec.EventReader;
import dev.sealhook.codec.JsonReader;
import java.util.Optional;

public final class ParcelEventJson extends EventReader<ParcelEvent> {
    public static final ParcelEventJson READER = new ParcelEventJson();

    private ParcelEventJson() {
        super("type");
    }

    @Override
    protected int eventOfType(String type) {
        return switch (type) {
            case ParcelSentEvent.TYPE -> 0;
            case ParcelWideEvent.TYPE -> 1;
            default -> UNKNOWN;
        };
    }

    @Override
    protected int eventOfWebhook(String key) {
        return switch (key) {
            case "parcel_sent" -> 0;
            case "parcel_wide" -> 1;
            default -> UNKNOWN;
        };
    }

    @Override
    protected ParcelEvent read(int event, JsonReader in) {
        return event == 0 ? ParcelSentEvent.read(in) : ParcelWideEvent.read(in);
    }

    @Override
    protected ParcelEvent unrecognized(String type, JsonText json, Optional<String> problem) {
        return new ParcelEvent.Unrecognized(type, json, problem);
    }
}
