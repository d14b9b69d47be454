package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.understand.schema.PropertySchema;
import dev.sealhook.spec.understand.schema.Schema;
import java.util.List;
import java.util.Map;

/**
 * A webhook with a JSON object as its body, before it is known what in the body names it.
 *
 * @param properties by name, in the document's order
 */
public record Webhook(
        String key,
        Location location,
        Documentation documentation,
        Schema schema,
        Map<String, PropertySchema> properties,
        List<Node> examples) {

    /** The key without the slash that some providers put before it, to have it look like a path. */
    String name() {
        return key.startsWith("/") ? key.substring(1) : key;
    }

    boolean isNamed(String value) {
        return value.equals(key) || value.equals(name());
    }
}
