package dev.sealhook.spec.canonical;

import dev.sealhook.spec.canonical.Tree.Items;
import dev.sealhook.spec.canonical.Tree.Leaf;
import dev.sealhook.spec.canonical.Tree.Members;
import dev.sealhook.spec.document.JsonStrings;
import dev.sealhook.spec.document.ScalarNode;
import java.util.Collection;
import java.util.function.Consumer;

/** JSON (RFC 8259) with two spaces a level, a line for each member and item, and a line end at the end. */
final class JsonLayout {
    private final StringBuilder out = new StringBuilder();

    private JsonLayout() {}

    static String write(Tree tree) {
        JsonLayout layout = new JsonLayout();
        layout.value(tree, 0);
        return layout.out.append('\n').toString();
    }

    private void value(Tree tree, int level) {
        if (tree instanceof Members object) {
            lines('{', object.members().entrySet(), '}', level, member -> {
                out.append(JsonStrings.quote(member.getKey())).append(": ");
                value(member.getValue(), level + 1);
            });
        } else if (tree instanceof Items array) {
            lines('[', array.items(), ']', level, item -> value(item, level + 1));
        } else if (tree instanceof Leaf leaf) {
            out.append(leaf.kind() == ScalarNode.Kind.STRING ? JsonStrings.quote(leaf.text()) : leaf.text());
        }
    }

    private <T> void lines(char open, Collection<T> parts, char close, int level, Consumer<T> writer) {
        out.append(open);
        String separator = "";
        for (T part : parts) {
            out.append(separator);
            indent(level + 1);
            writer.accept(part);
            separator = ",";
        }
        if (!parts.isEmpty()) {
            indent(level);
        }
        out.append(close);
    }

    private void indent(int level) {
        out.append('\n').append("  ".repeat(level));
    }
}
