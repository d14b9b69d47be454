package dev.sealhook.codec;

/** JSON Pointers (RFC 6901) to places in checked JSON, worked out from its bytes when a message needs one. */
final class JsonPointer {
    private final byte[] json;
    private final int[] places =
            new int[JsonScanner.MAX_NESTING]; // of the current name, by its quote; or an item's index
    private final boolean[] objects = new boolean[JsonScanner.MAX_NESTING];
    private int depth; // how many containers are open

    private JsonPointer(byte[] json, int offset) {
        this.json = json;
        boolean name = false; // whether the next string is one
        for (int at = 0; at < offset; at++) {
            switch (json[at]) {
                case '"' -> {
                    if (name) {
                        places[depth - 1] = at;
                        name = false;
                    }
                    at = endOfString(at);
                }
                case '{', '[' -> {
                    name = json[at] == '{';
                    objects[depth] = name;
                    places[depth++] = 0;
                }
                case ',' -> {
                    name = objects[depth - 1];
                    places[depth - 1] += name ? 0 : 1;
                }
                case '}', ']' -> {
                    depth--;
                    name = false;
                }
                default -> {} // white space, colons and what other scalars are made of
            }
        }
    }

    /** To the value that begins there. */
    static String toValue(byte[] json, int offset) {
        JsonPointer pointer = new JsonPointer(json, offset);
        return pointer.to(pointer.depth).toString();
    }

    /** To a member that is missing in the object that ends there. */
    static String toMember(byte[] json, int close, String name) {
        JsonPointer pointer = new JsonPointer(json, close);
        StringBuilder text = pointer.to(pointer.depth - 1);
        append(name, text);
        return text.toString();
    }

    private StringBuilder to(int level) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < level; i++) {
            if (objects[i]) {
                append(StringDecoder.string(json, places[i] + 1, endOfString(places[i])), text);
            } else {
                text.append('/').append(places[i]);
            }
        }
        return text;
    }

    /** For a message: a name that is long or holds what cannot be seen is shown, not spelt out. */
    private static void append(String name, StringBuilder text) {
        text.append('/').append(MessageText.excerpt(name).replace("~", "~0").replace("/", "~1"));
    }

    /** The offset of the quote that ends the string that begins there. */
    private int endOfString(int quote) {
        int at = quote + 1;
        while (json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return at;
    }
}
