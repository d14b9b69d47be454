package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.catalogue.EventName;
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
 * @param parameters those of the operation, and then those of the path item, as they are written
 * @param examples the objects that are shown
 * @param isInArray whether the body is an array of the object
 */
public record Webhook(
        String key,
        Location location,
        Documentation documentation,
        Schema schema,
        Map<String, PropertySchema> properties,
        List<Node> parameters,
        List<Node> examples,
        boolean isInArray) {

    /** The items of an array; else none. */
    static Stream<Node> items(Node node) {
        return node instanceof ArrayNode array ? array.items().stream() : Stream.empty();
    }

    String name() {
        return EventName.ofKey(key);
    }

    String letters() {
        return EventName.letters(key);
    }

    /** As two webhooks of one document are never the same: by the key. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Webhook webhook && webhook.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
