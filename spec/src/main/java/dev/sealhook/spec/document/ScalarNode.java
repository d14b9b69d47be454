package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.MessageText;
import java.util.Objects;
import java.util.Optional;

/** A string, a number, true, false or null. */
public final class ScalarNode extends Node {
    /** JSON's scalar types. */
    public enum Kind {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private static final int LONGEST_NUMBER = 60;

    private final Kind kind;
    private final String text;

    ScalarNode(SourceLocation source, Kind kind, String text) {
        super(source);
        this.kind = kind;
        this.text = text;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * A string's content without quotes and escapes; a number as JSON writes it, digit for digit (YAML's {@code 0x1F}
     * is {@code 31}); {@code true}, {@code false} or {@code null}.
     */
    public String text() {
        return text;
    }

    @Override
    public Optional<Node> child(String token) {
        return Optional.empty();
    }

    @Override
    public boolean hasSameValueAs(Node other) {
        return other instanceof ScalarNode scalar && scalar.kind == kind && scalar.text.equals(text);
    }

    @Override
    public int valueHashCode() {
        return Objects.hash(kind.name(), text);
    }

    @Override
    public String describe() {
        return switch (kind) {
            case STRING -> "the string " + MessageText.quote(text);
            case NUMBER -> "the number " + MessageText.excerpt(text, LONGEST_NUMBER);
            case BOOLEAN, NULL -> text;
        };
    }
}
