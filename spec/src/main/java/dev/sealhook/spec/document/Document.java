package dev.sealhook.spec.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

    /**
     * The JSON Pointer in a reference within one document: a URI fragment (RFC 6901, section 6), with its %-escapes
     * decoded. Empty if it is something else.
     */
    public static Optional<String> pointerIn(String reference) {
        if (!reference.equals("#") && !reference.startsWith("#/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException badEscape) {
            return Optional.empty();
        }
    }
}
