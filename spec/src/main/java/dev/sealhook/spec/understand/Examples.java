package dev.sealhook.spec.understand;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The examples of a schema (a value, or a list of values) and of a media type (a value, or named Example Objects). */
final class Examples {
    private Examples() {}

    /** JSON texts of the examples that a Schema Object shows. */
    static Stream<String> of(ObjectNode schema) {
        return nodes(schema).map(Node::toJson);
    }

    static Stream<Node> nodes(ObjectNode schema) {
        return Stream.concat(
                schema.get("example").stream(),
                schema
                        .get("examples")
                        .filter(ArrayNode.class::isInstance)
                        .map(node -> ((ArrayNode) node).items())
                        .orElse(List.of())
                        .stream());
    }

    /**
     * The payloads that a Media Type Object shows, else those of the nearest schema that shows any: what stands farther
     * away may be shared with other webhooks, or be a part of a payload.
     */
    static List<Node> payloads(Context context, ObjectNode mediaType, Schema schema) {
        List<Node> payloads = new ArrayList<>();
        mediaType
                .get("examples")
                .filter(ObjectNode.class::isInstance)
                .ifPresent(named -> ((ObjectNode) named)
                        .members()
                        .values()
                        .forEach(node -> context.references()
                                .follow(node)
                                .flatMap(Examples::value)
                                .ifPresent(payloads::add)));
        mediaType.get("example").ifPresent(payloads::add);
        return payloads.isEmpty() ? nearest(schema) : payloads;
    }

    private static List<Node> nearest(Schema schema) {
        return schema.annotations().stream()
                .map(node -> nodes(node).toList())
                .filter(shown -> !shown.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@code dataValue} is OpenAPI 3.2's (Example Object). */
    private static Optional<Node> value(ObjectNode example) {
        return example.get("value").or(() -> example.get("dataValue"));
    }
}
