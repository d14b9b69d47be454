package dev.sealhook.examples.updates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Whether each payload comes to an end: no component has to contain itself. */
    boolean isFinite() {
        return schemas().stream().allMatch(schema -> isFinite(schema, Set.of()));
    }

    private boolean isFinite(Schema schema, Set<String> open) {
        if (schema.nullable) {
            return true;
        }
        if (schema.kind == Schema.Kind.REF) {
            Set<String> all = new HashSet<>(open);
            return all.add(schema.component) && isFinite(components.get(schema.component), all);
        }
        return schema.variants.stream().allMatch(variant -> isFinite(variant, open))
                && schema.members.stream().allMatch(member -> !member.required || isFinite(member.schema, open));
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
