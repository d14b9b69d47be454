package dev.sealhook.codec;

import dev.sealhook.WebhookParseException;

/**
 * Finds one string or number in a JSON object by a JSON Pointer (RFC 6901), and reads no further. It is for payloads that are
 * trusted: what stands behind the value is not checked, and of two members of one name the first counts.
 */
public final class ScalarFinder {
    private final Discriminator place;

    /**
     * A finder of one place.
     *
     * @param pointer begins with a slash
     */
    public ScalarFinder(String pointer) {
        place = new Discriminator(pointer);
    }

    /**
     * Finds it.
     *
     * @param utf8 a payload
     * @return the string, or the number's text; null if neither stands there, or the payload is malformed before
     */
    public String find(byte[] utf8) {
        JsonReader in = new JsonReader(utf8);
        try {
            in.begin();
            in.at = place.find(in);
            if (in.at < 0) {
                return null;
            }
            byte first = (byte) in.current();
            boolean isNumber = first == '-' || first >= '0' && first <= '9';
            return first == '"' ? in.readString() : isNumber ? in.readText() : null;
        } catch (WebhookParseException malformed) {
            return null;
        }
    }
}
