package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.catalogue.EventName;
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
 * @param parameters those of the operation, and then those of the path item, as they are written
 */
public record Webhook(
        String key,
        Location location,
        Documentation documentation,
        Schema schema,
        Map<String, PropertySchema> properties,
        List<Node> parameters,
        List<Node> examples) {

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
