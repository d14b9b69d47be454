package dev.sealhook.codec;

import java.nio.charset.StandardCharsets;

/**
 * Finds the value that names an event or a variant, wherever in its object it stands, so that the object can then be
 * read in one pass as what it is.
 *
 * <p>It looks at bytes only. Of well-formed JSON it is exact; of any other it merely ends and stays within bounds, for
 * the tokenizer reads the whole payload afterwards and is the only judge of that.
 */
final class ValueFinder {
    private ValueFinder() {}

    /**
     * Follows names and indexes from a value inwards.
     *
     * @param at where the value stands, or the white space before it
     * @param path the segments of a JSON Pointer (RFC 6901), unescaped
     * @return the offset of the value found, or -1 if there is none
     */
    static int find(Bytes json, int at, String[] path) {
        int value = skipSpace(json, at);
        for (String segment : path) {
            value = step(json, value, segment);
            if (value < 0) {
                return -1;
            }
        }
        return value;
    }

    /** As {@link #find}, for a property of the object that stands there. */
    static int step(Bytes json, int value, String segment) {
        return switch (byteAt(json, value)) {
            case '{' -> member(json, value, segment);
            case '[' -> item(json, value, segment);
            default -> -1;
        };
    }

    /** The string that stands there, or null if something else does. */
    static String string(Bytes json, int at) {
        return byteAt(json, at) == '"' ? decode(json, at + 1, endOfString(json, at) - 1) : null;
    }

    private static int member(Bytes json, int object, String name) {
        int at = object;
        do {
            int start = skipSpace(json, at + 1);
            if (byteAt(json, start) != '"') {
                return -1; // the end of the object
            }
            int end = endOfString(json, start);
            int colon = skipSpace(json, end);
            if (byteAt(json, colon) != ':') {
                return -1;
            }
            int value = skipSpace(json, colon + 1);
            if (isName(json, start + 1, end - 1, name)) {
                return value;
            }
            at = skipSpace(json, endOfValue(json, value));
        } while (byteAt(json, at) == ',');
        return -1;
    }

    private static int item(Bytes json, int array, String index) {
        int left = arrayIndex(index);
        int at = skipSpace(json, array + 1);
        if (left < 0 || byteAt(json, at) == ']') {
            return -1;
        }
        for (; left > 0; left--) {
            at = skipSpace(json, endOfValue(json, at));
            if (byteAt(json, at) != ',') {
                return -1;
            }
            at = skipSpace(json, at + 1);
        }
        return at;
    }

    /** RFC 6901, section 4: digits without a leading zero; -1 if it is none, or larger than any payload. */
    private static int arrayIndex(String segment) {
        int length = segment.length();
        if (length == 0 || length > 9 || length > 1 && segment.charAt(0) == '0') {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < length; i++) {
            char digit = segment.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            index = 10 * index + digit - '0';
        }
        return index;
    }

    private static int endOfValue(Bytes json, int value) {
        int depth = 0;
        int at = value;
        while (at < json.array.length) {
            switch (json.array[at]) {
                case '"' -> at = endOfString(json, at);
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    if (depth == 0) {
                        return at; // of the container around a scalar
                    }
                    depth--;
                    at++;
                }
                case ',' -> {
                    if (depth == 0) {
                        return at;
                    }
                    at++;
                }
                default -> at++;
            }
            if (depth == 0 && at > value && isClosed(json.array[at - 1])) {
                return at;
            }
        }
        return at;
    }

    private static boolean isClosed(byte last) {
        return last == '"' || last == '}' || last == ']';
    }

    private static int endOfString(Bytes json, int quote) {
        int at = json.quoteOrBackslash(quote + 1);
        while (at < json.array.length && json.array[at] == '\\') {
            at = json.quoteOrBackslash(at + 2);
        }
        return Math.min(at + 1, json.array.length);
    }

    // Most names are told apart by their first bytes. Decoding waits until there is an escape or a character beyond
    // ASCII.
    private static boolean isName(Bytes json, int from, int to, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (from + i >= to) {
                return false;
            }
            byte b = json.array[from + i];
            if (b != name.charAt(i) || b == '\\') {
                return (b == '\\' || b < 0) && name.equals(decode(json, from, to));
            }
        }
        return from + name.length() == to;
    }

    private static String decode(Bytes json, int from, int to) {
        String raw = new String(json.array, from, Math.max(0, to - from), StandardCharsets.UTF_8);
        int escape = raw.indexOf('\\');
        if (escape < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        int done = 0;
        for (; escape >= 0 && escape + 1 < raw.length(); escape = raw.indexOf('\\', done)) {
            text.append(raw, done, escape);
            boolean hex = raw.charAt(escape + 1) == 'u' && escape + 6 <= raw.length();
            text.append(hex ? hexadecimal(raw, escape + 2) : unescaped(raw.charAt(escape + 1)));
            done = escape + (hex ? 6 : 2);
        }
        return text.append(raw, done, raw.length()).toString();
    }

    private static char hexadecimal(String text, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            value = 16 * value + Character.digit(text.charAt(i), 16);
        }
        return (char) value;
    }

    private static char unescaped(char letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }

    /** The offset of the first byte from there on that is no white space, or the end. */
    static int skipSpace(Bytes json, int from) {
        int at = from;
        while (at < json.array.length
                && (json.array[at] == ' '
                        || json.array[at] == '\n'
                        || json.array[at] == '\r'
                        || json.array[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** The byte that stands there, or 0 behind the end. */
    static int byteAt(Bytes json, int at) {
        return at < json.array.length ? json.array[at] : 0;
    }
}
