package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.understand.schema.PropertySchema;
import dev.sealhook.spec.understand.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A webhook with a JSON object, or an array of such, as its body, before it is known what in the body names it.
 *
 * @param schema of the object
 * @param properties by name, in the document's order
 * @param examples the objects that are shown
 * @param isInArray whether the body is an array of the object
 */
public record Webhook(
        String key,
        Location location,
        Documentation documentation,
        Schema schema,
        Map<String, PropertySchema> properties,
        List<Node> examples,
        boolean isInArray) {

    /** The items of an array; else none. */
    static Stream<Node> items(Node node) {
        return node instanceof ArrayNode array ? array.items().stream() : Stream.empty();
    }

    /** The key without the slash that some providers put before it, to have it look like a path. */
    String name() {
        return key.startsWith("/") ? key.substring(1) : key;
    }

    boolean isNamed(String value) {
        return value.equals(key) || value.equals(name());
    }
}
