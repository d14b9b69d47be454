package dev.sealhook.processor.model;

import com.palantir.javapoet.ClassName;

/** The Java type of a value. */
public sealed interface ValueType {

    /** Types that the runtime reads and writes by one call. */
    enum Scalar implements ValueType {
        STRING,
        BOOLEAN,
        LONG,
        INT,
        DECIMAL,
        UNIX_TIME,
        DATE_TIME,
        DATE,
        JSON
    }

    /** A {@code List}; nullable items are {@code Optional}. */
    record ListOf(ValueType items, boolean nullable) implements ValueType {}

    /** A {@code Map} by name; nullable values are {@code Optional}. */
    record MapOf(ValueType values, boolean nullable) implements ValueType {}

    /** A generated record of an object. */
    record RecordRef(ClassName name) implements ValueType {}

    /** A generated open enum. */
    record EnumRef(ClassName name) implements ValueType {}

    /** A generated union, and the class that reads and writes it. */
    record UnionRef(ClassName name, ClassName json) implements ValueType {}
}
