package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the records called {@code Unrecognized} have in common: what they refuse, and how they are shown. */
public final class UnrecognizedJson {
    private UnrecognizedJson() {}

    /**
     * Refuses JSON that is no payload.
     *
     * @param json what an unrecognized event holds
     * @throws IllegalArgumentException if it is no object, or has a name twice at its top level
     */
    public static void checkPayload(JsonText json) {
        if (json.accepted() == Accepted.PAYLOAD) {
            return;
        }
        JsonReader in = JsonReader.of(json.text());
        if (in.current() != '{') {
            throw new IllegalArgumentException(
                    "json: a payload is an object, found " + MessageText.excerpt(json.text()));
        }
        Set<String> names = new HashSet<>();
        for (boolean more = in.openObject(); more; more = in.nextName()) {
            String name = in.passText(true);
            if (!names.add(name)) {
                throw new IllegalArgumentException(
                        "json: a payload has each name once, found " + MessageText.quote(name) + " again");
            }
            in.passColon();
            in.skipValue();
        }
    }

    /**
     * Refuses JSON that is no item of a delivery that holds several.
     *
     * @param json what an unrecognized event holds
     * @throws IllegalArgumentException if it is an object that has a name twice at its top level
     */
    public static void checkItem(JsonText json) {
        if (json.text().startsWith("{")) {
            checkPayload(json);
        }
    }

    /**
     * Refuses JSON that would be read as something else than this unrecognized variant of a union.
     *
     * @param type the value of the property that tells the variants apart; empty if there is none that is a string
     * @param json what the variant holds
     * @param tag the name of that property
     * @param listed the values that announce a variant with a record of its own
     * @throws IllegalArgumentException if the JSON is no object or names another type, or if the type is listed
     */
    public static void checkVariant(String type, JsonText json, String tag, String... listed) {
        String found = json.accepted() instanceof Accepted accepted && tag.equals(accepted.tag())
                ? accepted.type()
                : JsonReader.of(json.text()).peekTag(tag);
        if (found == null) {
            throw new IllegalArgumentException(
                    "json: a variant is an object, found " + MessageText.excerpt(json.text()));
        }
        if (!found.equals(type)) {
            throw new IllegalArgumentException("type: the property " + MessageText.quote(tag) + " is "
                    + MessageText.quote(found) + ", found " + MessageText.quote(type));
        }
        for (String value : listed) {
            if (value.equals(type)) {
                throw new IllegalArgumentException("type: there is a record for " + MessageText.quote(type));
            }
        }
    }

    /**
     * An unrecognized variant as text, with no more than the start of its JSON.
     *
     * @param type its type
     * @param json its JSON
     * @return the text
     */
    public static String toString(String type, JsonText json) {
        return "Unrecognized[" + typeAndJson(type, json) + "]";
    }

    /**
     * An unrecognized event as text, with no more than the start of its JSON.
     *
     * @param type its type
     * @param json its JSON
     * @param problem what does not fit
     * @return the text
     */
    public static String toString(String type, JsonText json, Optional<String> problem) {
        return "Unrecognized[" + typeAndJson(type, json) + ", problem=" + problem + "]";
    }

    private static String typeAndJson(String type, JsonText json) {
        return "type=" + MessageText.excerpt(type) + ", json=" + MessageText.excerpt(json.text());
    }
}
