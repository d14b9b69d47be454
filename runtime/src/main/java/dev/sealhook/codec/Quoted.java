package dev.sealhook.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A string as most payloads have it: between quotes, ASCII, without escapes. Compared eight bytes at a time. Immutable. */
final class Quoted {
    private final byte[] bytes;
    private final int length;
    private final long head; // the first eight bytes, or all of them
    private final long headMask;
    private final long tail; // the last eight bytes of nine or more

    private Quoted(byte[] bytes) {
        this.bytes = bytes;
        length = bytes.length;
        head = new Bytes(Arrays.copyOf(bytes, Math.max(length, Long.BYTES))).word(0);
        headMask = length >= Long.BYTES ? -1 : (1L << (Byte.SIZE * length)) - 1;
        tail = length > Long.BYTES ? new Bytes(bytes).word(length - Long.BYTES) : 0;
    }

    /** The string, or null if it has to be escaped or is not ASCII. */
    static Quoted of(String text) {
        return isPlain(text) ? new Quoted(bytes('"' + text + '"')) : null;
    }

    /** The string as a name, with the colon after it, or null if it has to be escaped or is not ASCII. */
    static Quoted name(String text) {
        return isPlain(text) ? new Quoted(bytes('"' + text + "\":")) : null;
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    int length() {
        return length;
    }

    /** Whether it stands there. */
    boolean isAt(Bytes json, int at) {
        if (json.array.length - at < Long.BYTES) {
            return json.isAt(at, bytes);
        }
        return (json.word(at) & headMask) == head && (length <= Long.BYTES || restIsAt(json, at));
    }

    private boolean restIsAt(Bytes json, int at) {
        int end = at + length;
        return end <= json.array.length
                && json.word(end - Long.BYTES) == tail
                && (length <= 2 * Long.BYTES || json.isAt(at, bytes));
    }
}
