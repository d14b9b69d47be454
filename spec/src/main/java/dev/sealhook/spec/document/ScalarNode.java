package dev.sealhook.spec.document;

/** A string, a number, true, false or null. */
public final class ScalarNode extends Node {
    /** JSON's scalar types. */
    public enum Kind {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private static final int LONGEST_QUOTE = 60;

    private final Kind kind;
    private final String text;

    ScalarNode(Place place, Kind kind, String text) {
        super(place);
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
    public String describe() {
        return switch (kind) {
            case STRING -> "the string '" + quote() + "'";
            case NUMBER -> "the number " + quote();
            case BOOLEAN, NULL -> text;
        };
    }

    private String quote() {
        boolean isShort = text.codePointCount(0, text.length()) <= LONGEST_QUOTE;
        String start = isShort ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "...";
        return start.replaceAll("\\p{Cntrl}", " ");
    }
}
