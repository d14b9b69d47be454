package dev.sealhook.json;

import java.util.BitSet;

/**
 * Where a text that the tokenizer has refused goes wrong, by the grammar of RFC 8259. It only words a refusal and never
 * takes one back; so it may be slow, but must end on any bytes at all.
 */
final class FaultFinder {
    static final String VALUE = "a JSON value";
    static final String END = "the end of the text";

    private static final int NONE = -1;

    private final byte[] utf8;
    private final BitSet objects = new BitSet(); // at the depth of each container: whether it is an object
    private int at;
    private int depth;

    FaultFinder(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** The offset at which {@link #find()} expected something else. */
    int offset() {
        return at;
    }

    /** What should have stood at {@link #offset()}, or null if this is exactly one JSON value. */
    String find() {
        while (true) {
            int depthBefore = depth;
            String wanted = value();
            if (wanted == null && depth == depthBefore) {
                wanted = afterValue();
            }
            if (wanted != null) {
                return wanted.isEmpty() ? null : wanted;
            }
        }
    }

    /** Reads a scalar or an empty container, or goes into a container up to its first value. */
    private String value() {
        skipSpace();
        switch (peek()) {
            case '{':
                return open(true);
            case '[':
                return open(false);
            case '"':
                return string(false);
            case 't':
                return literal("true");
            case 'f':
                return literal("false");
            case 'n':
                return literal("null");
            default:
                return peek() == '-' || isDigit() ? number() : VALUE;
        }
    }

    private String open(boolean object) {
        if (depth == Json.MAX_NESTING) {
            return "a nesting no deeper than " + Json.MAX_NESTING;
        }
        at++;
        skipSpace();
        if (peek() == (object ? '}' : ']')) {
            at++;
            return null;
        }
        objects.set(++depth, object);
        return object ? name("a property's name or '}'") : peek() == NONE ? "a JSON value or ']'" : null;
    }

    private String name(String wanted) {
        skipSpace();
        if (peek() != '"') {
            return wanted;
        }
        String wrong = string(true);
        if (wrong != null) {
            return wrong;
        }
        skipSpace();
        return take(':') ? null : "':'";
    }

    /** Leaves the containers that end here, up to the next value that is due. */
    private String afterValue() {
        while (depth > 0) {
            skipSpace();
            boolean object = objects.get(depth);
            if (take(',')) {
                return object ? name("a property's name") : null;
            }
            if (!take(object ? '}' : ']')) {
                return object ? "',' or '}'" : "',' or ']'";
            }
            depth--;
        }
        return endOfText();
    }

    /** Empty if nothing is left: what is wanted has been found. */
    private String endOfText() {
        skipSpace();
        return peek() == NONE ? "" : END;
    }

    private String string(boolean isName) {
        for (at++; peek() != '"'; at++) {
            if (peek() == NONE) {
                return "the '\"' that ends the string";
            }
            if (peek() < ' ') {
                return "control characters in a string to be escaped";
            }
            if (peek() == '\\') {
                int start = at;
                String wrong = escape();
                if (wrong != null) {
                    return wrong;
                }
                if (isName && isLoneSurrogate(start)) {
                    at = start;
                    return "no lone surrogate in a name";
                }
            }
        }
        at++;
        return null;
    }

    /** Stops on the last character of the escape. */
    private String escape() {
        at++;
        if (peek() == NONE || "\"\\/bfnrtu".indexOf(peek()) < 0) {
            return "one of \" \\ / b f n r t u after '\\'";
        }
        if (peek() == 'u') {
            for (int digits = 0; digits < 4; digits++) {
                at++;
                if (peek() > 'f' || Character.digit(peek(), 16) < 0) {
                    return "four hexadecimal digits after '\\u'";
                }
            }
        }
        return null;
    }

    /**
     * Whether an escape is half a surrogate pair; a whole pair is passed over. RFC 8259, section 8.2, leaves it open
     * what becomes of such names: the tokenizer refuses them, though not such strings.
     */
    private boolean isLoneSurrogate(int escape) {
        int first = codeUnit(escape);
        if (first < Character.MIN_SURROGATE || first > Character.MAX_SURROGATE) {
            return false;
        }
        int second = codeUnit(escape + 6);
        if (first > Character.MAX_HIGH_SURROGATE
                || second < Character.MIN_LOW_SURROGATE
                || second > Character.MAX_SURROGATE) {
            return true;
        }
        at += 6;
        return false;
    }

    /** What a backslash, a u and four digits stand for, or -1 if something else stands there. */
    private int codeUnit(int escape) {
        if (escape + 6 > utf8.length || utf8[escape] != '\\' || utf8[escape + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = escape + 2; i < escape + 6; i++) {
            int digit = Character.digit(utf8[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = 16 * unit + digit;
        }
        return unit;
    }

    private String literal(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!take(word.charAt(i))) {
                return "'" + word + "'";
            }
        }
        return null;
    }

    private String number() {
        take('-');
        if (take('0')) {
            if (isDigit()) {
                return "no digit after a leading zero";
            }
        } else if (!digits()) {
            return "a digit";
        }
        if (take('.') && !digits()) {
            return "a digit after the decimal point";
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            return digits() ? null : "a digit in the exponent";
        }
        return null;
    }

    private boolean digits() {
        boolean any = isDigit();
        while (isDigit()) {
            at++;
        }
        return any;
    }

    private boolean isDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    private void skipSpace() {
        while (at < utf8.length && isSpace(utf8[at])) {
            at++;
        }
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private int peek() {
        return at < utf8.length ? utf8[at] & 0xFF : NONE;
    }
}
