package dev.sealhook.spec.understand.schema;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Several schema objects that hold at once: one where a schema stands alone, more where {@code $ref} and {@code allOf}
 * join them. A {@link SchemaReader} makes one for the same parts, so that two are equal only if they are the same one.
 */
public final class Conjunction {
    private final Set<ObjectNode> parts;
    private final List<ObjectNode> listings;
    private final TypeKeyword types;
    private final ListedValues values;

    /** Reports the keywords that exclude each other, and those that are malformed. */
    Conjunction(List<ObjectNode> parts, List<ObjectNode> listings, KeywordReader keywords) {
        this.parts = Collections.unmodifiableSet(new LinkedHashSet<>(parts));
        this.listings = List.copyOf(listings);
        this.types = TypeKeyword.read(parts, keywords.problems());
        this.values = ListedValues.read(parts, keywords);
    }

    /** The schema objects, each once. */
    public Set<ObjectNode> parts() {
        return parts;
    }

    /** The parts with {@code properties}, in the document's order. */
    List<ObjectNode> listings() {
        return listings;
    }

    Set<String> types() {
        return types.names();
    }

    Optional<List<Node>> values() {
        return values.values();
    }

    boolean nullable() {
        return types.admitsNull() || values.listNull();
    }

    boolean has(String keyword) {
        return each(keyword).findAny().isPresent();
    }

    /** What each part that has the keyword says by it. */
    Stream<Node> each(String keyword) {
        return parts.stream().flatMap(part -> part.get(keyword).stream());
    }

    /** What the parts say of each property. */
    Map<String, List<Node>> properties(KeywordReader keywords) {
        Map<String, List<Node>> all = new LinkedHashMap<>();
        for (ObjectNode part : listings) {
            keywords.object(part, "properties")
                    .ifPresent(listed -> listed.members()
                            .forEach((name, node) -> all.computeIfAbsent(name, first -> new ArrayList<>())
                                    .add(node)));
        }
        return all;
    }
}
