package dev.sealhook.spec.catalogue;

/** The type of a value. */
public sealed interface Type {

    /** Types of one JSON value; the formats are those of the OpenAPI Format Registry. */
    enum Scalar implements Type {
        STRING,
        BOOLEAN,
        /** A JSON number without a fraction, 64 bits. */
        INTEGER,
        /** A JSON number without a fraction, 32 bits. */
        INTEGER_32,
        NUMBER,
        /** Whole seconds since 1970-01-01T00:00:00Z. */
        UNIX_TIME,
        /** RFC 3339, section 5.6, date-time. */
        DATE_TIME,
        /** RFC 3339, section 5.6, full-date. */
        DATE
    }

    /** A string of which the document lists one value. */
    record Constant(String value) implements Type {}

    record ListOf(TypeUse items) implements Type {}

    /** An object whose property names are data. */
    record MapOf(TypeUse values) implements Type {}

    /** Any of the catalogue's events, where one delivery holds several. */
    enum AnyEvent implements Type {
        INSTANCE
    }

    /** Any JSON value. {@code reason} says why nothing better is known, as the end of a sentence; empty if by design. */
    record Json(String reason) implements Type {}

    /** A {@link Definition}, by its id. */
    record Named(String id) implements Type {}
}
