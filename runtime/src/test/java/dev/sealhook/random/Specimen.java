package dev.sealhook.random;

import java.util.function.Function;

/**
 * A schema, and how to make values that are valid for it.
 *
 * @param schema as a {@link Tree}
 * @param values gives a {@link Tree}
 */
record Specimen(Object schema, Function<Sampling, Object> values) {
    Object value(Sampling sampling) {
        return values.apply(sampling);
    }

    /** The same values, described otherwise. */
    Specimen as(Object otherSchema) {
        return new Specimen(otherSchema, values);
    }

    /** The same description, and null too. */
    Specimen orNull(Object nullableSchema) {
        return new Specimen(nullableSchema, sampling -> sampling.oneIn(3) ? null : value(sampling));
    }
}
