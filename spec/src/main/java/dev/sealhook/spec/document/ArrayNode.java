package dev.sealhook.spec.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A JSON array or YAML sequence. */
public final class ArrayNode extends Node {
    private final List<Node> items = new ArrayList<>();

    ArrayNode(Place place) {
        super(place);
    }

    /** The items in their order, unmodifiable. */
    public List<Node> items() {
        return Collections.unmodifiableList(items);
    }

    @Override
    public String describe() {
        return "an array";
    }

    void add(Node item) {
        items.add(item);
    }
}
