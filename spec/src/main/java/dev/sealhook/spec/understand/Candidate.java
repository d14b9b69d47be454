package dev.sealhook.spec.understand;

import java.util.List;
import java.util.Map;

/**
 * An object that may be a variant of a union.
 *
 * @param announced by the name of a tag, its values that announce the object in a union within the union
 */
record Candidate(Schema schema, Map<String, List<String>> announced) {
    static Candidate of(Schema schema) {
        return new Candidate(schema, Map.of());
    }

    static Candidate announced(String tag, Shape.Variant variant) {
        return new Candidate(variant.schema(), Map.of(tag, variant.tagValues()));
    }

    /** With what is said beside the choice; an heir that has it as a part stays what it is, and keeps its name. */
    Candidate beside(Schema rest) {
        return schema.parts().containsAll(rest.parts()) ? this : new Candidate(rest.and(schema), announced);
    }
}
