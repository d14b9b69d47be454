package dev.sealhook.spec.understand.type;

import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.SchemaReader;
import java.util.List;
import java.util.Map;

/**
 * An object that may be a variant of a union.
 *
 * @param announced by the name of a tag, its values that announce the object in a union within the union
 */
record UnionCandidate(Schema schema, Map<String, List<String>> announced) {
    static UnionCandidate of(Schema schema) {
        return new UnionCandidate(schema, Map.of());
    }

    static UnionCandidate announced(String tag, Shape.VariantSchema variant) {
        return new UnionCandidate(variant.schema(), Map.of(tag, variant.tagValues()));
    }

    /** With what is said beside the choice; one that has it as a part already stays what it is, and keeps its name. */
    UnionCandidate beside(Schema rest, SchemaReader schemas) {
        return schema.conjunction().parts().containsAll(rest.conjunction().parts())
                ? this
                : new UnionCandidate(schemas.conjoin(rest, schema), announced);
    }
}
