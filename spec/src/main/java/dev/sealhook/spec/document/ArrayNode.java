package dev.sealhook.spec.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A JSON array or YAML sequence. */
public final class ArrayNode extends Node {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final List<Node> items = new ArrayList<>();

    ArrayNode(Place place) {
        super(place);
    }

    /** The items in their order, unmodifiable. */
    public List<Node> items() {
        return Collections.unmodifiableList(items);
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
    public String describe() {
        return "an array";
    }

    void add(Node item) {
        items.add(item);
    }
}
