package dev.sealhook.spec.understand.schema;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the {@link Schema}s of one document. Each is read once, and what is wrong with it is reported once, however
 * often it is used.
 */
public final class SchemaReader {
    private static final Set<String> SAY_TYPE = Set.of(
            "type", "enum", "const", "properties", "items", "prefixItems", "additionalProperties", "oneOf", "anyOf");

    private record Parts(List<ObjectNode> parts, List<ObjectNode> listings) {}

    private final KeywordReader keywords;
    private final SchemaObjects objects;
    private final Map<List<Node>, Schema> schemas = new HashMap<>();
    private final Map<Parts, Conjunction> conjunctions = new HashMap<>();
    private final Map<Conjunction, List<Choice>> choices = new HashMap<>();
    private final Map<Conjunction, Map<String, PropertySchema>> properties = new HashMap<>();

    public SchemaReader(KeywordReader keywords) {
        this.keywords = keywords;
        this.objects = new SchemaObjects(keywords);
    }

    /** The schema that one node is. */
    public Schema of(Node node) {
        return of(List.of(node));
    }

    /** The conjunction of several: the properties of one name that the members of an {@code allOf} list, say. */
    private Schema of(List<Node> nodes) {
        Schema known = schemas.get(nodes);
        if (known != null) {
            return known;
        }
        SchemaGathering.Gathered all = new SchemaGathering(objects, keywords, nodes.get(0)).gather(nodes);
        Schema schema = new Schema(
                all.use(),
                all.origin(),
                all.component(),
                all.nullable(),
                all.annotations(),
                conjunction(all.parts(), all.listings()),
                Set.of());
        schemas.put(nodes, schema);
        return schema;
    }

    /** The conjunction of the nodes that say something; empty if none does. */
    public Optional<Schema> ofAll(List<Node> nodes) {
        List<Node> saying =
                nodes.stream().filter(node -> !SchemaObjects.isBoolean(node)).toList();
        return saying.isEmpty() ? Optional.empty() : Optional.of(of(saying));
    }

    private Conjunction conjunction(List<ObjectNode> parts, List<ObjectNode> listings) {
        keywords.work().add(parts.size());
        return conjunctions.computeIfAbsent(
                new Parts(parts, listings), key -> new Conjunction(parts, listings, keywords));
    }

    /** A branch with what is said beside it: it keeps its place and loses its name. */
    public Schema conjoin(Schema rest, Schema branch) {
        return new Schema(
                branch.use(),
                branch.origin(),
                Optional.empty(),
                branch.admitsNull(),
                join(branch.annotations(), rest.annotations()),
                conjunction(
                        join(rest.conjunction().parts(), branch.conjunction().parts()),
                        join(rest.conjunction().listings(), branch.conjunction().listings())),
                Set.copyOf(join(rest.settled(), branch.settled())));
    }

    private static List<ObjectNode> join(Collection<ObjectNode> first, Collection<ObjectNode> second) {
        Set<ObjectNode> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** Its {@code oneOf} and {@code anyOf} that say something about the type, and are not settled. */
    public List<Choice> choices(Schema schema) {
        List<Choice> all = choices.get(schema.conjunction());
        if (all == null) {
            Conjunction conjunction = schema.conjunction();
            all = conjunction.parts().stream()
                    .flatMap(part ->
                            Stream.of("oneOf", "anyOf").flatMap(keyword -> choice(conjunction, part, keyword).stream()))
                    .toList();
            choices.put(conjunction, all);
        }
        return all.stream()
                .filter(choice -> !schema.settled().contains(choice.part()))
                .toList();
    }

    private Optional<Choice> choice(Conjunction conjunction, ObjectNode part, String keyword) {
        List<Node> nodes = keywords.array(part, keyword);
        keywords.work().add(nodes.size());
        List<Schema> branches = nodes.stream()
                .filter(node -> !objects.isNull(node) && !SchemaObjects.isNothing(node))
                .map(this::of)
                .toList();
        // A branch that is a part of this very schema: a base that lists the schemas that extend it, read as one of
        // them.
        boolean extension = branches.stream()
                .anyMatch(branch -> branch.origin() instanceof ObjectNode origin
                        && conjunction.parts().contains(origin));
        boolean saysType =
                branches.stream().anyMatch(branch -> SAY_TYPE.stream().anyMatch(branch::has));
        return extension || !saysType
                ? Optional.empty()
                : Optional.of(new Choice(part, branches, nodes.stream().anyMatch(objects::isNull)));
    }

    /** The listed properties, by name, in the document's order. */
    public Map<String, PropertySchema> properties(Schema schema) {
        Map<String, PropertySchema> known = properties.get(schema.conjunction());
        if (known != null) {
            return known;
        }
        Set<String> required = required(schema.conjunction());
        Map<String, PropertySchema> all = new LinkedHashMap<>();
        schema.conjunction().properties(keywords).forEach((name, nodes) -> {
            keywords.work().add(1);
            all.put(name, new PropertySchema(name, List.of(of(nodes)), required.contains(name), true));
        });
        properties.put(schema.conjunction(), all);
        return all;
    }

    private Set<String> required(Conjunction conjunction) {
        Set<String> all = new LinkedHashSet<>();
        conjunction
                .parts()
                .forEach(part -> keywords.array(part, "required")
                        .forEach(node ->
                                KeywordReader.text(node).ifPresentOrElse(all::add, () -> reportRequired(node))));
        return all;
    }

    private void reportRequired(Node node) {
        keywords.problems()
                .error(
                        DocumentCode.KEYWORD_MALFORMED,
                        node.location(),
                        "'required' lists " + node.describe(),
                        "write names of properties");
    }

    /** The {@code format} of the first part that has one. */
    public Optional<String> format(Schema schema) {
        return schema.conjunction().parts().stream()
                .flatMap(part -> keywords.string(part, "format").stream())
                .findFirst();
    }
}
