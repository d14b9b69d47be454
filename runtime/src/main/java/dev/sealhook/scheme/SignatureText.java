package dev.sealhook.scheme;

import dev.sealhook.SignatureScheme.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** How the bytes of signatures are written, and read back. */
public final class SignatureText {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_LENGTH = 1_024; // characters; no signature is half as long

    private SignatureText() {}

    /**
     * Writes a signature.
     *
     * @param encoding how
     * @param signature its bytes
     * @return its text in UTF-8
     */
    public static byte[] encode(Encoding encoding, byte[] signature) {
        return switch (encoding) {
            case TEXT -> signature;
            case BASE64 -> Base64.getEncoder().encode(signature);
            case HEX -> hex(signature);
        };
    }

    private static byte[] hex(byte[] bytes) {
        byte[] hex = new byte[2 * bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            hex[2 * i] = DIGITS[bytes[i] >> 4 & 0xF];
            hex[2 * i + 1] = DIGITS[bytes[i] & 0xF];
        }
        return hex;
    }

    /** The bytes, or null if it is not so encoded. */
    static byte[] decode(Encoding encoding, String text, int from, int to) {
        if (to - from > MAX_LENGTH) {
            return null;
        }
        String signature = text.substring(from, to);
        try {
            return switch (encoding) {
                case TEXT -> signature.getBytes(StandardCharsets.UTF_8);
                case BASE64 -> Base64.getDecoder().decode(signature);
                case HEX -> HexFormat.of().parseHex(signature);
            };
        } catch (IllegalArgumentException notSoEncoded) {
            return null;
        }
    }
}
