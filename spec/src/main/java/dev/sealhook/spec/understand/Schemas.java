package dev.sealhook.spec.understand;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.problem.DocumentCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes {@link Schema}s of nodes: follows what only refers, and gathers what {@code $ref} and {@code allOf} conjoin. */
final class Schemas {
    private static final Pattern COMPONENT = Pattern.compile("/components/schemas/[^/]+");

    /** What each of these keywords says where it admits null and nothing else. */
    private static final Map<String, Set<String>> NULL = Map.of(
            "type", Set.of("\"null\"", "[\"null\"]", "null", "[null]"),
            "const", Set.of("null"),
            "enum", Set.of("[null]"));

    private final Context context;

    Schemas(Context context) {
        this.context = context;
    }

    Context context() {
        return context;
    }

    /** The schema that one node is. */
    Schema of(Node node) {
        return of(List.of(node));
    }

    /** The conjunction of several: the properties of one name that the members of an {@code allOf} list, say. */
    Schema of(List<Node> nodes) {
        List<ObjectNode> objects =
                nodes.stream().flatMap(node -> schemaObject(node).stream()).toList();
        List<ObjectNode> structural = objects.stream().filter(Schemas::saysType).toList();
        Gathering gathering = new Gathering(nodes.get(0));
        objects.stream().filter(node -> !structural.contains(node)).forEach(gathering::annotate);
        if (structural.size() == 1) {
            gathering.enter(structural.get(0));
        } else {
            structural.forEach(gathering::gather);
        }
        return gathering.schema();
    }

    private Optional<ObjectNode> schemaObject(Node node) {
        if (node instanceof ObjectNode object) {
            context.refuseDuplicates(object);
            Keywords.REFUSED.stream()
                    .filter(object.members()::containsKey)
                    .forEach(keyword -> context.problems()
                            .error(
                                    DocumentCode.KEYWORD_REFUSED,
                                    object.keyLocation(keyword),
                                    "'" + keyword + "' is not understood",
                                    "write a plain '$ref'"));
            return Optional.of(object);
        }
        if (!isBoolean(node)) {
            context.problems()
                    .error(
                            DocumentCode.SCHEMA_MALFORMED,
                            node.location(),
                            "a schema is " + node.describe(),
                            "write an object, or true for any value");
        }
        return Optional.empty();
    }

    private static boolean saysType(ObjectNode node) {
        return node.members().keySet().stream().anyMatch(Keywords::isStructural) || Context.isTrue(node, "nullable");
    }

    /** Null is all that this schema admits: the branch of a choice that only makes it nullable. */
    boolean isNull(Node node) {
        return context.references()
                .follow(node)
                .filter(schema -> NULL.entrySet().stream()
                        .anyMatch(keyword -> schema.get(keyword.getKey())
                                .filter(value -> keyword.getValue().contains(value.toJson()))
                                .isPresent()))
                .isPresent();
    }

    /** A schema that admits any value, or none. */
    static boolean isBoolean(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN;
    }

    static boolean isNothing(Node node) {
        return isBoolean(node) && node.toJson().equals("false");
    }

    /** One schema while it is gathered. */
    private final class Gathering {
        private final Set<ObjectNode> annotations = new LinkedHashSet<>();
        private final Set<ObjectNode> parts = new LinkedHashSet<>();
        private final List<ObjectNode> listings = new ArrayList<>();
        private final Node use;
        private Node origin;
        private Optional<String> component = Optional.empty();
        private boolean nullable;

        private Gathering(Node use) {
            this.use = use;
            this.origin = use;
        }

        private void annotate(ObjectNode node) {
            annotations.add(node);
        }

        /** Goes from a node that only refers to another schema to that schema, which this one then is. */
        private void enter(ObjectNode first) {
            Optional<ObjectNode> at = Optional.of(first);
            while (at.isPresent()) {
                ObjectNode node = at.get();
                if (!annotations.add(node)) {
                    context.problems()
                            .error(
                                    DocumentCode.REF_CIRCULAR,
                                    node.location(),
                                    "this schema is only itself",
                                    "let one of the chain say what it is");
                    return;
                }
                nullable |= Context.isTrue(node, "nullable");
                Optional<Node> next = soleReferral(node);
                if (next.isEmpty()) {
                    gather(node);
                    return;
                }
                nullable |= node.get("type")
                        .filter(type -> type.toJson().contains("\"null\""))
                        .isPresent();
                at = next.flatMap(Schemas.this::schemaObject);
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
                case "$ref" -> context.references().target(node).map(this::identify);
                case "allOf" -> soleMember(context.array(node, "allOf"));
                case "oneOf", "anyOf" -> soleBranch(context.array(node, structural.get(0)));
                default -> Optional.empty();
            };
        }

        /** The one that says something of the type; others speak to the reader. */
        private Optional<Node> soleMember(List<Node> members) {
            List<ObjectNode> objects = members.stream()
                    .flatMap(each -> schemaObject(each).stream())
                    .toList();
            Optional<Node> sole = sole(objects.stream()
                    .filter(Schemas::saysType)
                    .map(Node.class::cast)
                    .toList());
            sole.ifPresent(
                    found -> objects.stream().filter(each -> each != found).forEach(this::annotate));
            return sole;
        }

        private Node identify(Node target) {
            String pointer = target.pointer();
            component = Optional.of(pointer)
                    .filter(place -> COMPONENT.matcher(place).matches());
            if (component.isPresent()) {
                origin = target;
            }
            return target;
        }

        private Optional<Node> soleBranch(List<Node> branches) {
            List<Node> values =
                    branches.stream().filter(branch -> !isNull(branch)).toList();
            Optional<Node> sole = sole(values);
            nullable |= sole.isPresent() && values.size() < branches.size();
            return sole;
        }

        private Optional<Node> sole(List<Node> nodes) {
            return nodes.size() == 1 ? Optional.of(nodes.get(0)) : Optional.empty();
        }

        private void gather(ObjectNode node) {
            if (!parts.add(node)) {
                return;
            }
            node.members().forEach((keyword, value) -> {
                switch (keyword) {
                    case "$ref" -> context.references().target(node).ifPresent(this::gatherAny);
                    case "allOf" -> context.array(node, "allOf").forEach(this::gatherAny);
                    case "properties" -> listings.add(node);
                    default -> {}
                }
            });
        }

        private void gatherAny(Node node) {
            schemaObject(node).ifPresent(this::gather);
        }

        private Schema schema() {
            annotations.addAll(parts);
            return new Schema(
                    Schemas.this,
                    use,
                    origin,
                    component,
                    nullable,
                    List.copyOf(annotations),
                    List.copyOf(parts),
                    List.copyOf(listings),
                    Set.of());
        }
    }
}
