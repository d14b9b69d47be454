package dev.sealhook.codec;

import dev.sealhook.WebhookParseException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What is wrong with a text that is not JSON in UTF-8, and at which line and column. */
final class ParseFault {
    private ParseFault() {}

    /** Something else than what was expected there. */
    static WebhookParseException expected(byte[] utf8, int offset, String wanted) {
        return unlessNotUtf8(utf8, offset, "expected " + wanted + ", found " + found(utf8, offset));
    }

    /** A name that an object has twice. */
    static WebhookParseException duplicate(byte[] utf8, int offset, String name) {
        return unlessNotUtf8(
                utf8, offset, "expected each name once in an object, found " + MessageText.quote(name) + " again");
    }

    /** Whatever else is wrong, bytes that are not UTF-8 are named first: they say that it is another encoding. */
    private static WebhookParseException unlessNotUtf8(byte[] bytes, int offset, String expectation) {
        int invalid = Utf8.firstInvalid(bytes);
        return invalid < 0
                ? at(bytes, offset, expectation)
                : at(bytes, invalid, "expected UTF-8 by RFC 3629, found the byte 0x" + hex(bytes[invalid] & 0xFF, 2));
    }

    /** The lone surrogate of a text, which UTF-8 cannot hold. */
    static WebhookParseException loneSurrogate(String text, int index) {
        byte[] before = text.substring(0, index).getBytes(StandardCharsets.UTF_8);
        String found = codePoint(text.charAt(index));
        return at(before, before.length, "expected the other half of a surrogate pair beside " + found);
    }

    /** The same fault, of a text of which this one is a part. */
    static WebhookParseException at(byte[] whole, int offset, WebhookParseException inPart) {
        String message = inPart.getMessage();
        return at(whole, offset, message.substring(message.indexOf(": ") + 2));
    }

    private static WebhookParseException at(byte[] utf8, int offset, String expectation) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            if (endsLine(utf8, i)) {
                line++;
                column = 1;
            } else if (beginsCharacter(utf8[i])) {
                column++;
            }
        }
        return new WebhookParseException(expectation, line, column);
    }

    /** Where a fault is. */
    static int offset(byte[] utf8, WebhookParseException fault) {
        int offset = 0;
        for (int line = 1; line < fault.line(); offset++) {
            line += endsLine(utf8, offset) ? 1 : 0;
        }
        for (int column = 0; offset < utf8.length; offset++) {
            column += beginsCharacter(utf8[offset]) ? 1 : 0;
            if (column == fault.column()) {
                break;
            }
        }
        return offset;
    }

    private static boolean endsLine(byte[] utf8, int offset) {
        byte b = utf8[offset];
        return b == '\n' || b == '\r' && (offset + 1 >= utf8.length || utf8[offset + 1] != '\n');
    }

    private static boolean beginsCharacter(byte b) {
        return (b & 0xC0) != 0x80;
    }

    private static String found(byte[] utf8, int offset) {
        if (offset >= utf8.length) {
            return "the end of the text";
        }
        int length = Math.min(4, utf8.length - offset);
        int codePoint = new String(utf8, offset, length, StandardCharsets.UTF_8).codePointAt(0);
        if (codePoint == 0xFEFF) {
            return "a byte order mark";
        }
        return codePoint > ' ' && codePoint < 0x7F ? "'" + (char) codePoint + "'" : codePoint(codePoint);
    }

    private static String codePoint(int codePoint) {
        return "U+" + hex(codePoint, 4);
    }

    private static String hex(int value, int digits) {
        String hex = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, digits - hex.length())) + hex;
    }
}
