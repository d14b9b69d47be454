package dev.sealhook.spec.document;

import java.util.Optional;

/** A document that was read whole. It does not change, and many threads may use it. */
public final class Document {
    private final String file;
    private final Node root;

    Document(String file, Node root) {
        this.file = file;
        this.root = root;
    }

    public Node root() {
        return root;
    }

    /** The name that the document was read under. */
    public String file() {
        return file;
    }

    /**
     * What a JSON Pointer (RFC 6901, with {@code ~0} and {@code ~1}; not percent-encoded) points to. Empty where it
     * points to nothing, or is no pointer.
     */
    public Optional<Node> at(String pointer) {
        return Pointers.resolve(root, pointer);
    }
}
