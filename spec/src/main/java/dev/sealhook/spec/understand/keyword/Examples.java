package dev.sealhook.spec.understand.keyword;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The examples of a Schema Object (a value, or a list of values) and of a Media Type Object (a value, or named). */
public final class Examples {
    private Examples() {}

    /** The values that a Schema Object shows. */
    public static Stream<Node> ofSchema(ObjectNode schema) {
        return Stream.concat(
                schema.get("example").stream(),
                schema
                        .get("examples")
                        .filter(ArrayNode.class::isInstance)
                        .map(node -> ((ArrayNode) node).items())
                        .orElse(List.of())
                        .stream());
    }

    /** The values that a Media Type Object shows, itself or by the Example Objects that it names. */
    public static Stream<Node> ofMediaType(ObjectNode mediaType, References references) {
        Stream<Node> named = mediaType
                .get("examples")
                .filter(ObjectNode.class::isInstance)
                .map(node -> ((ObjectNode) node).members().values().stream())
                .orElse(Stream.of())
                .flatMap(example -> references.follow(example).flatMap(Examples::value).stream());
        return Stream.concat(named, mediaType.get("example").stream());
    }

    /** {@code dataValue} is OpenAPI 3.2's (Example Object). */
    private static Optional<Node> value(ObjectNode example) {
        return example.get("value").or(() -> example.get("dataValue"));
    }
}
