package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Location;
import java.util.Optional;

/** A value of a document, and where it stands. Two nodes are equal only if they are the same one. */
public abstract sealed class Node permits ObjectNode, ArrayNode, ScalarNode {
    private final Place place;

    Node(Place place) {
        this.place = place;
    }

    /**
     * Where the value begins. What a YAML alias stands for begins where it is written, at the anchor; its pointer goes
     * the way of the alias.
     */
    public Location location() {
        return place.location();
    }

    /** JSON Pointer (RFC 6901) from the root, "" for the root itself. */
    public String pointer() {
        return place.pointer();
    }

    /**
     * The member of an object with this name, or the item of an array with this index (RFC 6901, section 4); empty if
     * there is none.
     */
    public Optional<Node> child(String token) {
        return Optional.empty();
    }

    /** The document's name, as it was given to {@link DocumentReader}. */
    public String file() {
        return place.file();
    }

    /**
     * Compact JSON text of this value. Numbers keep their digits, keys their order; of duplicated keys there is the
     * first.
     */
    public String toJson() {
        StringBuilder out = new StringBuilder();
        JsonOutput.append(out, this);
        return out.toString();
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

    Place place() {
        return place;
    }
}
