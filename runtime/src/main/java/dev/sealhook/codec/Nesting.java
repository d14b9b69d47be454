package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How deep values nest in JSON, objects and arrays counted together: a payload may be nested 500 deep, so no record is
 * made of what nests deeper.
 */
public final class Nesting {
    private Nesting() {}

    /**
     * How deep the deepest of a record's components nests.
     *
     * @param components records, unions, {@link JsonText}, and lists, maps and optionals of anything
     * @return 0 if none of them is an object or an array
     */
    public static int of(Object... components) {
        int deepest = 0;
        for (Object component : components) {
            deepest = Math.max(deepest, depth(component));
        }
        return deepest;
    }

    /**
     * As {@link #of(Object...)}, for a single component.
     *
     * @param component a record
     * @return how deep it nests
     */
    public static int of(JsonRecord component) {
        return ofRecord(component.additionalProperties());
    }

    private static int depth(Object value) {
        if (value instanceof JsonRecord record) {
            return ofRecord(record.additionalProperties());
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? depth(optional.get()) : 0;
        }
        if (value instanceof List<?> list) {
            return 1 + deepest(list);
        }
        if (value instanceof Map<?, ?> map) {
            return 1 + deepest(map.values());
        }
        if (value instanceof JsonText json) {
            return ofText(json.text());
        }
        return value instanceof UnrecognizedVariant variant
                ? ofText(variant.json().text())
                : 0;
    }

    static int deepest(Iterable<?> values) {
        int deepest = 0;
        for (Object value : values) {
            deepest = Math.max(deepest, depth(value));
        }
        return deepest;
    }

    /** A record keeps its depth beside its additional properties, or a chain of records would be measured at each link. */
    private static int ofRecord(Map<String, JsonText> additional) {
        return additional instanceof AdditionalProperties own ? own.depth() : 1 + deepest(additional.values());
    }

    private static int ofText(String json) {
        char first = json.charAt(0);
        if (first != '{' && first != '[') {
            return 0;
        }
        int deepest = 0;
        int depth = 0;
        for (int i = 0; i < json.length(); i++) {
            switch (json.charAt(i)) {
                case '"' -> i = endOfString(json, i);
                case '{', '[' -> deepest = Math.max(deepest, ++depth);
                case '}', ']' -> depth--;
                default -> {}
            }
        }
        return deepest;
    }

    private static int endOfString(String json, int quote) {
        int i = quote + 1;
        while (json.charAt(i) != '"') {
            i += json.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** Refuses a record that no payload could hold. */
    static int checked(int depth) {
        if (depth > JsonScanner.MAX_NESTING) {
            throw new IllegalArgumentException("a payload may be nested " + JsonScanner.MAX_NESTING
                    + " deep, and this record would be nested " + depth);
        }
        return depth;
    }
}
