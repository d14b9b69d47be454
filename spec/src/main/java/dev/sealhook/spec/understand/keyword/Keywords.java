package dev.sealhook.spec.understand.keyword;

import java.util.Set;

/** What the keywords of a Schema Object do to its type; the table in spec/README.md says the same. */
public final class Keywords {
    /**
     * The keywords that say what a value's type is. All others are words for the reader, conditions that a valid value
     * meets anyway (what is sent is read, not validated), or extensions.
     */
    static final Set<String> STRUCTURAL = Set.of(
            "$ref",
            "type",
            "enum",
            "const",
            "format",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "prefixItems",
            "allOf",
            "oneOf",
            "anyOf");

    /** Keywords that would change what is understood here, and are not understood. */
    public static final Set<String> REFUSED = Set.of("$dynamicRef", "$recursiveRef");

    public static boolean isStructural(String keyword) {
        return STRUCTURAL.contains(keyword);
    }

    private Keywords() {}
}
