package dev.sealhook.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow, and JSON's strings and numbers as they are written into them (RFC 8259, sections 6 and 7). */
final class Utf8Buffer {
    private static final int USUAL_SIZE = 256;
    private static final int LONGEST_ESCAPE = 6; // bytes, and no character of UTF-16 takes more
    private static final int LONGEST_LONG = 20;
    private static final String HEX = "0123456789ABCDEF";

    private byte[] bytes = new byte[USUAL_SIZE];
    private int size;

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void add(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    void add(byte[] more, int from) {
        int length = more.length - from;
        room(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
    }

    void addAscii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /** JSON as it stands. */
    void addRaw(String json) {
        add(json.getBytes(StandardCharsets.UTF_8), 0);
    }

    /** A string between quotes; characters beyond ASCII as they are, lone surrogates escaped. */
    void addString(String text) {
        int length = text.length();
        room(length + 2);
        byte[] target = bytes;
        int at = size;
        target[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                size = at;
                addRest(text, i);
                return;
            }
            target[at++] = (byte) c;
        }
        target[at++] = '"';
        size = at;
    }

    private void addRest(String text, int from) {
        room((text.length() - from) * LONGEST_ESCAPE + 1);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                addBeyondAscii(Character.toCodePoint(c, text.charAt(++i)));
            } else if (c < 0x80) {
                addEscapedAscii(c);
            } else if (Character.isSurrogate(c)) {
                addUnicodeEscape(c);
            } else {
                addBeyondAscii(c);
            }
        }
        bytes[size++] = '"';
    }

    private void addEscapedAscii(char c) {
        int letter = switch (c) {
            case '"', '\\' -> c;
            case '\b' -> 'b';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\f' -> 'f';
            case '\r' -> 'r';
            default -> 0;
        };
        if (letter != 0) {
            bytes[size++] = '\\';
            bytes[size++] = (byte) letter;
        } else if (c < ' ') {
            addUnicodeEscape(c);
        } else {
            bytes[size++] = (byte) c;
        }
    }

    private void addUnicodeEscape(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = (byte) HEX.charAt(c >> shift & 0xF);
        }
    }

    private void addBeyondAscii(int codePoint) {
        if (codePoint < 0x800) {
            bytes[size++] = (byte) (0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x1_0000) {
                bytes[size++] = (byte) (0xE0 | codePoint >> 12);
            } else {
                bytes[size++] = (byte) (0xF0 | codePoint >> 18);
                bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
            }
            bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        }
        bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
    }

    void addLong(long value) {
        if (value == Long.MIN_VALUE) { // the one whose opposite no long is
            addAscii(Long.toString(value));
            return;
        }
        room(LONGEST_LONG);
        long rest = value;
        if (value < 0) {
            bytes[size++] = '-';
            rest = -value;
        }
        int end = size + digits(rest);
        size = end;
        do {
            bytes[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
    }

    private static int digits(long value) {
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private void room(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
