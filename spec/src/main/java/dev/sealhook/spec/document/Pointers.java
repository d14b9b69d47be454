package dev.sealhook.spec.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** JSON Pointers, RFC 6901. */
final class Pointers {
    private static final Pattern BAD_ESCAPE = Pattern.compile("~(?![01])");
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Pointers() {}

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Empty where the pointer is no pointer, or points to nothing. */
    static Optional<Node> resolve(Node root, String pointer) {
        boolean rooted = pointer.isEmpty() || pointer.startsWith("/");
        if (!rooted || BAD_ESCAPE.matcher(pointer).find()) {
            return Optional.empty();
        }
        Optional<Node> node = Optional.of(root);
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            String name = steps[i].replace("~1", "/").replace("~0", "~");
            node = node.flatMap(parent -> step(parent, name));
        }
        return node;
    }

    private static Optional<Node> step(Node parent, String name) {
        if (parent instanceof ObjectNode object) {
            return object.get(name);
        }
        if (parent instanceof ArrayNode array && INDEX.matcher(name).matches()) {
            int index = Integer.parseInt(name);
            return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
