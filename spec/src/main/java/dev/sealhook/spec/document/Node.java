package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Location;
import java.util.Optional;

/**
 * A value of a document, and where it was read. Immutable. Two nodes are equal only if they are the same one; see
 * {@link #hasSameValueAs} for JSON's equality.
 */
public abstract sealed class Node permits ObjectNode, ArrayNode, ScalarNode {
    private final SourceLocation source;

    Node(SourceLocation source) {
        this.source = source;
    }

    /**
     * Where the value begins. What a YAML alias stands for begins where it is written, at the anchor; its pointer goes
     * the way of the alias.
     */
    public Location location() {
        return source.value();
    }

    /** JSON Pointer (RFC 6901) from the root, "" for the root itself. */
    public String pointer() {
        return source.pointer().toString();
    }

    /** The document's name, as it was given to {@link DocumentReader}. */
    public String file() {
        return source.file();
    }

    /**
     * The member of an object with this name, or the item of an array with this index (RFC 6901, section 4); empty if
     * there is none.
     */
    public abstract Optional<Node> child(String token);

    /**
     * Whether the two are the same JSON value. The order of an object's members does not matter; numbers are compared
     * digit by digit, so that {@code 1} and {@code 1.0} differ.
     */
    public abstract boolean hasSameValueAs(Node other);

    /** A hash code that is the same for nodes with the same value. */
    public abstract int valueHashCode();

    /**
     * Compact JSON text of this value. Numbers keep their digits, keys their order; of duplicated keys there is the
     * first.
     */
    public String toJson() {
        return JsonPrinter.compact(this);
    }

    /**
     * The value for a message: {@code an object}, {@code an array}, {@code the string 'x'}, {@code the number 3}; long
     * text is cut.
     */
    public abstract String describe();

    /** The description and the place, for debugging. */
    @Override
    public String toString() {
        return describe() + " at " + location();
    }

    SourceLocation source() {
        return source;
    }
}
