package dev.sealhook.codec;

/**
 * The part of {@link AsciiReader} that goes over the bytes, by the grammar of RFC 8259 less what is rare: strings are ASCII
 * without escapes. On anything else it gives up, and from then on finds nothing.
 */
abstract sealed class AsciiScanner extends JsonReader permits AsciiScalars {
    private static final int MAX_DEPTH =
            100; // of what is kept unread; with MAX_DEPTH levels around it far below the limit

    final Bytes bytes;
    final byte[] json; // its array
    int at;
    boolean first; // whether a container has just begun: its first item needs no comma
    private boolean lost;

    AsciiScanner(Bytes bytes, int at) {
        this.bytes = bytes;
        json = bytes.array;
        this.at = at;
    }

    /** False once it has given up: nothing that was read counts then. */
    @Override
    public final boolean fits() {
        return !lost;
    }

    /** Gives up; false, for the caller to return. */
    final boolean giveUp() {
        lost = true;
        first = false;
        at = json.length;
        return false;
    }

    /** Passes over white space; the byte after it, or 0 at the end. */
    final int peek() {
        int i = at;
        int found = 0;
        for (; i < json.length; i++) {
            byte b = json[i];
            if (b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                found = b;
                break;
            }
        }
        at = i;
        return found;
    }

    final int current() {
        return at < json.length ? json[at] : 0;
    }

    /** The offset of the quote that ends the string whose first character is here; -1, given up, if it is not plain. */
    final int endOfString(int from) {
        int end = bytes.special(from);
        return end < json.length && json[end] == '"' ? end : lostOffset();
    }

    private int lostOffset() {
        giveUp();
        return -1;
    }

    @SuppressWarnings("deprecation") // it copies the bytes and does nothing else: no encoding is looked up
    final String ascii(int from, int to) {
        return new String(json, 0, from, to - from);
    }

    /** Whether these bytes stand here; they are passed over then. */
    final boolean take(Quoted expected) {
        boolean found = expected.isAt(bytes, at);
        if (found) {
            at += expected.length();
        }
        return found;
    }

    final boolean take(String literal) {
        int length = literal.length();
        if (at + length > json.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (json[at + i] != literal.charAt(i)) {
                return false;
            }
        }
        at += length;
        return true;
    }

    /** Passes over a value of any type. */
    final boolean pass(int depth) {
        switch (peek()) {
            case '"':
                at = endOfString(at + 1) + 1;
                return fits() || giveUp();
            case '{':
                return passItems('}', depth + 1);
            case '[':
                return passItems(']', depth + 1);
            case 't':
                return take("true") || giveUp();
            case 'f':
                return take("false") || giveUp();
            case 'n':
                return take("null") || giveUp();
            default:
                return passNumber();
        }
    }

    private boolean passItems(int close, int depth) {
        at++;
        if (depth > MAX_DEPTH) {
            return giveUp();
        }
        for (first = true; hasNext(close); ) {
            if (close == '}' && !passName() || !pass(depth)) {
                return giveUp();
            }
        }
        return fits();
    }

    /** Whether another item stands before the byte that closes its container; if not, the container is left. */
    final boolean hasNext(int close) {
        int next = peek();
        if (next == close) {
            at++;
            first = false;
            return false;
        }
        if (first) {
            first = false;
            return true;
        }
        if (next != ',') {
            return giveUp();
        }
        at++;
        return peek() != close || giveUp();
    }

    private boolean passName() {
        if (current() != '"') {
            return giveUp();
        }
        at = endOfString(at + 1) + 1;
        return fits() && passColon();
    }

    /** From the end of a name to its value. */
    final boolean passColon() {
        if (peek() != ':') {
            return giveUp();
        }
        at++;
        peek();
        return true;
    }

    final boolean passNumber() {
        if (current() == '-') {
            at++;
        }
        boolean zero = current() == '0';
        int digits = passDigits();
        if (digits == 0 || zero && digits > 1) {
            return giveUp();
        }
        if (current() == '.') {
            at++;
            if (passDigits() == 0) {
                return giveUp();
            }
        }
        if (current() == 'e' || current() == 'E') {
            at++;
            if (current() == '+' || current() == '-') {
                at++;
            }
            return passDigits() > 0 || giveUp();
        }
        return true;
    }

    private int passDigits() {
        int start = at;
        while (current() >= '0' && current() <= '9') {
            at++;
        }
        return at - start;
    }
}
