package dev.sealhook;

import dev.sealhook.json.JsonFault;
import dev.sealhook.json.Utf8;
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

    private JsonText(String text) {
        this.text = text;
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
        byte[] utf8 = Utf8.encode(Objects.requireNonNull(json, "json"));
        JsonFault fault = utf8 == null ? JsonFault.loneSurrogate(json) : JsonFault.inValue(utf8);
        if (fault != null) {
            throw new IllegalArgumentException(
                    "line " + fault.line() + ", column " + fault.column() + ": " + fault.expectation());
        }
        return new JsonText(strip(json));
    }

    /** Without JSON's white space, which is less than what {@link String#strip()} takes for white space. */
    private static String strip(String json) {
        int start = 0;
        int end = json.length();
        while (isSpace(json.charAt(start))) {
            start++;
        }
        while (isSpace(json.charAt(end - 1))) {
            end--;
        }
        return json.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
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
