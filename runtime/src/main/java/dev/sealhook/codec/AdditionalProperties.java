package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.Map;

/** The properties of one record that its shape does not list, and how deep that record nests. */
final class AdditionalProperties extends OrderedMap<String, JsonText> {
    private static final AdditionalProperties[] NONE = new AdditionalProperties[16]; // what most records have, by depth

    static {
        for (int depth = 0; depth < NONE.length; depth++) {
            NONE[depth] = new AdditionalProperties(depth);
        }
    }

    private final int depth;

    private AdditionalProperties(int depth) {
        this.depth = depth;
    }

    private AdditionalProperties(OrderedMap<String, JsonText> properties, int depth) {
        super(properties);
        this.depth = depth;
    }

    /**
     * Those of a record.
     *
     * @param properties checked and copied
     * @param componentDepth how deep the record's components nest
     */
    static AdditionalProperties of(Map<String, JsonText> properties, int componentDepth) {
        if (properties instanceof OrderedMap<String, JsonText> some && !some.isEmpty()) {
            int deepest = Math.max(componentDepth, Nesting.deepest(some.values()));
            return new AdditionalProperties(some, Nesting.checked(1 + deepest));
        }
        int depth = Nesting.checked(1 + componentDepth);
        return depth < NONE.length ? NONE[depth] : new AdditionalProperties(depth);
    }

    int depth() {
        return depth;
    }
}
