package dev.sealhook.examples.builds;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** Adds an event before another one that it is like; both keys are two words joined by {@code _}. */
    Catalogue copy(String key, String added) {
        int start = start(key);
        String event = text.substring(start, end(start))
                .replace(key, added)
                .replace(key.replace('_', '.'), added.replace('_', '.'));
        text = text.substring(0, start) + event + ",\n" + text.substring(start);
        return this;
    }

    /** Removes an event that is not the last one. */
    Catalogue remove(String key) {
        int start = start(key);
        text = text.substring(0, start) + text.substring(text.indexOf(',', end(start)) + 1);
        return this;
    }

    private int start(String key) {
        int start = text.indexOf("\"" + key + "\"");
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
