package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The part of {@link AsciiReader} that knows single values, by the grammar of RFC 8259 less what is rare: strings are ASCII
 * without escapes, whole numbers are plain digits. On anything else it gives up, and from then on finds nothing.
 */
abstract sealed class AsciiScanner extends JsonReader permits AsciiReader {
    private static final int MAX_DIGITS = 18; // fit a long, whichever they are
    private static final int MAX_DEPTH =
            100; // of what is kept unread; with MAX_DEPTH levels around it far below the limit

    final Bytes bytes;
    private final byte[] json;
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

    @Override
    public final String readString() {
        if (current() != '"') {
            giveUp();
            return null;
        }
        int start = at + 1;
        int end = endOfString(start);
        if (end < 0) {
            return null;
        }
        at = end + 1;
        return ascii(start, end);
    }

    @Override
    public final boolean readBoolean() {
        return take("true") || !take("false") && giveUp();
    }

    @Override
    public final long readLong() {
        int i = at;
        boolean negative = current() == '-';
        int start = negative ? i + 1 : i;
        long value = 0;
        for (i = start; i < json.length && json[i] >= '0' && json[i] <= '9'; i++) {
            value = 10 * value + json[i] - '0';
        }
        int digits = i - start;
        if (digits == 0 || digits > MAX_DIGITS || digits > 1 && json[start] == '0') {
            giveUp();
            return 0;
        }
        at = i;
        return negative ? -value : value;
    }

    @Override
    public final int readInt() {
        long value = readLong();
        if ((int) value != value) {
            giveUp();
        }
        return (int) value;
    }

    @Override
    public final Instant readUnixTime() {
        long value = readLong();
        if (value < ScalarReader.FIRST_SECOND || value > ScalarReader.LAST_SECOND) {
            giveUp();
            return null;
        }
        return Instant.ofEpochSecond(value);
    }

    @Override
    public final BigDecimal readDecimal() {
        int start = at;
        BigDecimal number = passNumber() && at - start <= Numbers.MAX_LENGTH ? Numbers.decimal(ascii(start, at)) : null;
        if (number == null) {
            giveUp();
        }
        return number;
    }

    @Override
    public final OffsetDateTime readDateTime() {
        String text = readString();
        OffsetDateTime time = text == null ? null : DateTimes.dateTime(text);
        if (time == null) {
            giveUp();
        }
        return time;
    }

    @Override
    public final LocalDate readDate() {
        String text = readString();
        LocalDate date = text == null ? null : DateTimes.date(text);
        if (date == null) {
            giveUp();
        }
        return date;
    }

    @Override
    public final JsonText readJson() {
        int start = at;
        return pass(0) ? JsonText.of(ascii(start, at)) : Texts.NULL;
    }

    @Override
    public final void skip() {
        pass(0);
    }

    /** Passes over a value of any type. */
    private boolean pass(int depth) {
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

    private boolean passNumber() {
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
