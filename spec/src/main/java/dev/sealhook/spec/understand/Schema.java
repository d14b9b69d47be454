package dev.sealhook.spec.understand;

import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What several schema objects say together: a value is valid if it is valid for each of the parts. One part where a
 * schema stands alone, more where {@code $ref} and {@code allOf} conjoin them.
 *
 * @param use the node that stands where it is used
 * @param origin the node that names it: the component's, else the one where it is used
 * @param component the pointer of the component that this is, if it is one and no more
 * @param admitsNull said by what led here: {@code nullable}, or a branch that is null
 * @param annotations all that may say something to the reader, the nearest to the user first
 * @param listings the parts with {@code properties}, in the document's order
 * @param settled parts whose {@code oneOf} and {@code anyOf} are left aside
 */
record Schema(
        Schemas schemas,
        Node use,
        Node origin,
        Optional<String> component,
        boolean admitsNull,
        List<ObjectNode> annotations,
        List<ObjectNode> parts,
        List<ObjectNode> listings,
        Set<ObjectNode> settled) {

    Problems problems() {
        return schemas.context().problems();
    }

    Location location() {
        return origin.location();
    }

    /** This one without the alternatives of one of its parts. */
    Schema settling(ObjectNode part) {
        Set<ObjectNode> all = new HashSet<>(settled);
        all.add(part);
        return new Schema(schemas, use, origin, component, admitsNull, annotations, parts, listings, Set.copyOf(all));
    }

    /** This one and another, which keeps its place and loses its name. */
    Schema and(Schema branch) {
        Set<ObjectNode> all = new HashSet<>(settled);
        all.addAll(branch.settled);
        return new Schema(
                schemas,
                branch.use,
                branch.origin,
                Optional.empty(),
                branch.admitsNull,
                join(branch.annotations, annotations),
                join(parts, branch.parts),
                join(listings, branch.listings),
                Set.copyOf(all));
    }

    private static List<ObjectNode> join(List<ObjectNode> first, List<ObjectNode> second) {
        return List.copyOf(new LinkedHashSet<>(
                Stream.concat(first.stream(), second.stream()).toList()));
    }

    /** The JSON types that it admits, null aside; empty if it does not say. */
    Set<String> types() {
        return SchemaTypes.of(this);
    }

    /** It says that it is an object, and nothing else. */
    boolean isObject() {
        return types().equals(Set.of("object"));
    }

    boolean nullable() {
        return admitsNull
                || SchemaTypes.admitNull(this)
                || stream("enum")
                        .anyMatch(node -> node instanceof ArrayNode values
                                && values.items().stream().anyMatch(Schema::isNull))
                || stream("const").anyMatch(Schema::isNull);
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
    }

    /** The values that {@code enum} and {@code const} list, null aside; empty if none are listed. */
    Optional<List<Node>> values() {
        Optional<List<Node>> all = Optional.empty();
        for (ObjectNode part : parts) {
            List<Node> listed = listedBy(part);
            if (listed.isEmpty()) {
                continue;
            }
            Optional<List<Node>> both = all.map(before -> common(before, listed));
            if (both.isPresent() && both.get().isEmpty()) {
                reportConflict(part, listed, all.get());
            } else {
                all = both.isPresent() ? both : Optional.of(listed);
            }
        }
        return all.map(values -> values.stream().filter(value -> !isNull(value)).toList());
    }

    private void reportConflict(ObjectNode part, List<Node> listed, List<Node> before) {
        problems()
                .error(
                        DocumentCode.ALL_OF_CONFLICT,
                        part.location(),
                        "no value is both one of those listed here ("
                                + MessageText.excerpt(listed.get(0).toJson(), 100)
                                + (listed.size() > 1 ? ", ..." : "")
                                + ") and one of those at "
                                + MessageText.pointer(before.get(0).pointer()),
                        "let both list a common value, or one of them none");
    }

    private List<Node> listedBy(ObjectNode part) {
        Optional<Node> constant = part.get("const");
        if (constant.isPresent()) {
            return List.of(constant.get());
        }
        return distinct(schemas.context().array(part, "enum"));
    }

    private static List<Node> distinct(List<Node> nodes) {
        Map<String, Node> byText = new LinkedHashMap<>();
        nodes.forEach(node -> byText.putIfAbsent(node.toJson(), node));
        return List.copyOf(byText.values());
    }

    private static List<Node> common(List<Node> some, List<Node> others) {
        List<String> texts = others.stream().map(Node::toJson).toList();
        return some.stream().filter(node -> texts.contains(node.toJson())).toList();
    }

    /** What the parts say of each property: the nodes of one name are to be met all. */
    Map<String, List<Node>> properties() {
        Map<String, List<Node>> all = new LinkedHashMap<>();
        for (ObjectNode part : listings) {
            schemas.context()
                    .object(part, "properties")
                    .ifPresent(listed -> listed.members().forEach((name, node) -> {
                        List<Node> nodes = all.computeIfAbsent(name, first -> new ArrayList<>());
                        if (!nodes.contains(node)) {
                            nodes.add(node);
                        }
                    }));
        }
        return all;
    }

    Set<String> required() {
        Set<String> all = new LinkedHashSet<>();
        parts.forEach(part -> schemas.context().array(part, "required").forEach(node -> {
            if (node instanceof ScalarNode name && name.kind() == ScalarNode.Kind.STRING) {
                all.add(name.text());
            } else {
                problems()
                        .error(
                                DocumentCode.KEYWORD_MALFORMED,
                                node.location(),
                                "'required' lists " + node.describe(),
                                "write names of properties");
            }
        }));
        return all;
    }

    /** The schemas that all the unlisted properties meet; empty if they may be anything. */
    List<Node> additionalProperties() {
        return stream("additionalProperties").toList();
    }

    /** The schemas that every item meets; empty if items may be anything, or differ by their position. */
    List<Node> items() {
        return stream("prefixItems").findAny().isPresent()
                ? List.of()
                : stream("items").toList();
    }

    Optional<String> format() {
        return parts.stream()
                .flatMap(part -> schemas.context().string(part, "format").stream())
                .findFirst();
    }

    boolean has(String keyword) {
        return stream(keyword).findAny().isPresent();
    }

    /** Its {@code oneOf} and {@code anyOf} that say something about the type. */
    List<Choice> choices() {
        return parts.stream()
                .filter(part -> !settled.contains(part))
                .flatMap(part -> Stream.of("oneOf", "anyOf").flatMap(keyword -> choice(part, keyword).stream()))
                .toList();
    }

    private Optional<Choice> choice(ObjectNode part, String keyword) {
        List<Node> nodes = schemas.context().array(part, keyword);
        List<Schema> branches = nodes.stream()
                .filter(node -> !schemas.isNull(node) && !Schemas.isNothing(node))
                .map(schemas::of)
                .toList();
        // A branch that is a part of this very schema: a base that lists its heirs, read as one of them.
        boolean heir = branches.stream().anyMatch(branch -> parts.contains(branch.origin()));
        boolean saysType = branches.stream().anyMatch(Schema::saysType);
        return heir || !saysType
                ? Optional.empty()
                : Optional.of(new Choice(part, branches, nodes.stream().anyMatch(schemas::isNull)));
    }

    /** More than conditions such as {@code required}. */
    private boolean saysType() {
        return Stream.of(
                        "type",
                        "enum",
                        "const",
                        "properties",
                        "items",
                        "prefixItems",
                        "additionalProperties",
                        "oneOf",
                        "anyOf")
                .anyMatch(this::has);
    }

    /** What it says of each listed property. */
    List<PropertySchema> members() {
        Set<String> required = required();
        return properties().entrySet().stream()
                .map(entry -> new PropertySchema(
                        entry.getKey(), List.of(schemas.of(entry.getValue())), required.contains(entry.getKey()), true))
                .toList();
    }

    private Stream<Node> stream(String keyword) {
        return parts.stream().flatMap(part -> part.get(keyword).stream());
    }

    Documentation documentation() {
        return new Documentation(
                first(node -> Context.words(node, "title")),
                first(node -> Context.words(node, "description")),
                first(node -> node.get("default").map(Node::toJson)),
                annotations.stream().flatMap(Examples::of).distinct().toList(),
                annotations.stream().anyMatch(node -> Context.isTrue(node, "deprecated")),
                annotations.stream().anyMatch(node -> Context.isTrue(node, "readOnly")));
    }

    private Optional<String> first(Function<ObjectNode, Optional<String>> words) {
        return annotations.stream().flatMap(node -> words.apply(node).stream()).findFirst();
    }
}
