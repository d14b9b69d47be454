package dev.sealhook.spec.understand.schema;

import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.understand.keyword.Examples;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A schema where it is used.
 *
 * @param use the node that stands where it is used
 * @param origin the node that names it: the component's, else the one where it is used
 * @param component the pointer of the component that this is, if it is one and no more
 * @param admitsNull said by what led here: {@code nullable}, or a branch that is null
 * @param annotations all that may say something to the reader, the nearest to the user first
 * @param conjunction what it says of a value
 * @param settled parts whose {@code oneOf} and {@code anyOf} are left aside
 */
public record Schema(
        Node use,
        Node origin,
        Optional<String> component,
        boolean admitsNull,
        List<ObjectNode> annotations,
        Conjunction conjunction,
        Set<ObjectNode> settled) {

    /** What a schema says of a value, wherever it is used. */
    public record Meaning(Conjunction conjunction, Set<ObjectNode> settled) {}

    public Schema {
        annotations = List.copyOf(annotations);
        settled = Set.copyOf(settled);
    }

    public Meaning meaning() {
        return new Meaning(conjunction, settled);
    }

    public Location location() {
        return origin.location();
    }

    /** This one without the alternatives of one of its parts. */
    public Schema settling(ObjectNode part) {
        Set<ObjectNode> all = new HashSet<>(settled);
        all.add(part);
        return new Schema(use, origin, component, admitsNull, annotations, conjunction, all);
    }

    /** The JSON types that it admits, null aside; empty if it does not say. */
    public Set<String> types() {
        return conjunction.types();
    }

    /** It says that it is an object, and nothing else. */
    public boolean isObject() {
        return types().equals(Set.of("object"));
    }

    /** It admits null, its alternatives aside. */
    public boolean nullable() {
        return admitsNull || conjunction.nullable();
    }

    /** The values that {@code enum} and {@code const} list, null aside; empty if none are listed. */
    public Optional<List<Node>> values() {
        return conjunction.values();
    }

    public boolean has(String keyword) {
        return conjunction.has(keyword);
    }

    /** The schemas that all the unlisted properties meet; empty if they may be anything. */
    public List<Node> additionalProperties() {
        return conjunction.each("additionalProperties").toList();
    }

    /** The schemas that every item meets; empty if items may be anything, or differ by their position. */
    public List<Node> items() {
        return has("prefixItems") ? List.of() : conjunction.each("items").toList();
    }

    /** What it says to the reader. */
    public Documentation documentation() {
        return new Documentation(
                first(node -> KeywordReader.words(node, "title")),
                first(node -> KeywordReader.words(node, "description")),
                first(node -> node.get("default").map(Node::toJson)),
                annotations.stream()
                        .flatMap(Examples::ofSchema)
                        .map(Node::toJson)
                        .distinct()
                        .toList(),
                annotations.stream().anyMatch(node -> KeywordReader.isTrue(node, "deprecated")),
                annotations.stream().anyMatch(node -> KeywordReader.isTrue(node, "readOnly")));
    }

    private Optional<String> first(Function<ObjectNode, Optional<String>> words) {
        return annotations.stream().flatMap(node -> words.apply(node).stream()).findFirst();
    }
}
