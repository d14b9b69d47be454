package dev.sealhook.scheme;

import dev.sealhook.JsonText;
import dev.sealhook.WebhookParseException;
import dev.sealhook.codec.EventReader;
import dev.sealhook.codec.JsonReader;
import java.util.Optional;

/** Finds one string or number in a body that is a JSON object, by a JSON Pointer whose numbers are indexes of arrays. */
public final class BodyValues extends EventReader<Optional<String>> {
    private final String[] path;
    private final boolean isUnescaped;

    private BodyValues(String pointer, boolean isUnescaped) {
        super("");
        this.isUnescaped = isUnescaped;
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
            String json = new BodyValues(pointer, false).read("", body).orElse("");
            if (json.startsWith("\"")) {
                return json.indexOf('\\') < 0
                        ? json.substring(1, json.length() - 1)
                        : new BodyValues(pointer, true).read("", body).orElse(null);
            }
            return isNumber(json) ? json : null;
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
        return Optional.ofNullable(value(in, 0));
    }

    private String value(JsonReader in, int depth) {
        if (depth == path.length) {
            return isUnescaped ? in.readString() : in.readJson().text();
        }
        return isIndex(path[depth]) ? item(in, depth) : member(in, depth);
    }

    private static boolean isNumber(String json) {
        return !json.isEmpty() && (json.charAt(0) == '-' || Character.isDigit(json.charAt(0)));
    }

    private String member(JsonReader in, int depth) {
        String found = null;
        in.beginMap();
        for (String name = in.nextNullableKey(); name != null; name = in.nextNullableKey()) {
            found = next(in, depth, name.equals(path[depth]), found);
        }
        return found;
    }

    private String item(JsonReader in, int depth) {
        String found = null;
        in.beginArray();
        for (int i = 0; in.nextNullableItem(); i++) {
            found = next(in, depth, path[depth].equals(Integer.toString(i)), found);
        }
        return found;
    }

    private String next(JsonReader in, int depth, boolean isWanted, String found) {
        if (in.isNull()) {
            return found;
        }
        if (isWanted) {
            return value(in, depth + 1);
        }
        in.skip();
        return found;
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    protected Optional<String> unrecognized(String type, JsonText json, Optional<String> problem) {
        return Optional.empty();
    }
}
