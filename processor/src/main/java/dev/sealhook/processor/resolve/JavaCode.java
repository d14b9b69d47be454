package dev.sealhook.processor.resolve;

import dev.sealhook.spec.problem.Code;

/** What may be wrong with the Java for a document. */
public enum JavaCode implements Code {
    /** Two things would have one Java name. */
    NAME_COLLISION,
    /** A {@code union} that is no name of a type. */
    UNION_MALFORMED,
    /** A {@code rename} that is not {@code JSON pointer=JavaName}. */
    RENAME_MALFORMED,
    /** A {@code rename} of a place where nothing is generated. */
    RENAME_UNUSED,
    /** An object with more properties than a Java constructor takes. */
    PROPERTIES_LEFT_OUT,
    /** A list of values with more, or longer ones, than a Java enum takes. */
    VALUES_LEFT_OUT,
    /** A name that is too long for a class file. */
    NAME_TOO_LONG,
    /** A text that is too long for a Java string literal. */
    TEXT_TOO_LONG
}
