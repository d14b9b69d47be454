package dev.sealhook.codec;

import java.util.Locale;
import java.util.function.Function;

/** What names the event of a delivery: parts of its payload, by JSON Pointer (RFC 6901), and of its headers. Immutable. */
final class Discriminator {
    private static final int NEAR = 96; // bytes from the payload's end
    private static final String HEADER = "header:";
    private static final String JOINT = "-";

    private static final class Part {
        final String text; // a pointer, or "header:" and a name
        final String header; // in lower case; null for a part of the payload
        final String[] path;

        Part(String place) {
            boolean isHeader = place.startsWith(HEADER);
            // No "+" here: joined strings cost a class initializer more than the rest of it.
            text = isHeader || place.startsWith("/")
                    ? place
                    : "/".concat(place.replace("~", "~0").replace("/", "~1"));
            header = isHeader ? text.substring(HEADER.length()).toLowerCase(Locale.ROOT) : null;
            path = isHeader ? null : segments(text);
        }
    }

    private final Part[] parts;
    private final ExpectedText property; // the name of a top-level property, quoted, and a colon; else null
    private final boolean hasHeader;

    /** By the names of top-level properties, pointers, which begin with a slash, and headers. */
    Discriminator(String... places) {
        parts = new Part[places.length];
        boolean header = false;
        for (int i = 0; i < places.length; i++) {
            parts[i] = new Part(places[i]);
            header |= parts[i].header != null;
        }
        hasHeader = header;
        boolean isProperty = parts.length == 1 && !header && parts[0].path.length == 1;
        property = isProperty ? ExpectedText.of(parts[0].path[0], ":") : null;
    }

    /** The names and indexes of a JSON Pointer; none of the empty one. */
    static String[] segments(String pointer) {
        String[] segments =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            segments[i] = segments[i].replace("~1", "/").replace("~0", "~");
        }
        return segments;
    }

    boolean isNone() {
        return parts.length == 0;
    }

    boolean isTopLevel() {
        return property != null;
    }

    /** Whether it is more than one place in the payload. */
    boolean isJoined() {
        return parts.length > 1 || hasHeader;
    }

    boolean hasHeader() {
        return hasHeader;
    }

    /** Where the name, or each part of it, stands. */
    String places() {
        String places = parts[0].text;
        for (int i = 1; i < parts.length; i++) {
            places = places.concat(", ").concat(parts[i].text);
        }
        return places;
    }

    /**
     * The parts, joined; those that are absent, or no strings, are left out.
     *
     * @param in stands on the payload's object, and stays
     * @param headers gives a header's value, asked in lower case; null if there is none
     * @return the name; empty if there is no part
     */
    String name(JsonReader in, Function<String, String> headers) {
        String name = "";
        for (Part part : parts) {
            String value = part.header == null ? find(part, in) : headers.apply(part.header);
            if (value != null && !value.isEmpty()) {
                name = name.isEmpty() ? value : name.concat(JOINT).concat(value);
            }
        }
        return name;
    }

    private static String find(Part part, JsonReader in) {
        int found = find(in, part.path);
        return found < 0 ? null : in.stringAt(found);
    }

    /** The offset of its value if it is the first property, right behind the brace on which the reader stands; else -1. */
    int findFirst(JsonReader in) {
        if (property == null || !property.isAt(in.json, in.at + 1)) {
            return -1;
        }
        int value = in.at + 1 + property.length();
        in.beginWithType(value);
        return value;
    }

    /**
     * Looks near the payload's end only. That it is the discriminator which was found there is known when the payload has
     * been read.
     *
     * @return the offset of a value, or -1
     */
    int findAtEnd(JsonReader in) {
        int length = property == null ? 0 : property.length();
        int colon = property == null ? 0 : in.json.length - 1;
        for (int end = Math.max(in.at + length, colon - NEAR); colon > end; colon--) {
            if (in.json[colon] == ':' && property.isAt(in.json, colon + 1 - length)) {
                return EightBytes.endOfSpace(in.json, colon + 1);
            }
        }
        return -1;
    }

    /**
     * Searches the payload, on whose object the reader stands and stays.
     *
     * @return the offset of the value, or -1
     */
    int find(JsonReader in) {
        return isNone() ? -1 : find(in, parts[0].path);
    }

    static int find(JsonReader in, String... segments) {
        int here = in.at;
        int found = here;
        for (int i = 0; i < segments.length && found >= 0; i++) {
            in.at = found;
            found = switch (in.current()) {
                case '{' -> in.findMember(segments[i], false);
                case '[' -> in.findElement(segments[i]);
                default -> -1;
            };
        }
        in.at = here;
        return found;
    }
}
