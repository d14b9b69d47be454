package dev.sealhook.codec;

import java.nio.charset.StandardCharsets;

/** The strings that checked bytes of JSON stand for. */
final class StringDecoder {
    private StringDecoder() {}

    /** A string that is known to be ASCII without escapes. */
    @SuppressWarnings("deprecation") // it copies the bytes and does nothing else: no charset is looked at
    static String ascii(byte[] json, int from, int to) {
        return new String(json, 0, from, to - from);
    }

    /** Bytes of UTF-8 as they stand. */
    static String utf8(byte[] json, int from, int to) {
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    /** Whether a string that stands between quotes there is this one. Most are told apart by their first bytes. */
    static boolean isSame(byte[] json, int from, int to, boolean escapes, String text) {
        if (escapes) {
            return text.equals(string(json, from, to));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (from + i >= to || json[from + i] != c) {
                return c >= 0x80 && text.equals(utf8(json, from, to));
            }
        }
        return from + text.length() == to;
    }

    /** A string, with escapes or without, up to its closing quote. What is plain in it is copied as it stands. */
    static String string(byte[] json, int from, int to) {
        byte[] latin1 = new byte[to - from]; // which most strings are in
        int length = 0;
        for (int at = from; ; ) {
            int plain = EightBytes.endOfPlain(json, at);
            System.arraycopy(json, at, latin1, length, plain - at);
            length += plain - at;
            if (plain == to) {
                return ascii(latin1, 0, length);
            }
            boolean escape = json[plain] == '\\';
            int unit = escape ? unescaped(json, plain + 1) : codePoint(json, plain);
            if (unit > 0xFF) {
                return beyondLatin1(json, from, to);
            }
            latin1[length++] = (byte) unit;
            at = plain + (escape && json[plain + 1] == 'u' ? 6 : 2);
        }
    }

    private static String beyondLatin1(byte[] json, int from, int to) {
        if (!hasEscape(json, from, to)) {
            return utf8(json, from, to);
        }
        char[] text = new char[to - from];
        int length = 0;
        for (int at = from; at < to; ) {
            byte b = json[at];
            if (b == '\\') {
                text[length++] = unescaped(json, at + 1);
                at += json[at + 1] == 'u' ? 6 : 2;
            } else if (b >= 0) {
                text[length++] = (char) b;
                at++;
            } else {
                int codePoint = codePoint(json, at);
                at += codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
                length += Character.toChars(codePoint, text, length);
            }
        }
        return new String(text, 0, length);
    }

    private static boolean hasEscape(byte[] json, int from, int to) {
        int at = from;
        while (at < to && json[at] != '\\') {
            at++;
        }
        return at < to;
    }

    private static int codePoint(byte[] json, int at) {
        int lead = json[at] & 0xFF;
        int second = json[at + 1] & 0x3F;
        if (lead < 0xE0) {
            return (lead & 0x1F) << 6 | second;
        }
        int third = json[at + 2] & 0x3F;
        return lead < 0xF0
                ? (lead & 0xF) << 12 | second << 6 | third
                : (lead & 7) << 18 | second << 12 | third << 6 | json[at + 3] & 0x3F;
    }

    /** What four hexadecimal digits stand for; a negative number if they are none. */
    static int hexadecimal(byte[] json, int at) {
        if (at + 4 > json.length) {
            return -1;
        }
        return digit(json[at]) << 12 | digit(json[at + 1]) << 8 | digit(json[at + 2]) << 4 | digit(json[at + 3]);
    }

    /** What a hexadecimal digit stands for, or -1 if it is none. */
    static int digit(byte b) {
        int letter = (b | 0x20) - 'a'; // of either case
        return b >= '0' && b <= '9' ? b - '0' : letter >= 0 && letter < 6 ? 10 + letter : -1;
    }

    /** What the letter, and the digits, behind a backslash stand for. */
    private static char unescaped(byte[] json, int letter) {
        return switch (json[letter]) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) hexadecimal(json, letter + 1);
            default -> (char) json[letter];
        };
    }
}
