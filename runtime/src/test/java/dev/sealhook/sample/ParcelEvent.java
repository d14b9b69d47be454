package dev.sealhook.sample;

import dev.sealhook.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** The union of a made-up parcel service's events. */
public sealed interface ParcelEvent permits ParcelSentEvent, ParcelWideEvent, ParcelEvent.Unrecognized {
    String type();

    byte[] toJsonBytes();

    default String toJson() {
        return new String(toJsonBytes(), StandardCharsets.UTF_8);
    }

    static ParcelEvent fromJson(byte[] utf8) {
        return ParcelEventJson.READER.read(utf8);
    }

    static ParcelEvent fromJson(String json) {
        return ParcelEventJson.READER.read(json);
    }

    static ParcelEvent fromJson(String webhook, byte[] utf8) {
        return ParcelEventJson.READER.read(webhook, utf8);
    }

    record Unrecognized(String type, JsonText json, Optional<String> problem) implements ParcelEvent {
        public Unrecognized {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(json, "json");
            Objects.requireNonNull(problem, "problem");
        }

        @Override
        public byte[] toJsonBytes() {
            return json.text().getBytes(StandardCharsets.UTF_8);
        }
    }
}
