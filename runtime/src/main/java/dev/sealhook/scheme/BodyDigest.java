package dev.sealhook.scheme;

import dev.sealhook.Delivery;
import dev.sealhook.SignatureScheme.Encoding;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookSignatureException.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of a body, in hexadecimal. */
public final class BodyDigest {
    private BodyDigest() {}

    /**
     * The digest.
     *
     * @param body any bytes
     * @return 64 digits, lower case
     */
    public static String of(byte[] body) {
        return new String(hex(body), StandardCharsets.US_ASCII);
    }

    private static byte[] hex(byte[] body) {
        try {
            return SignatureText.encode(
                    Encoding.HEX, MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Refuses a body that is not the one whose digest stands in a query parameter of the URI. */
    static void check(String parameter, Delivery delivery) {
        String sent = delivery.uri().map(uri -> parameter(uri, parameter)).orElse("");
        if (!MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), hex(delivery.body()))) {
            throw new WebhookSignatureException(
                    Reason.SIGNATURE_MISMATCH, "the body is not the one of the URI's parameter " + parameter);
        }
    }

    private static String parameter(URI uri, String name) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (String parameter : query.split("&", -1)) {
            if (parameter.startsWith(name) && parameter.startsWith("=", name.length())) {
                return parameter.substring(name.length() + 1);
            }
        }
        return "";
    }
}
