package dev.sealhook.codec;

import dev.sealhook.WebhookParseException;

/**
 * Goes over JSON by the grammar of RFC 8259, in UTF-8 by RFC 3629, byte by byte and forwards: what it has passed over is
 * checked. It refuses whatever is malformed. It stands on a value, or right behind one.
 */
abstract class JsonScanner {
    /** How deep objects and arrays may nest, counted together. */
    static final int MAX_NESTING = 500;

    final byte[] json;
    int at;
    private int depth;
    private CheckedExtents extents; // null until a search has to pass over something

    JsonScanner(byte[] json) {
        this.json = json;
    }

    /** The byte that stands here, or 0 at the end. */
    final int current() {
        return at < json.length ? json[at] : 0;
    }

    /** The byte that stands here once white space has been passed over, or 0 at the end. */
    final int passSpace() {
        if (at < json.length && json[at] <= ' ') {
            at = EightBytes.endOfSpace(json, at);
        }
        return current();
    }

    final WebhookParseException expected(int offset, String wanted) {
        return ParseFault.expected(json, offset, wanted);
    }

    /** Goes into the object that begins here, to its first name; false if it has none, and is passed over. */
    final boolean openObject() {
        open();
        int first = passSpace();
        if (first == '}') {
            close();
        } else if (first != '"') {
            throw expected(at, "a property's name or '}'");
        }
        return first == '"';
    }

    /** Goes from a value to the next name of the object; false at its end, which is passed over. */
    final boolean nextName() {
        int next = passSpace();
        if (next == ',') {
            at++;
            if (passSpace() != '"') {
                throw expected(at, "a property's name");
            }
        } else if (next == '}') {
            close();
        } else {
            throw expected(at, "',' or '}'");
        }
        return next == ',';
    }

    /** Goes into the array that begins here, to what must be its first item; false if it has none, and is passed over. */
    final boolean openArray() {
        open();
        int first = passSpace();
        if (first == ']') {
            close();
        } else if (at == json.length) {
            throw expected(at, "a JSON value or ']'");
        }
        return first != ']';
    }

    /** Goes from an item to what must be the next item of the array; false at its end, which is passed over. */
    final boolean nextItem() {
        int next = passSpace();
        if (next == ',') {
            at++;
            passSpace();
        } else if (next == ']') {
            close();
        } else {
            throw expected(at, "',' or ']'");
        }
        return next == ',';
    }

    private void open() {
        if (depth == MAX_NESTING) {
            throw expected(at, "a nesting no deeper than " + MAX_NESTING);
        }
        depth++;
        at++;
    }

    final boolean isOutermost() {
        return depth == 1;
    }

    private void close() {
        at++;
        depth--;
    }

    /** Passes over a value of any type. */
    final void skipValue() {
        switch (current()) {
            case '"' -> passString(false);
            case '{', '[' -> skipContainer();
            case 't' -> passLiteral("true");
            case 'f' -> passLiteral("false");
            case 'n' -> passLiteral("null");
            default -> passNumber();
        }
    }

    private void skipContainer() {
        int known = extents == null ? 0 : extents.endOf(at);
        if (known > 0) {
            at = known;
            return;
        }
        int extent = extents == null ? -1 : extents.open(at);
        if (json[at] == '{') {
            for (boolean more = openObject(); more; more = nextName()) {
                passString(true);
                passColon();
                skipValue();
            }
        } else {
            for (boolean more = openArray(); more; more = nextItem()) {
                skipValue();
            }
        }
        if (extents != null) {
            extents.close(extent, at);
        }
    }

    /** From the end of a name to its value. */
    final void passColon() {
        if (passSpace() != ':') {
            throw expected(at, "':'");
        }
        at++;
        passSpace();
    }

    final void passLiteral(String word) {
        for (int i = 0; i < word.length(); i++, at++) {
            if (current() != word.charAt(i)) {
                throw expected(at, "'" + word + "'");
            }
        }
    }

    final void passNumber() {
        int start = at;
        if (current() == '-') {
            at++;
        }
        if (current() == '0') {
            at++;
            if (isDigit()) {
                throw expected(at, "no digit after a leading zero");
            }
        } else {
            passDigits(at == start ? "a JSON value" : "a digit");
        }
        if (current() == '.') {
            at++;
            passDigits("a digit after the decimal point");
        }
        if ((current() | 0x20) == 'e') {
            at++;
            if (current() == '+' || current() == '-') {
                at++;
            }
            passDigits("a digit in the exponent");
        }
    }

    private void passDigits(String wanted) {
        if (!isDigit()) {
            throw expected(at, wanted);
        }
        do {
            at++;
        } while (isDigit());
    }

    private boolean isDigit() {
        int current = current();
        return current >= '0' && current <= '9';
    }

    /** Passes over a string and says what it stands for. */
    final String passText(boolean isName) {
        int start = at + 1;
        int end = EightBytes.endOfPlain(json, start);
        if (end < json.length && json[end] == '"') {
            at = end + 1;
            return StringDecoder.ascii(json, start, end);
        }
        passRest(end, isName);
        return StringDecoder.string(json, start, at - 1);
    }

    /** Passes over a string; true if it has escapes. */
    final boolean passString(boolean isName) {
        int end = EightBytes.endOfPlain(json, at + 1);
        if (end < json.length && json[end] == '"') {
            at = end + 1;
            return false;
        }
        return passRest(end, isName);
    }

    /** Passes over the rest of a string, from its first byte that is not plain; true if it has escapes. */
    private boolean passRest(int from, boolean isName) {
        boolean escapes = false;
        at = from;
        while (current() != '"') {
            if (at == json.length) {
                throw expected(at, "the '\"' that ends the string");
            } else if (json[at] < 0) {
                passBeyondAscii();
            } else if (json[at] == '\\') {
                escapes = true;
                passEscape(isName);
            } else if (json[at] < ' ') {
                throw expected(at, "control characters in a string to be escaped");
            } else {
                at = EightBytes.endOfPlain(json, at);
            }
        }
        at++;
        return escapes;
    }

    private void passBeyondAscii() {
        while (at < json.length && json[at] < 0) {
            int length = Utf8.characterLength(json, at);
            if (length == 0) {
                throw expected(at, "UTF-8");
            }
            at += length;
        }
    }

    private void passEscape(boolean isName) {
        int start = at++;
        if (current() == 'u') {
            passHexadecimal(start, isName);
        } else if (current() == 0 || "\"\\/bfnrt".indexOf(current()) < 0) {
            throw expected(at, "one of \" \\ / b f n r t u after '\\'");
        } else {
            at++;
        }
    }

    private void passHexadecimal(int start, boolean isName) {
        int unit = StringDecoder.hexadecimal(json, start + 2);
        if (unit < 0) {
            do {
                at++;
            } while (at < json.length && StringDecoder.digit(json[at]) >= 0);
            throw expected(at, "four hexadecimal digits after '\\u'");
        }
        at = start + 6;
        if (isName && unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE) {
            passLowSurrogate(start, unit);
        }
    }

    /** RFC 8259, section 8.2, leaves it open what becomes of names with half a surrogate pair: they are refused. */
    private void passLowSurrogate(int start, int high) {
        boolean escaped = current() == '\\' && at + 1 < json.length && json[at + 1] == 'u';
        int low = escaped ? StringDecoder.hexadecimal(json, at + 2) : -1;
        if (high > Character.MAX_HIGH_SURROGATE || low < Character.MIN_LOW_SURROGATE || low > Character.MAX_SURROGATE) {
            throw expected(start, "no lone surrogate in a name");
        }
        at += 6;
    }

    /**
     * Searches the object that begins here for a member, and stays here.
     *
     * @param again whether objects inside this one may be searched, too: then it remembers what it has to pass over
     * @return the offset of the first such member's value, or -1
     */
    final int findMember(String name, boolean again) {
        int start = at;
        int level = depth;
        int found = -1;
        for (boolean more = openObject(); more; more = found < 0 && nextName()) {
            int quote = at;
            boolean escapes = passString(true);
            boolean same = StringDecoder.isSame(json, quote + 1, at - 1, escapes, name);
            passColon();
            if (same) {
                found = at;
            } else {
                if (again && extents == null) {
                    extents = new CheckedExtents();
                }
                skipValue();
            }
        }
        at = start;
        depth = level;
        return found;
    }

    /** As {@link #findMember}, for an item of the array that begins here, by its index as a JSON Pointer has it. */
    final int findElement(String index) {
        int start = at;
        int level = depth;
        int left = arrayIndex(index);
        boolean found = left >= 0 && openArray();
        for (; found && left > 0; left--) {
            skipValue();
            found = nextItem();
        }
        int value = at;
        at = start;
        depth = level;
        return found ? value : -1;
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

    /** Takes it for known where a container ends that has been read. */
    final void know(int start, int end) {
        extents = new CheckedExtents();
        extents.close(extents.open(start), end);
    }
}
