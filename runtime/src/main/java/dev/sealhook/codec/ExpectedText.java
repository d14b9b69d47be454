package dev.sealhook.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A string as it stands in most payloads: between quotes, in UTF-8, without escapes. Compared eight bytes at a time. Immutable. */
final class ExpectedText {
    private final byte[] bytes;
    private final int length;
    private final long head; // the first eight bytes, or all of them
    private final long headMask;
    private final long tail; // the last eight bytes of nine or more

    private ExpectedText(byte[] bytes) {
        this.bytes = bytes;
        length = bytes.length;
        head = EightBytes.at(Arrays.copyOf(bytes, Math.max(length, Long.BYTES)), 0);
        headMask = length >= Long.BYTES ? -1 : (1L << Byte.SIZE * length) - 1;
        tail = length > Long.BYTES ? EightBytes.at(bytes, length - Long.BYTES) : 0;
    }

    /** The string between quotes, and what comes after it; null if it cannot stand in JSON without escapes. */
    static ExpectedText of(String text, String after) {
        boolean plain = Utf8.loneSurrogate(text) < 0;
        for (int i = 0; plain && i < text.length(); i++) {
            plain = text.charAt(i) >= ' ' && text.charAt(i) != '"' && text.charAt(i) != '\\';
        }
        // No "+" here: joined strings cost a class initializer more than the rest of it.
        String json = "\"".concat(text).concat("\"").concat(after);
        return plain ? new ExpectedText(json.getBytes(StandardCharsets.UTF_8)) : null;
    }

    int length() {
        return length;
    }

    /** Whether it stands there. */
    boolean isAt(byte[] json, int at) {
        return json.length - at >= Long.BYTES
                ? (EightBytes.at(json, at) & headMask) == head && (length <= Long.BYTES || isRestAt(json, at))
                : isAt(json, at, length);
    }

    private boolean isRestAt(byte[] json, int at) {
        int last = length - Long.BYTES;
        if (at + length > json.length || EightBytes.at(json, at + last) != tail) {
            return false;
        }
        for (int i = Long.BYTES; i < last; i += Long.BYTES) {
            if (EightBytes.at(json, at + i) != EightBytes.at(bytes, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether so many of its bytes stand there. */
    boolean isAt(byte[] json, int at, int count) {
        if (at + count > json.length) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (json[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The hash of so many of its bytes, by {@link EightBytes#hash}. */
    int hash(int count) {
        return EightBytes.hash(bytes, 0, count);
    }
}
