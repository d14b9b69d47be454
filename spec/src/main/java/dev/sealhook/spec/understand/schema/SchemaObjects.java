package dev.sealhook.spec.understand.schema;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.keyword.Keywords;
import dev.sealhook.spec.understand.keyword.OpenApiObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Schema Objects among the nodes: each is checked when it is met first. */
final class SchemaObjects {
    /** What each of these keywords says where it admits null and nothing else. */
    private static final Map<String, Set<String>> NULL = Map.of(
            "type", Set.of("\"null\"", "[\"null\"]", "null", "[null]"),
            "const", Set.of("null"),
            "enum", Set.of("[null]"));

    private final KeywordReader keywords;
    private final Set<Node> checked = new HashSet<>();

    SchemaObjects(KeywordReader keywords) {
        this.keywords = keywords;
    }

    /** Empty for the schemas {@code true} and {@code false}, and for what is no schema, which is a problem. */
    Optional<ObjectNode> of(Node node) {
        if (checked.add(node)) {
            check(node);
        }
        return Optional.of(node).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    private void check(Node node) {
        if (node instanceof ObjectNode object) {
            keywords.refuseDuplicates(object);
            keywords.checkSpelling(object, OpenApiObject.SCHEMA);
            object.get("discriminator")
                    .filter(ObjectNode.class::isInstance)
                    .ifPresent(discriminator -> checkDiscriminator((ObjectNode) discriminator));
            Keywords.REFUSED.stream()
                    .filter(object.members()::containsKey)
                    .forEach(keyword -> keywords.problems()
                            .error(
                                    DocumentCode.KEYWORD_REFUSED,
                                    object.keyLocation(keyword),
                                    "'" + keyword + "' is not understood",
                                    "write a plain '$ref'"));
        } else if (!isBoolean(node)) {
            keywords.problems()
                    .error(
                            DocumentCode.SCHEMA_MALFORMED,
                            node.location(),
                            "a schema is " + node.describe(),
                            "write an object, or true for any value");
        }
    }

    private void checkDiscriminator(ObjectNode discriminator) {
        keywords.checkSpelling(discriminator, OpenApiObject.DISCRIMINATOR);
        keywords.object(discriminator, "mapping")
                .ifPresent(mapping -> mapping.members().values().forEach(keywords.references()::checkMapping));
    }

    static boolean saysType(ObjectNode node) {
        return node.members().keySet().stream().anyMatch(Keywords::isStructural)
                || KeywordReader.isTrue(node, "nullable");
    }

    /** Null is all that this schema admits: the branch of a choice that only makes it nullable. */
    boolean isNull(Node node) {
        return keywords.references()
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
}
