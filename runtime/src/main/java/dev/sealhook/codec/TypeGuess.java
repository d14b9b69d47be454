package dev.sealhook.codec;

/**
 * Where a payload's discriminator probably stands: it is the first property, or near the end. Found without looking at what
 * is in between; whoever reads the payload by it must see that the discriminator really stands there.
 */
final class TypeGuess {
    private static final int NEAR = 96; // bytes

    private final Quoted name; // null if there is none to look for

    /** For a top-level property of this name, or null if the discriminator is none. */
    TypeGuess(String name) {
        this.name = name == null ? null : Quoted.name(name);
    }

    /** The offset of a string that is probably the discriminator, or -1. */
    int find(Bytes json, int object) {
        if (name == null) {
            return -1;
        }
        if (name.isAt(json, object + 1)) {
            return value(json, object + 1);
        }
        int length = json.array.length;
        for (int at = length - name.length() - 1; at > object && at > length - NEAR; at--) {
            if (name.isAt(json, at)) {
                return value(json, at);
            }
        }
        return -1;
    }

    private int value(Bytes json, int at) {
        int value = at + name.length();
        return value < json.array.length && json.array[value] == '"' ? value : -1;
    }
}
