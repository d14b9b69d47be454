package dev.sealhook.spec.understand.schema;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.keyword.Keywords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One schema while its parts are gathered: without recursion, for chains of {@code $ref} and {@code allOf} are long. */
final class SchemaGathering {
    private static final Pattern COMPONENT = Pattern.compile("/components/schemas/[^/]+");

    /** A schema object to gather, or, for a listing, one whose properties come next in the document's order. */
    private record Step(ObjectNode node, boolean listing) {}

    private final SchemaObjects objects;
    private final KeywordReader keywords;
    private final Node use;
    private final Set<ObjectNode> annotations = new LinkedHashSet<>();
    private final Set<ObjectNode> parts = new LinkedHashSet<>();
    private final List<ObjectNode> listings = new ArrayList<>();
    private Node origin;
    private Optional<String> component = Optional.empty();
    private boolean nullable;

    SchemaGathering(SchemaObjects objects, KeywordReader keywords, Node use) {
        this.objects = objects;
        this.keywords = keywords;
        this.use = use;
        this.origin = use;
    }

    /** The conjunction of several nodes. */
    Gathered gather(List<Node> nodes) {
        List<ObjectNode> all =
                nodes.stream().flatMap(node -> objects.of(node).stream()).toList();
        List<ObjectNode> structural =
                all.stream().filter(SchemaObjects::saysType).toList();
        all.stream().filter(node -> !SchemaObjects.saysType(node)).forEach(annotations::add);
        if (structural.size() == 1) {
            enter(structural.get(0));
        } else {
            structural.forEach(this::join);
        }
        annotations.addAll(parts);
        return new Gathered(
                use, origin, component, nullable, List.copyOf(annotations), List.copyOf(parts), List.copyOf(listings));
    }

    /** What was gathered, as in {@link Schema}. */
    record Gathered(
            Node use,
            Node origin,
            Optional<String> component,
            boolean nullable,
            List<ObjectNode> annotations,
            List<ObjectNode> parts,
            List<ObjectNode> listings) {}

    /** Goes from a node that only refers to another schema to that schema, which this one then is. */
    private void enter(ObjectNode first) {
        Optional<ObjectNode> at = Optional.of(first);
        while (at.isPresent()) {
            ObjectNode node = at.get();
            keywords.work().add(1);
            if (!annotations.add(node)) {
                keywords.problems()
                        .error(
                                DocumentCode.REF_CIRCULAR,
                                node.location(),
                                "this schema is only itself",
                                "let one of the chain say what it is");
                return;
            }
            nullable |= KeywordReader.isTrue(node, "nullable");
            Optional<Node> next = soleReferral(node);
            if (next.isEmpty()) {
                join(node);
                return;
            }
            nullable |= node.get("type")
                    .filter(type -> type.toJson().contains("\"null\""))
                    .isPresent();
            at = next.flatMap(objects::of);
        }
    }

    private Optional<Node> soleReferral(ObjectNode node) {
        List<String> structural = node.members().keySet().stream()
                .filter(Keywords::isStructural)
                .filter(keyword -> !keyword.equals("type"))
                .toList();
        if (structural.size() != 1) {
            return Optional.empty();
        }
        return switch (structural.get(0)) {
            case "$ref" -> keywords.references().target(node).map(this::identify);
            case "allOf" -> soleMember(keywords.array(node, "allOf"));
            case "oneOf", "anyOf" -> soleBranch(keywords.array(node, structural.get(0)));
            default -> Optional.empty();
        };
    }

    /** The one that says something of the type; others speak to the reader. */
    private Optional<Node> soleMember(List<Node> members) {
        List<ObjectNode> all =
                members.stream().flatMap(each -> objects.of(each).stream()).toList();
        Optional<Node> sole = sole(all.stream()
                .filter(SchemaObjects::saysType)
                .map(Node.class::cast)
                .toList());
        sole.ifPresent(found -> all.stream().filter(each -> each != found).forEach(annotations::add));
        return sole;
    }

    private Node identify(Node target) {
        component = Optional.of(target.pointer())
                .filter(pointer -> COMPONENT.matcher(pointer).matches());
        if (component.isPresent()) {
            origin = target;
        }
        return target;
    }

    private Optional<Node> soleBranch(List<Node> branches) {
        List<Node> values =
                branches.stream().filter(branch -> !objects.isNull(branch)).toList();
        Optional<Node> sole = sole(values);
        nullable |= sole.isPresent() && values.size() < branches.size();
        return sole;
    }

    private static Optional<Node> sole(List<Node> nodes) {
        return nodes.size() == 1 ? Optional.of(nodes.get(0)) : Optional.empty();
    }

    private void join(ObjectNode first) {
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(first, false));
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            keywords.work().add(1);
            if (step.listing()) {
                listings.add(step.node());
            } else if (parts.add(step.node())) {
                steps(step.node()).forEach(steps::push);
            }
        }
    }

    /** What follows a part, the last first. */
    private List<Step> steps(ObjectNode node) {
        List<Step> steps = new ArrayList<>();
        node.members().keySet().forEach(keyword -> {
            switch (keyword) {
                case "$ref" ->
                    keywords.references()
                            .target(node)
                            .flatMap(objects::of)
                            .ifPresent(target -> steps.add(new Step(target, false)));
                case "allOf" ->
                    keywords.array(node, "allOf")
                            .forEach(
                                    member -> objects.of(member).ifPresent(found -> steps.add(new Step(found, false))));
                case "properties" -> steps.add(new Step(node, true));
                default -> {}
            }
        });
        Collections.reverse(steps);
        return steps;
    }
}
