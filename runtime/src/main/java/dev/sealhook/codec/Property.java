package dev.sealhook.codec;

import java.util.function.Function;

/** A listed property of an object: its name, and what may stand there. Immutable. */
final class Property {
    /** What may stand where a property is listed. */
    enum Rule {
        REQUIRED(true),
        NULLABLE(true),
        OPTIONAL(false),
        JSON(true),
        OPTIONAL_JSON(false),
        DISCRIMINATOR(true),
        OPTIONAL_DISCRIMINATOR(false);

        final boolean required;

        Rule(boolean required) {
            this.required = required;
        }

        /** Whether the property's value is known: it is no component. */
        boolean isDiscriminator() {
            return this == DISCRIMINATOR || this == OPTIONAL_DISCRIMINATOR;
        }
    }

    final String name;
    final int index;
    final Rule rule;
    final boolean takesNull; // whether a null is a value like any other
    final int component; // its index among those that are no discriminators
    final ScalarType type; // null where there is a reader
    final Function<JsonReader, ?> reader; // of values that are no scalars
    final String value; // of a discriminator; else null
    final byte[] written; // a comma, the name in JSON, escaped where it must be, and a colon
    private final ExpectedText text; // the name and a colon; null if it must be escaped
    private final ExpectedText quotedValue; // null if there is none, or it must be escaped

    Property(
            String name,
            int index,
            Rule rule,
            int component,
            ScalarType type,
            Function<JsonReader, ?> reader,
            String value) {
        this.name = name;
        this.index = index;
        this.rule = rule;
        takesNull = rule == Rule.JSON || rule == Rule.OPTIONAL_JSON;
        this.component = component;
        this.type = type;
        this.reader = reader;
        this.value = value;
        written = written(name);
        text = ExpectedText.of(name, ":");
        quotedValue = value == null ? null : ExpectedText.of(value, "");
    }

    private static byte[] written(String name) {
        Utf8Buffer json = new Utf8Buffer();
        json.add(',');
        json.addString(name);
        json.add(':');
        return json.toBytes();
    }

    /** Whether the name stands there, without escapes, and the colon right after it. */
    boolean isNamed(byte[] json, int quote) {
        return text != null && text.isAt(json, quote);
    }

    /** How many bytes the name takes, with the colon. */
    int length() {
        return text.length();
    }

    /** Whether the name stands between these quotes, without escapes. */
    boolean isNamed(byte[] json, int from, int to) {
        return text.length() - 1 == to - from && text.isAt(json, from, to - from);
    }

    /** Whether it can stand in JSON without escapes. */
    boolean isPlain() {
        return text != null;
    }

    /** A hash of the quoted name, by {@link EightBytes#hash}. */
    int nameHash() {
        return text.hash(text.length() - 1);
    }

    /** The length of the discriminator's value if it stands there without escapes, or 0. */
    int valueLength(byte[] json, int at) {
        return quotedValue != null && quotedValue.isAt(json, at) ? quotedValue.length() : 0;
    }
}
