package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object that is being read, as a record or as a map, and what was in it so far. Used again for the next at its depth. */
final class Frame {
    private static final int CANDIDATES = 3;

    private Frame outer; // of one that is not in use: the next such
    private ObjectShape shape; // null in a map
    private Property expected; // next, if properties come in the shape's order; null if none is left
    private long seen; // the first 64 properties
    private long[] seenBeyond;
    private LinkedHashMap<String, JsonText>
            members; // unlisted ones of a record; of a map, all, though not their values

    /** Begins an object that is read as a record. */
    void beginObject(ObjectShape listed) {
        shape = listed;
        expected = listed.first();
        seen = 0;
        seenBeyond = listed.size() > Long.SIZE ? new long[(listed.size() - 1) / Long.SIZE] : null;
        members = null;
    }

    /** Begins an object that is read as a map. */
    void beginMap() {
        shape = null;
        members = null;
    }

    /** Puts this frame upon another; gives the one that it was upon before. */
    Frame upon(Frame other) {
        Frame before = outer;
        outer = other;
        return before;
    }

    /** How many scalars of the object are kept. */
    int scalars() {
        return shape == null ? 0 : shape.scalars();
    }

    /** The property that comes next in the shape's order, or null. */
    Property expected() {
        return expected;
    }

    /**
     * The property whose name stands there with its colon, if it is one of the next two in the shape's order, or the first
     * that was not seen yet, which is due after a discriminator that was drawn forward; else null.
     */
    Property due(byte[] json, int name) {
        int next = expected == null ? shape.size() : expected.index;
        for (int i = 0; i < CANDIDATES; i++) {
            Property candidate = shape.property(next);
            if (candidate != null && candidate.isNamed(json, name)) {
                return candidate;
            }
            next = i == 0 && candidate != null ? next + 1 : firstUnseen();
        }
        return null;
    }

    /** The property whose name stands between these quotes; null if none is. */
    Property find(byte[] json, int from, int to, boolean escapes) {
        return escapes ? shape.find(StringDecoder.escaped(json, from + 1, to - 1)) : shape.find(json, from, to);
    }

    /** Goes to a listed property; false if it was there before. */
    boolean see(Property property) {
        int index = property.index;
        long bit = 1L << index;
        if (index >= Long.SIZE) {
            expected = shape.property(index + 1);
            return seeBeyond((index >> 6) - 1, bit);
        }
        long before = seen;
        seen = before | bit;
        expect(index);
        return (before & bit) == 0;
    }

    /** Expects the property behind this one that was not seen yet; behind the last, the first such. */
    private void expect(int index) {
        int next = index + 1 + Long.numberOfTrailingZeros(~(seen >>> index) >>> 1 | Long.MIN_VALUE);
        expected = next < shape.size() ? shape.property(next) : shape.property(firstUnseen());
    }

    private int firstUnseen() {
        return Math.min(Long.numberOfTrailingZeros(~seen), shape.size());
    }

    private boolean seeBeyond(int word, long bit) {
        long before = seenBeyond[word];
        seenBeyond[word] = before | bit;
        return (before & bit) == 0;
    }

    /** Goes to a key of a map; false if it was there before. */
    boolean key(String name) {
        boolean isNew = !isKept(name);
        keep(name, null);
        return isNew;
    }

    boolean isKept(String name) {
        return members != null && members.containsKey(name);
    }

    /** Keeps a property that is to be written back as it came. */
    void keep(String name, JsonText value) {
        if (members == null) {
            members = new LinkedHashMap<>();
        }
        members.put(name, value);
    }

    Map<String, JsonText> additional() {
        return members == null ? Map.of() : new OrderedMap<>(members);
    }

    /** The first required property that has not been seen, or null. */
    Property firstMissing() {
        if (shape.size() == 0) {
            return null;
        }
        long missing = shape.required(0) & ~seen;
        if (missing == 0 && seenBeyond == null) {
            return null;
        }
        for (int word = 0; missing == 0 && word < seenBeyond.length; word++) {
            missing = shape.required(word + 1) & ~seenBeyond[word];
            if (missing != 0) {
                return shape.property(Long.SIZE * (word + 1) + Long.numberOfTrailingZeros(missing));
            }
        }
        return missing == 0 ? null : shape.property(Long.numberOfTrailingZeros(missing));
    }
}
