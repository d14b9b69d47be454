package dev.sealhook.spec.understand;

import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.problem.Location;
import java.util.List;

/** A webhook with a JSON object as its body, before it is known what in the body names it. */
record Webhook(
        String key,
        Location location,
        Documentation documentation,
        Schema schema,
        List<PropertySchema> members,
        List<Node> examples) {

    /** The key without the slash that some providers put before it, to have it look like a path. */
    String name() {
        return key.startsWith("/") ? key.substring(1) : key;
    }

    boolean isNamed(String value) {
        return value.equals(key) || value.equals(name());
    }
}
