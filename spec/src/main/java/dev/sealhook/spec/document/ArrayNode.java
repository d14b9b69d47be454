package dev.sealhook.spec.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A JSON array or YAML sequence. */
public final class ArrayNode extends Node {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final List<Node> items;

    ArrayNode(SourceLocation source, List<Node> items) {
        super(source);
        this.items = List.copyOf(items);
    }

    /** The items in their order, unmodifiable. */
    public List<Node> items() {
        return items;
    }

    /** An array with other items, at the same location. The items keep their own locations. */
    public ArrayNode withItems(List<Node> others) {
        return new ArrayNode(source(), others);
    }

    @Override
    public Optional<Node> child(String token) {
        if (!INDEX.matcher(token).matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(token);
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    @Override
    public boolean hasSameValueAs(Node other) {
        if (!(other instanceof ArrayNode array) || array.items.size() != items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).hasSameValueAs(array.items.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int valueHashCode() {
        int hash = 1;
        for (Node item : items) {
            hash = 31 * hash + item.valueHashCode();
        }
        return hash;
    }

    @Override
    public String describe() {
        return "an array";
    }
}
