package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.problem.Location;

/**
 * Where a node was read: in the text, its key included, and in the document's structure. Lines and columns count from 1;
 * a value without a key has 0 for those of the key.
 */
record SourceLocation(String file, JsonPointer pointer, int line, int column, int keyLine, int keyColumn) {

    /** Where the value begins. */
    Location value() {
        return new Location(file, line, column, pointer.toString());
    }

    /** Where the key begins. */
    Location key() {
        return new Location(file, keyLine, keyColumn, pointer.toString());
    }

    /** The same text, reached by another pointer: where a copy stands. */
    SourceLocation at(JsonPointer other) {
        return new SourceLocation(file, other, line, column, keyLine, keyColumn);
    }

    /** The same member or item, whose value begins where that of another node does. */
    SourceLocation withValueOf(SourceLocation other) {
        return new SourceLocation(file, pointer, other.line, other.column, keyLine, keyColumn);
    }
}
