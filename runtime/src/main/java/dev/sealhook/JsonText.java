package dev.sealhook;

import dev.sealhook.codec.JsonReader;
import java.util.Objects;

/**
 * One JSON value by RFC 8259, kept as the text that it came in: numbers keep their digits, names their order, strings
 * their escapes.
 *
 * <p>Two are equal if their texts are: {@code 1.0} and {@code 1.00} are not, nor are <code>{"a":1}</code> and <code>
 * { "a": 1 }</code>.
 */
public final class JsonText {
    private final String text;
    private final Object accepted;

    private JsonText(String text, Object accepted) {
        this.text = text;
        this.accepted = accepted;
    }

    /**
     * Takes a text that holds exactly one JSON value. White space around the value is no part of it and is dropped.
     *
     * @param json a JSON value of any type, nested no deeper than 500
     * @return the value's text
     * @throws IllegalArgumentException if it is not one JSON value; the message says at which line and column, and what
     *     was expected there
     */
    public static JsonText of(String json) {
        try {
            JsonReader in = JsonReader.of(Objects.requireNonNull(json, "json"));
            JsonText text = read(in);
            in.end();
            return text;
        } catch (WebhookParseException e) {
            throw new IllegalArgumentException(e.getMessage());
        }
    }

    /**
     * Takes a value from a payload that is being read.
     *
     * @param in stands on the value
     * @return the value's text
     * @throws WebhookParseException if it is malformed
     */
    public static JsonText read(JsonReader in) {
        Object accepted = in.accepted();
        return new JsonText(in.readText(), accepted);
    }

    /**
     * For generated code's support in {@code dev.sealhook.codec}, which alone can tell what it means.
     *
     * @return what the reader that took this from a payload has made sure of; null if nothing
     */
    public Object accepted() {
        return accepted;
    }

    /**
     * The exact text.
     *
     * @return JSON
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The exact text, as {@link #text()} gives it. */
    @Override
    public String toString() {
        return text;
    }
}
