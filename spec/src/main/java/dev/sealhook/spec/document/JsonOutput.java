package dev.sealhook.spec.document;

import java.util.Map;

/** Writes nodes as compact JSON. */
final class JsonOutput {
    private JsonOutput() {}

    static void append(StringBuilder out, Node node) {
        if (node instanceof ObjectNode object) {
            appendObject(out, object);
        } else if (node instanceof ArrayNode array) {
            appendArray(out, array);
        } else if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
            appendString(out, scalar.text());
        } else if (node instanceof ScalarNode scalar) {
            out.append(scalar.text());
        }
    }

    private static void appendObject(StringBuilder out, ObjectNode object) {
        char separator = '{';
        for (Map.Entry<String, Node> member : object.members().entrySet()) {
            out.append(separator);
            separator = ',';
            appendString(out, member.getKey());
            out.append(':');
            append(out, member.getValue());
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private static void appendArray(StringBuilder out, ArrayNode array) {
        char separator = '[';
        for (Node item : array.items()) {
            out.append(separator);
            separator = ',';
            append(out, item);
        }
        out.append(separator == '[' ? "[]" : "]");
    }

    private static void appendString(StringBuilder out, String text) {
        out.append('"');
        text.codePoints().forEach(character -> appendCharacter(out, character));
        out.append('"');
    }

    // An escaped lone surrogate is legal JSON text but not legal UTF-8: it stays an escape.
    private static void appendCharacter(StringBuilder out, int character) {
        boolean loneSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (character == '"' || character == '\\') {
            out.append('\\').appendCodePoint(character);
        } else if (character == '\n') {
            out.append("\\n");
        } else if (character < ' ' || loneSurrogate) {
            out.append(String.format("\\u%04x", character));
        } else {
            out.appendCodePoint(character);
        }
    }
}
