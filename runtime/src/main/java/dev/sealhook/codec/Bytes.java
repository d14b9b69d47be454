package dev.sealhook.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A payload's bytes, one by one or eight at once: the first of eight is the lowest of a long. */
final class Bytes {
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long SPACES = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    final byte[] array;
    private final ByteBuffer words; // unlike a VarHandle it costs nothing at the start

    Bytes(byte[] array) {
        this.array = array;
        words = ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
    }

    long word(int offset) {
        return words.getLong(offset);
    }

    /** The first byte from there on that is a quote, a backslash, a control character, or none of ASCII; else the end. */
    int special(int from) {
        int i = from;
        for (int last = array.length - Long.BYTES; i <= last; i += Long.BYTES) {
            long word = words.getLong(i);
            // Borrows set bits only above the first that is right.
            long special = (quotesAndBackslashes(word) | word - SPACES | word) & HIGH_BITS;
            if (special != 0) {
                return i + (Long.numberOfTrailingZeros(special) >> 3);
            }
        }
        while (i < array.length && array[i] >= ' ' && array[i] != '"' && array[i] != '\\') {
            i++;
        }
        return i;
    }

    /** The first quote or backslash from there on, or the end. */
    int quoteOrBackslash(int from) {
        int i = from;
        for (int last = array.length - Long.BYTES; i <= last; i += Long.BYTES) {
            long found = quotesAndBackslashes(words.getLong(i)) & HIGH_BITS;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >> 3);
            }
        }
        while (i < array.length && array[i] != '"' && array[i] != '\\') {
            i++;
        }
        return i;
    }

    private static long quotesAndBackslashes(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return quote - ONES & ~quote | backslash - ONES & ~backslash;
    }

    boolean isAt(int offset, byte[] expected) {
        int end = offset + expected.length;
        return end <= array.length && Arrays.equals(array, offset, end, expected, 0, expected.length);
    }
}
