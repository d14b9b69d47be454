package dev.sealhook.spec.understand.schema;

import java.util.List;

/**
 * A listed property of an object.
 *
 * @param alternatives its schema; several where the object is one of several that the body does not tell apart
 * @param everywhere false if some of several such objects do not have it
 */
public record PropertySchema(String name, List<Schema> alternatives, boolean required, boolean everywhere) {
    public PropertySchema {
        alternatives = List.copyOf(alternatives);
    }

    public Schema first() {
        return alternatives.get(0);
    }
}
