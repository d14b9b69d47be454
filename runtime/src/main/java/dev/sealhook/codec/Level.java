package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An object or map that {@link AsciiReader} is reading: {@link Frame} without what only a misfit's pointer needs. */
final class Level {
    /** What {@link #seen} has room for; objects with more properties are left to the other reader. */
    static final int MAX_PROPERTIES = Long.SIZE;

    Level outer; // of one that is not in use: the next such
    ObjectShape shape; // null in a map
    int index; // of the last property, or -1
    private long seen;
    private Set<String> keys;
    private LinkedHashMap<String, JsonText> additional;

    void begin(Level around, ObjectShape listed) {
        outer = around;
        shape = listed;
        index = -1;
        seen = 0;
        keys = null;
        additional = null;
    }

    /** Goes to a listed property; false if it was there before. */
    boolean property(int property) {
        long before = seen;
        index = property;
        seen |= 1L << property;
        return before != seen;
    }

    /** Goes to a key of a map; false if it was there before. */
    boolean key(String name) {
        if (keys == null) {
            keys = new HashSet<>();
        }
        return keys.add(name);
    }

    /** Keeps a property that is to be written back as it came; false if it was there before. */
    boolean keep(String name, JsonText value) {
        if (additional == null) {
            additional = new LinkedHashMap<>();
        }
        return additional.put(name, value) == null;
    }

    boolean isComplete() {
        return shape.size() == 0 || (shape.required(0) & ~seen) == 0;
    }

    Map<String, JsonText> additional() {
        return additional == null ? Map.of() : new OrderedMap<>(additional);
    }
}
