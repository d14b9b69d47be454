package dev.sealhook.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes of JSON looked at eight at a time: the first of eight is the lowest of a long. */
final class EightBytes {
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long SPACES = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private static final int COLD_PAYLOADS = 10;

    // The first use of a VarHandle costs a process 14 ms, as much as its first hundred payloads without one.
    private static boolean warm;
    private static int payloads;

    private static final class Handle {
        static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    }

    private EightBytes() {}

    /** Counts a payload that is read. */
    static void countPayload() {
        if (!warm && ++payloads > COLD_PAYLOADS) {
            warm = true;
        }
    }

    /** Eight bytes. */
    static long at(byte[] bytes, int offset) {
        return warm ? (long) Handle.LONGS.get(bytes, offset) : oneByOne(bytes, offset);
    }

    private static long oneByOne(byte[] bytes, int offset) {
        long word = 0;
        for (int i = Long.BYTES - 1; i >= 0; i--) {
            word = word << Byte.SIZE | bytes[offset + i] & 0xFF;
        }
        return word;
    }

    /** The first byte from there on that cannot stand for itself in a string of ASCII: a quote, a backslash, a control
     * character, or a byte beyond ASCII; else the end. */
    static int endOfPlain(byte[] bytes, int from) {
        int i = from;
        for (int last = bytes.length - Long.BYTES; i <= last; i += Long.BYTES) {
            long word = at(bytes, i);
            long quote = word ^ QUOTES;
            long backslash = word ^ BACKSLASHES;
            // Borrows set bits only above the first that is right.
            long special = (quote - ONES & ~quote | backslash - ONES & ~backslash | word - SPACES | word) & HIGH_BITS;
            if (special != 0) {
                return i + (Long.numberOfTrailingZeros(special) >> 3);
            }
        }
        while (i < bytes.length && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    /** The first byte from there on that is no white space of JSON, or the end. */
    static int endOfSpace(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length) {
            byte b = bytes[i];
            if (b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return i;
            }
            i++;
            if (i <= bytes.length - Long.BYTES) { // most white space is a line break and the next line's indentation
                long others = at(bytes, i) ^ SPACES;
                i += others == 0 ? Long.BYTES : Long.numberOfTrailingZeros(others) >> 3;
            }
        }
        return i;
    }

    static boolean areDigits(long word) {
        long high = word & 0xF0F0_F0F0_F0F0_F0F0L; // 3 of each digit, and of six others
        return (high | (word + 6 * ONES & 0xF0F0_F0F0_F0F0_F0F0L) >>> 4) == 0x33 * ONES;
    }

    /** What eight digits stand for: neighbours are joined to numbers of two digits, these to four, these to eight. */
    static long number(long digits) {
        long ones = digits - '0' * ONES;
        long twos = ones * 10 + (ones >>> 8) & 0x00FF_00FF_00FF_00FFL;
        long fours = twos * 100 + (twos >>> 16) & 0x0000_FFFF_0000_FFFFL;
        return fours * 10_000 + (fours >>> 32) & 0xFFFF_FFFFL;
    }

    static boolean contains(byte[] bytes, char ascii) {
        int i = 0;
        for (int last = bytes.length - Long.BYTES; i <= last; i += Long.BYTES) {
            long different = at(bytes, i) ^ ascii * ONES;
            if ((different - ONES & ~different & HIGH_BITS) != 0) {
                return true;
            }
        }
        while (i < bytes.length && bytes[i] != ascii) {
            i++;
        }
        return i < bytes.length;
    }

    /** A hash of these bytes, of which there are two or more, by their number, the first eight and the last eight. */
    static int hash(byte[] bytes, int from, int to) {
        int length = to - from;
        long ends = length < Long.BYTES ? few(bytes, from, to) : at(bytes, from) * MIX ^ at(bytes, to - Long.BYTES);
        return (int) ((ends ^ length) * MIX >>> Integer.SIZE);
    }

    private static long few(byte[] bytes, int from, int to) {
        if (to >= Long.BYTES) {
            return at(bytes, to - Long.BYTES) >>> Byte.SIZE * (Long.BYTES - to + from);
        }
        long word = 0;
        for (int i = to - 1; i >= from; i--) {
            word = word << Byte.SIZE | bytes[i] & 0xFF;
        }
        return word;
    }
}
