package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.Map;
import java.util.Optional;

/** A union whose events are told apart deep inside the payload, or, with no discriminator, not at all. */
public sealed interface NoticeEvent permits NoticeEvent.Known, NoticeEvent.Unrecognized {
    /** What {@link #reader} was given the number of. */
    record Known(int event, String type, JsonText items, Map<String, JsonText> additionalProperties)
            implements NoticeEvent {}

    record Unrecognized(String type, JsonText json, Optional<String> problem) implements NoticeEvent {}

    ObjectShape SHAPE = ObjectShape.builder().json("items").build();

    /** Events a (also called A) and b; the webhooks' keys are key_a and key_b. */
    static EventReader<NoticeEvent> reader(String... discriminator) {
        return reader(Map.of("a", 0, "A", 0, "b", 1), Map.of(), discriminator);
    }

    /** Events with these names, in any spelling. */
    static EventReader<NoticeEvent> named(String first, String second, String... discriminator) {
        Map<String, Integer> letters = Map.of(EventNames.letters(first), 0, EventNames.letters(second), 1);
        return reader(Map.of(first, 0, second, 1), letters, discriminator);
    }

    /** An only event, which needs no name. */
    static EventReader<NoticeEvent> only(String... discriminator) {
        return reader(Map.of("a", 0, "", 0), Map.of(), discriminator);
    }

    private static EventReader<NoticeEvent> reader(
            Map<String, Integer> types, Map<String, Integer> letters, String... discriminator) {
        return new EventReader<>(discriminator) {
            @Override
            protected int eventOfType(String type) {
                return types.getOrDefault(type, UNKNOWN);
            }

            @Override
            protected int eventOfLetters(String name) {
                return letters.getOrDefault(name, UNKNOWN);
            }

            @Override
            protected int eventOfWebhook(String key) {
                return key.equals("key_a") ? 0 : key.equals("key_b") ? 1 : UNKNOWN;
            }

            @Override
            protected NoticeEvent read(int event, JsonReader in) {
                return in.readRecord(SHAPE)
                        ? new Known(event, event == 0 ? "a" : "b", in.value(0), in.additionalProperties())
                        : null;
            }

            @Override
            protected NoticeEvent unrecognized(String type, JsonText json, Optional<String> problem) {
                return new Unrecognized(type, json, problem);
            }
        };
    }
}
