package dev.sealhook.codec;

import dev.sealhook.JsonText;
import dev.sealhook.json.MessageText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An object, map or array that is being read, and how far. Kept and used again for the next one at the same depth. */
final class Frame {
    final Frame parent;
    private Frame child;

    private ObjectShape shape; // null in a map and in an array
    private boolean open; // not if something else stood where a container was expected
    private int index; // of the current property, or item
    private String key; // the current one of a map
    private Set<String> keys;
    private long seen; // the first 64 properties
    private long[] seenBeyond;
    private LinkedHashMap<String, JsonText> additional;

    Frame(Frame parent) {
        this.parent = parent;
    }

    private Frame next() {
        if (child == null) {
            child = new Frame(this);
        }
        child.key = null;
        child.index = -1;
        return child;
    }

    Frame object(ObjectShape objectShape, boolean found) {
        Frame frame = next();
        frame.shape = objectShape;
        frame.open = found;
        frame.seen = 0;
        frame.seenBeyond = objectShape.size() > 64 ? new long[(objectShape.size() - 1) / 64] : null;
        frame.additional = null;
        return frame;
    }

    Frame map(boolean found) {
        Frame frame = next();
        frame.shape = null;
        frame.open = found;
        frame.keys = found ? new HashSet<>() : null;
        return frame;
    }

    Frame array(boolean found) {
        Frame frame = next();
        frame.shape = null;
        frame.open = found;
        return frame;
    }

    boolean isOpen() {
        return open;
    }

    ObjectShape shape() {
        return shape;
    }

    /** Goes to a listed property; false if it was there before. */
    boolean property(int property) {
        index = property;
        long bit = 1L << property;
        if (property < 64) {
            boolean first = (seen & bit) == 0;
            seen |= bit;
            return first;
        }
        int word = (property >> 6) - 1;
        boolean first = (seenBeyond[word] & bit) == 0;
        seenBeyond[word] |= bit;
        return first;
    }

    boolean isKept(String name) {
        return additional != null && additional.containsKey(name);
    }

    /** Keeps a property that is to be written back as it came. */
    void keep(String name, JsonText value) {
        if (additional == null) {
            additional = new LinkedHashMap<>();
        }
        additional.put(name, value);
    }

    Map<String, JsonText> additional() {
        return additional == null ? Map.of() : new OrderedMap<>(additional);
    }

    void item() {
        index++;
    }

    /** Goes to a key of a map; false if it was there before. */
    boolean key(String name) {
        key = name;
        return keys.add(name);
    }

    /** The index of the first required property that has not been seen, or -1. */
    int firstMissing() {
        long missing = shape.size() == 0 ? 0 : shape.required(0) & ~seen;
        for (int word = 0; missing == 0 && seenBeyond != null && word < seenBeyond.length; word++) {
            missing = shape.required(word + 1) & ~seenBeyond[word];
            if (missing != 0) {
                return 64 * (word + 1) + Long.numberOfTrailingZeros(missing);
            }
        }
        return missing == 0 ? -1 : Long.numberOfTrailingZeros(missing);
    }

    /** Adds the JSON Pointer (RFC 6901) of the value that is being read. */
    void appendTo(StringBuilder pointer) {
        if (parent == null) {
            return; // the frame around the payload
        }
        parent.appendTo(pointer);
        if (key != null) {
            append(key, pointer);
        } else if (shape == null) {
            pointer.append('/').append(index);
        } else {
            append(shape.name(index), pointer);
        }
    }

    /** For a message: a name that is long or holds what cannot be seen is shown, not spelt out. */
    static void append(String name, StringBuilder pointer) {
        pointer.append('/').append(MessageText.excerpt(name).replace("~", "~0").replace("/", "~1"));
    }
}
