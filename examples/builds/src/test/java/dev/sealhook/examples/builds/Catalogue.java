package dev.sealhook.examples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a catalogue in JSON, edited as by hand: braces are counted, so none may stand alone in a string. */
final class Catalogue {
    private String text;

    private Catalogue(String text) {
        this.text = text;
    }

    static Catalogue of(String text) {
        return new Catalogue(text);
    }

    String text() {
        return text;
    }

    /** Adds an event that is like another one, with a schema of its own; both keys are words joined by {@code _}. */
    Catalogue copy(String key, String added) {
        for (String member : List.of(key, schema(key))) {
            int start = start(member);
            String copy = text.substring(start, end(start))
                    .replace(key, added)
                    .replace(key.replace('_', '.'), added.replace('_', '.'))
                    .replace(schema(key), schema(added));
            text = text.substring(0, start) + copy + ",\n" + text.substring(start);
        }
        return this;
    }

    /** The name of an event's schema: {@code WebhookBatchFailed} for {@code batch_failed}. */
    private static String schema(String key) {
        return "Webhook"
                + Stream.of(key.split("_"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** Removes an event that is not the last one. */
    Catalogue remove(String key) {
        int start = start(key);
        text = text.substring(0, start) + text.substring(text.indexOf(',', end(start)) + 1);
        return this;
    }

    private int start(String key) {
        int start = text.indexOf("\"" + key + "\": {");
        assertThat(start).as(key).isPositive();
        return start;
    }

    private int end(int start) {
        int depth = 0;
        int at = text.indexOf('{', start);
        do {
            char c = text.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0);
        return at;
    }
}
