package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.JsonPointer;
import java.util.Optional;

/** A document that was read whole. It does not change, and many threads may use it. */
public final class Document {
    private final String file;
    private final Syntax syntax;
    private final TextFormat format;
    private final Node root;

    Document(String file, Syntax syntax, TextFormat format, Node root) {
        this.file = file;
        this.syntax = syntax;
        this.format = format;
        this.root = root;
    }

    public Node root() {
        return root;
    }

    /** The name that the document was read under. */
    public String file() {
        return file;
    }

    /** What the document is written in. */
    public Syntax syntax() {
        return syntax;
    }

    /** How its text is written. */
    public TextFormat format() {
        return format;
    }

    /** What a JSON Pointer (RFC 6901) points to. Empty if it points to nothing, or the text is no pointer. */
    public Optional<Node> at(String pointer) {
        return JsonPointer.parse(pointer).flatMap(this::at);
    }

    /** What the pointer points to; empty if that is nothing. */
    public Optional<Node> at(JsonPointer pointer) {
        Optional<Node> node = Optional.of(root);
        for (String token : pointer.tokens()) {
            node = node.flatMap(parent -> parent.child(token));
        }
        return node;
    }
}
