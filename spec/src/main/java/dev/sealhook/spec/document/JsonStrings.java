package dev.sealhook.spec.document;

/** Strings as JSON writes them (RFC 8259, section 7). */
public final class JsonStrings {
    private JsonStrings() {}

    /** The text in quotes; escaped is only what has to be, in its short form where there is one. */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(character -> append(out, character));
        return out.append('"').toString();
    }

    // An escaped lone surrogate is legal JSON text but not legal UTF-8: it stays an escape.
    private static void append(StringBuilder out, int character) {
        boolean loneSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        int shortForm = "\"\\\b\f\n\r\t".indexOf(character);
        if (shortForm >= 0) {
            out.append('\\').append("\"\\bfnrt".charAt(shortForm));
        } else if (character < ' ' || loneSurrogate) {
            out.append(String.format("\\u%04x", character));
        } else {
            out.appendCodePoint(character);
        }
    }
}
