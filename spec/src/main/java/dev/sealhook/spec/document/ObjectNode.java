package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Location;
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

    private final Map<String, Node> members;
    private final List<Duplicate> duplicates;

    /** Takes over the map, which its maker does not change any more. */
    ObjectNode(SourceLocation source, Map<String, Node> members, List<Duplicate> duplicates) {
        super(source);
        this.members = Collections.unmodifiableMap(members);
        this.duplicates = List.copyOf(duplicates);
    }

    /** The members in the document's order, unmodifiable. Of duplicated names it holds the first. */
    public Map<String, Node> members() {
        return members;
    }

    /** The member's value; empty where there is none. */
    public Optional<Node> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** An object with other members, at the same location. The members keep their own locations. */
    public ObjectNode withMembers(Map<String, Node> others) {
        return new ObjectNode(source(), new LinkedHashMap<>(others), List.of());
    }

    /**
     * Each further appearance of a name that was there already, in the document's order. Reading does not report them.
     */
    public List<Duplicate> duplicates() {
        return duplicates;
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
        return member.source().key();
    }

    @Override
    public Optional<Node> child(String token) {
        return get(token);
    }

    @Override
    public boolean hasSameValueAs(Node other) {
        if (!(other instanceof ObjectNode object) || object.members.size() != members.size()) {
            return false;
        }
        return members.entrySet().stream().allMatch(member -> {
            Node same = object.members.get(member.getKey());
            return same != null && member.getValue().hasSameValueAs(same);
        });
    }

    @Override
    public int valueHashCode() {
        return members.entrySet().stream()
                .mapToInt(
                        member -> member.getKey().hashCode() ^ member.getValue().valueHashCode())
                .sum();
    }

    @Override
    public String describe() {
        return "an object";
    }
}
