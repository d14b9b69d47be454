package dev.sealhook.spec.document;

import java.util.Collection;
import java.util.function.Consumer;

/** Prints nodes as JSON (RFC 8259), on one line or with a line for each member and item. */
final class JsonPrinter {
    private final StringBuilder out = new StringBuilder();
    private final boolean indents;

    private JsonPrinter(boolean indents) {
        this.indents = indents;
    }

    /** Without any white space. */
    static String compact(Node node) {
        JsonPrinter printer = new JsonPrinter(false);
        printer.print(node, 0);
        return printer.out.toString();
    }

    /** With two spaces a level, and a line end at the end. */
    static String indented(Node node) {
        JsonPrinter printer = new JsonPrinter(true);
        printer.print(node, 0);
        return printer.out.append('\n').toString();
    }

    private void print(Node node, int level) {
        if (node instanceof ObjectNode object) {
            printAll('{', object.members().entrySet(), '}', level, member -> {
                out.append(JsonStrings.quote(member.getKey())).append(indents ? ": " : ":");
                print(member.getValue(), level + 1);
            });
        } else if (node instanceof ArrayNode array) {
            printAll('[', array.items(), ']', level, item -> print(item, level + 1));
        } else if (node instanceof ScalarNode scalar) {
            out.append(scalar.kind() == ScalarNode.Kind.STRING ? JsonStrings.quote(scalar.text()) : scalar.text());
        }
    }

    private <T> void printAll(char open, Collection<T> parts, char close, int level, Consumer<T> printer) {
        out.append(open);
        String separator = "";
        for (T part : parts) {
            out.append(separator);
            breakLine(level + 1);
            printer.accept(part);
            separator = ",";
        }
        if (!parts.isEmpty()) {
            breakLine(level);
        }
        out.append(close);
    }

    private void breakLine(int level) {
        if (indents) {
            out.append('\n').append("  ".repeat(level));
        }
    }
}
