package dev.sealhook.codec;

import java.nio.charset.StandardCharsets;

/** A listed property of an object: its name, and what may stand there. Immutable. */
final class Property {
    /** What may stand where a property is listed. */
    enum Rule {
        REQUIRED(true),
        NULLABLE(true),
        OPTIONAL(false),
        JSON(true),
        OPTIONAL_JSON(false),
        DISCRIMINATOR(true);

        final boolean required;

        Rule(boolean required) {
            this.required = required;
        }

        /** Whether a null is a value like any other. */
        boolean takesNull() {
            return this == JSON || this == OPTIONAL_JSON;
        }
    }

    final String name;
    final int index;
    final Rule rule;
    final String value; // of a discriminator; else null
    final ExpectedText quotedName; // as most payloads have it, with its colon; null if it must be escaped
    final ExpectedText quotedValue; // the same of a discriminator's value
    final byte[] written; // the name in JSON, escaped where it must be, and the colon after it

    Property(String name, int index, Rule rule, String value) {
        this.name = name;
        this.index = index;
        this.rule = rule;
        this.value = value;
        quotedName = ExpectedText.of(name, ":");
        quotedValue = value == null ? null : ExpectedText.of(value, "");
        written = written(name);
    }

    private static byte[] written(String name) {
        Utf8Buffer json = new Utf8Buffer();
        json.addString(name);
        json.add(':');
        return json.toBytes();
    }

    /** Whether the name stands there, without escapes, and the colon right after it. */
    boolean isAt(byte[] json, int at) {
        return quotedName != null && quotedName.isAt(json, at);
    }

    /** How many bytes the name takes there, with its colon. */
    int length() {
        return quotedName.length();
    }

    /** A hash of the quoted name, by {@link EightBytes#hash}. */
    int nameHash() {
        return quotedName.hash(quotedName.length() - 1);
    }

    /** Whether the name, which needs no escapes, is what stands here between these quotes. */
    boolean isNamed(byte[] json, int from, int to) {
        return quotedName.length() - 1 == to - from && quotedName.isAt(json, from, to - from);
    }
}
