package dev.sealhook.codec;

/** The type of a property whose values the reader keeps itself: one of a single value, which JSON writes as a scalar. */
public enum ScalarType {
    /** By {@link JsonReader#readString()}. */
    STRING,
    /** By {@link JsonReader#readBoolean()}. */
    BOOLEAN,
    /** By {@link JsonReader#readLong()}. */
    LONG,
    /** By {@link JsonReader#readInt()}. */
    INT,
    /** By {@link JsonReader#readDecimal()}. */
    DECIMAL,
    /** By {@link JsonReader#readUnixTime()}. */
    UNIX_TIME,
    /** By {@link JsonReader#readDateTime()}. */
    DATE_TIME,
    /** By {@link JsonReader#readDate()}. */
    DATE,
    /** By {@link JsonReader#readJson()}: any value, in fact, which is kept as it stands. */
    JSON
}
