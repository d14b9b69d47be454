package dev.sealhook.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** A place where a text stops being what it should be, and what should have stood there. */
public final class JsonFault {
    private final String expectation;
    private int line = 1;
    private int column = 1;

    private JsonFault(byte[] utf8, int offset, String expectation) {
        this.expectation = expectation;
        for (int i = 0; i < offset; i++) {
            byte b = utf8[i];
            if (b == '\n' || b == '\r' && (i + 1 >= utf8.length || utf8[i + 1] != '\n')) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) { // the first byte of a character
                column++;
            }
        }
    }

    /** A fault of which the caller knows the place, and what it expected there. */
    public static JsonFault at(byte[] utf8, int offset, String expectation) {
        return new JsonFault(utf8, offset, expectation);
    }

    /** "Expected this, found what stands there." */
    public static JsonFault expected(byte[] utf8, int offset, String wanted) {
        return at(utf8, offset, "expected " + wanted + ", found " + found(utf8, offset));
    }

    /** The first byte that is not UTF-8, or null. */
    public static JsonFault inUtf8(byte[] bytes) {
        int offset = Utf8.firstInvalid(bytes);
        if (offset < 0) {
            return null;
        }
        String found = Integer.toHexString(bytes[offset] & 0xFF).toUpperCase(Locale.ROOT);
        return at(bytes, offset, "expected UTF-8 by RFC 3629, found the byte 0x" + found);
    }

    /** The lone surrogate of a text that {@link Utf8#encode} refuses. */
    public static JsonFault loneSurrogate(String text) {
        int index = Utf8.loneSurrogate(text);
        byte[] before = text.substring(0, index).getBytes(StandardCharsets.UTF_8);
        return at(
                before,
                before.length,
                "expected the other half of a surrogate pair beside " + codePoint(text.charAt(index)));
    }

    /** Why this is not exactly one JSON value, or null if it is one. */
    public static JsonFault inValue(byte[] utf8) {
        try (JsonParser parser = Json.parser(utf8)) {
            if (parser.nextToken() == null) {
                return expected(utf8, utf8.length, FaultFinder.VALUE);
            }
            parser.skipChildren();
            parser.finishToken();
            int end = Math.toIntExact(parser.currentLocation().getByteOffset());
            return parser.nextToken() == null ? null : trailing(utf8, end);
        } catch (JacksonException e) {
            return of(utf8, e);
        }
    }

    /** What follows the one value that should stand alone. */
    public static JsonFault trailing(byte[] utf8, int end) {
        int at = end;
        while (at < utf8.length && FaultFinder.isSpace(utf8[at])) {
            at++;
        }
        return expected(utf8, at, FaultFinder.END);
    }

    /** What the tokenizer refused: in our own words, its own being tied to its buffers and bytes. */
    public static JsonFault of(byte[] utf8, JacksonException refusal) {
        FaultFinder finder = new FaultFinder(utf8);
        String wanted = finder.find();
        return wanted != null ? expected(utf8, finder.offset(), wanted) : at(utf8, 0, refusal.getOriginalMessage());
    }

    private static String found(byte[] utf8, int offset) {
        if (offset >= utf8.length) {
            return "the end of the text";
        }
        int length = Math.min(4, utf8.length - offset);
        int codePoint = new String(utf8, offset, length, StandardCharsets.UTF_8).codePointAt(0);
        if (codePoint == 0xFEFF) {
            return "a byte order mark";
        }
        return codePoint > ' ' && codePoint < 0x7F ? "'" + (char) codePoint + "'" : codePoint(codePoint);
    }

    private static String codePoint(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    /** What was expected there, and what was found. */
    public String expectation() {
        return expectation;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column in characters (code points), from 1. */
    public int column() {
        return column;
    }
}
