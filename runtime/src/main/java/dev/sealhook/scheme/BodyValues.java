package dev.sealhook.scheme;

import dev.sealhook.JsonText;
import dev.sealhook.WebhookParseException;
import dev.sealhook.codec.EventReader;
import dev.sealhook.codec.JsonReader;
import java.util.List;
import java.util.Optional;

/** Finds one string or number in a body that is a JSON object, by a JSON Pointer whose numbers are indexes of arrays. */
public final class BodyValues extends EventReader<Optional<String>> {
    private static final int MAX_INDEX_DIGITS = 9; // no array is longer

    private final String[] path;

    private BodyValues(String pointer) {
        super("");
        path = pointer.substring(1).split("/", -1);
        for (int i = 0; i < path.length; i++) {
            path[i] = path[i].replace("~1", "/").replace("~0", "~");
        }
    }

    /**
     * Finds it.
     *
     * @param body the body
     * @param pointer where it stands
     * @return the string, or the number's digits; null if there is neither, and if the body is malformed or ambiguous
     */
    public static String find(byte[] body, String pointer) {
        try {
            return new BodyValues(pointer).read("", body).orElse(null);
        } catch (WebhookParseException malformed) {
            return null;
        }
    }

    @Override
    protected int eventOfType(String type) {
        return UNKNOWN;
    }

    @Override
    protected int eventOfWebhook(String key) {
        return 0;
    }

    @Override
    protected Optional<String> read(int event, JsonReader in) {
        JsonText value = in.readJson();
        for (int i = 0; i < path.length && value != null; i++) {
            value = step(value, path[i]);
        }
        return Optional.ofNullable(value == null ? null : text(value));
    }

    /** The value inside of another; null if there is none, or a name that is there twice. */
    private static JsonText step(JsonText value, String segment) {
        JsonReader in = JsonReader.of(value.text());
        JsonText next;
        if (isIndex(segment)) {
            List<JsonText> items = in.readJsonList();
            int index = Integer.parseInt(segment);
            next = index < items.size() ? items.get(index) : null;
        } else {
            next = in.readJsonMap().get(segment);
        }
        return in.fits() ? next : null;
    }

    private static String text(JsonText value) {
        String json = value.text();
        if (json.charAt(0) == '"') {
            return JsonReader.of(json).readString();
        }
        return json.charAt(0) == '-' || Character.isDigit(json.charAt(0)) ? json : null;
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty()
                && segment.length() <= MAX_INDEX_DIGITS
                && (segment.length() == 1 || segment.charAt(0) != '0')
                && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    protected Optional<String> unrecognized(String type, JsonText json, Optional<String> problem) {
        return Optional.empty();
    }
}
