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
            out.append(JsonStrings.quote(scalar.text()));
        } else if (node instanceof ScalarNode scalar) {
            out.append(scalar.text());
        }
    }

    private static void appendObject(StringBuilder out, ObjectNode object) {
        char separator = '{';
        for (Map.Entry<String, Node> member : object.members().entrySet()) {
            out.append(separator);
            separator = ',';
            out.append(JsonStrings.quote(member.getKey()));
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
}
