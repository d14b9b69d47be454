package dev.sealhook.codec;

import dev.sealhook.JsonText;

/** Goes over the members of an object, one after the other, in text that is known to be JSON. */
final class Members {
    private final String json;
    private int at; // behind what was read last
    private String name;

    private Members(String json) {
        this.json = json;
    }

    /** The members, or null if it is no object. */
    static Members of(JsonText json) {
        return json.text().charAt(0) == '{' ? new Members(json.text()) : null;
    }

    /** Goes to the next member; false if there is none. */
    boolean next() {
        if (at > 0) {
            skipValue();
        }
        at++; // the brace, or the comma
        skipSpace();
        if (at >= json.length() || json.charAt(at) != '"') {
            return false;
        }
        name = string();
        skipSpace();
        at++; // the colon
        skipSpace();
        return true;
    }

    String name() {
        return name;
    }

    /** The value of the first member of that name; empty if it is no string, or there is none. */
    String string(String wanted) {
        while (next()) {
            if (name.equals(wanted)) {
                return json.charAt(at) == '"' ? string() : "";
            }
        }
        return "";
    }

    /** Stops at the comma or the brace behind the value. */
    private void skipValue() {
        for (int depth = 0; ; at++) {
            switch (json.charAt(at)) {
                case '"' -> at = endOfString(json, at);
                case '{', '[' -> depth++;
                case '}', ']' -> {
                    if (depth-- == 0) {
                        return;
                    }
                }
                case ',' -> {
                    if (depth == 0) {
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    private void skipSpace() {
        while (at < json.length() && json.charAt(at) <= ' ') {
            at++;
        }
    }

    private String string() {
        int start = at + 1;
        int end = endOfString(json, at);
        at = end + 1;
        return unescaped(json.substring(start, end));
    }

    /** The index of the quote that ends the string that begins at that one. */
    static int endOfString(String json, int quote) {
        int i = quote + 1;
        while (json.charAt(i) != '"') {
            i += json.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static String unescaped(String raw) {
        int escape = raw.indexOf('\\');
        if (escape < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        int done = 0;
        for (; escape >= 0; escape = raw.indexOf('\\', done)) {
            text.append(raw, done, escape);
            char letter = raw.charAt(escape + 1);
            int shortForm = "bfnrt".indexOf(letter);
            if (letter == 'u') {
                text.append((char) Integer.parseInt(raw, escape + 2, escape + 6, 16));
            } else {
                text.append(shortForm < 0 ? letter : "\b\f\n\r\t".charAt(shortForm));
            }
            done = escape + (letter == 'u' ? 6 : 2);
        }
        return text.append(raw, done, raw.length()).toString();
    }
}
