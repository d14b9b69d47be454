package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A JSON object or YAML mapping. */
public final class ObjectNode extends Node {
    /** A name that one object has twice; the places are those of the keys. */
    public record Duplicate(String name, Location first, Location second) {}

    private final Map<String, Node> members = new LinkedHashMap<>();
    // Almost no object has any: a list for each would cost more than all the rest of it.
    private List<Duplicate> duplicates = List.of();

    ObjectNode(Place place) {
        super(place);
    }

    /** The members in the document's order, unmodifiable. Of duplicated names it holds the first. */
    public Map<String, Node> members() {
        return Collections.unmodifiableMap(members);
    }

    /** The member's value; empty where there is none. */
    public Optional<Node> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    @Override
    public Optional<Node> child(String token) {
        return get(token);
    }

    /**
     * Each further appearance of a name that was there already, in the document's order. Reading does not report them.
     */
    public List<Duplicate> duplicates() {
        return Collections.unmodifiableList(duplicates);
    }

    /**
     * Where the member's key begins, with the pointer of its value. Throws NoSuchElementException where there is no
     * such member.
     */
    public Location keyLocation(String name) {
        Node member = members.get(name);
        if (member == null) {
            throw new NoSuchElementException(name);
        }
        return member.place().keyLocation();
    }

    @Override
    public String describe() {
        return "an object";
    }

    void add(String name, Node value) {
        if (members.putIfAbsent(name, value) == null) {
            return;
        }
        if (duplicates.isEmpty()) {
            duplicates = new ArrayList<>();
        }
        duplicates.add(new Duplicate(name, keyLocation(name), value.place().keyLocation()));
    }
}
