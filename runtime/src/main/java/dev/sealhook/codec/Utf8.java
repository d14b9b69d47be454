package dev.sealhook.codec;

import java.nio.charset.StandardCharsets;

/** UTF-8 by RFC 3629, section 4: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** The offset of the first byte that does not begin a valid character, or -1 if all is UTF-8. */
    static int firstInvalid(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (at <= bytes.length - Long.BYTES && (EightBytes.at(bytes, at) & HIGH_BITS) == 0) {
                at += Long.BYTES;
                continue;
            }
            int length = bytes[at] >= 0 ? 1 : characterLength(bytes, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    /** The length of the character of two to four bytes that begins here, or 0 if none does. */
    static int characterLength(byte[] bytes, int at) {
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

    /** A text in UTF-8, or null if it has a lone surrogate, which UTF-8 cannot hold. */
    static byte[] encode(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8); // with a question mark for each lone surrogate
        return EightBytes.contains(utf8, '?') && loneSurrogate(text) >= 0 ? null : utf8;
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
