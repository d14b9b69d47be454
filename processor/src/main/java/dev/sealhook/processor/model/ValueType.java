package dev.sealhook.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

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

    /** Any event, where one delivery holds several. */
    record AnyEvent(ClassName union) implements ValueType {}

    /**
     * A generated type.
     *
     * @param definition the id of the {@link dev.sealhook.spec.catalogue.Definition} that the type came from
     */
    record Reference(Kind kind, String definition, ClassName name) implements ValueType {}

    /** The generated type of which values are in this one, through lists and maps of any depth; empty if there is none. */
    default Optional<Reference> innermost() {
        if (this instanceof ListOf list) {
            return list.items().innermost();
        }
        return this instanceof MapOf map
                ? map.values().innermost()
                : this instanceof Reference reference ? Optional.of(reference) : Optional.empty();
    }

    /** What a reference is to. */
    enum Kind {
        RECORD,
        ENUM,
        UNION
    }
}
