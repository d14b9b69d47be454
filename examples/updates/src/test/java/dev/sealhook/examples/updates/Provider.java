package dev.sealhook.examples.updates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A provider's catalogue that edits change in place: the bodies of its events by their keys, and its components. */
final class Provider {
    final Map<String, Schema> events = new LinkedHashMap<>();
    final Map<String, Schema> components = new LinkedHashMap<>();

    Provider copy() {
        Provider copy = new Provider();
        events.forEach((key, schema) -> copy.events.put(key, schema.copy()));
        components.forEach((name, schema) -> copy.components.put(name, schema.copy()));
        return copy;
    }

    /** The OpenAPI document. */
    String document() {
        Map<String, Object> webhooks = new LinkedHashMap<>();
        events.forEach((key, body) -> webhooks.put(
                key,
                Map.of(
                        "post",
                        Map.of(
                                "requestBody",
                                Map.of("content", Map.of("application/json", Map.of("schema", body.toTree())))))));
        Map<String, Object> schemas = new LinkedHashMap<>();
        components.forEach((name, schema) -> schemas.put(name, schema.toTree()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("webhooks", webhooks);
        document.put("components", Map.of("schemas", schemas));
        return Json.of(document);
    }

    /** Every schema that is sent, each once, those of unused components too. */
    List<Schema> schemas() {
        List<Schema> all = new ArrayList<>();
        events.values().forEach(schema -> collect(schema, all));
        components.values().forEach(schema -> collect(schema, all));
        return all;
    }

    private static void collect(Schema schema, List<Schema> all) {
        all.add(schema);
        schema.members.forEach(member -> collect(member.schema, all));
        schema.variants.forEach(variant -> collect(variant, all));
        if (schema.item != null) {
            collect(schema.item, all);
        }
    }
}
