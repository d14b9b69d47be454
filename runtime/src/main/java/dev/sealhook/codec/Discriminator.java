package dev.sealhook.codec;

/** Where payloads name their event: a JSON Pointer (RFC 6901) into them. Immutable. */
final class Discriminator {
    private static final int NEAR = 96; // bytes from the payload's end

    private final String pointer;
    private final String[] path;
    private final ExpectedText property; // the name of a top-level property, quoted, and a colon; else null

    /** By a top-level property's name, or a pointer, which begins with a slash; empty if there is none. */
    Discriminator(String place) {
        boolean isPointer = place.isEmpty() || place.startsWith("/");
        // No "+" here: joined strings cost a class initializer more than the rest of it.
        pointer = isPointer ? place : "/".concat(place.replace("~", "~0").replace("/", "~1"));
        path = segments(pointer);
        property = path.length == 1 ? ExpectedText.of(path[0], ":") : null;
    }

    private static String[] segments(String pointer) {
        String[] segments =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            segments[i] = segments[i].replace("~1", "/").replace("~0", "~");
        }
        return segments;
    }

    boolean isNone() {
        return path.length == 0;
    }

    boolean isTopLevel() {
        return property != null;
    }

    String pointer() {
        return pointer;
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
        return isNone() ? -1 : find(in, path);
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
