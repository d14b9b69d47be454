package dev.sealhook.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** UTF-8 by RFC 3629, section 4: no overlong forms, no surrogates, nothing above U+10FFFF. */
public final class Utf8 {
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** The offset of the first byte that does not begin a valid character, or -1 if all is UTF-8. */
    public static int firstInvalid(byte[] bytes) {
        int at = endOfAscii(bytes);
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = characterLength(bytes, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    // Most payloads end here. A buffer reads eight bytes at once without the start-up cost of a VarHandle.
    private static int endOfAscii(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        int at = 0;
        for (int end = bytes.length - Long.BYTES; at <= end; at += Long.BYTES) {
            if ((buffer.getLong(at) & HIGH_BITS) != 0) {
                return at;
            }
        }
        return at;
    }

    /** The length of the character of two to four bytes that begins here, or 0 if none does. */
    private static int characterLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isTail(bytes, at + 1) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return secondFits(bytes, at + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF)
                            && isTail(bytes, at + 2)
                    ? 3
                    : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            return secondFits(bytes, at + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF)
                            && isTail(bytes, at + 2)
                            && isTail(bytes, at + 3)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean secondFits(byte[] bytes, int at, int least, int greatest) {
        return at < bytes.length && (bytes[at] & 0xFF) >= least && (bytes[at] & 0xFF) <= greatest;
    }

    private static boolean isTail(byte[] bytes, int at) {
        return secondFits(bytes, at, 0x80, 0xBF);
    }

    /** The text in UTF-8, or null if it has a lone surrogate, which UTF-8 cannot hold. */
    public static byte[] encode(String text) {
        return loneSurrogate(text) < 0 ? text.getBytes(StandardCharsets.UTF_8) : null;
    }

    /** The index of the first surrogate without its other half, or -1. */
    public static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isLowSurrogate(c)
                    || i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
