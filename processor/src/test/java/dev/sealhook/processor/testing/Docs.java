package dev.sealhook.processor.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** OpenAPI documents of which only the schemas matter; each schema begins in a line of its own. */
public final class Docs {
    private final Map<String, String> webhooks = new LinkedHashMap<>();
    private final Map<String, String> components = new LinkedHashMap<>();

    /** Where the schema of the one webhook's body stands. */
    public static final String BODY = "/webhooks/it_happened/post/requestBody/content/application~1json/schema";

    private Docs() {}

    /** One webhook, {@code it_happened}, whose body's schema begins in line 3, column 1. */
    public static String body(String schema) {
        return of().event("it_happened", schema).json();
    }

    /**
     * One webhook, {@code it_happened}, whose body has a {@code type}, and from line 4 on the properties that are written
     * here as members of {@code properties}.
     */
    public static String properties(String properties) {
        return of().typed("it_happened", properties).json();
    }

    /** A document without anything yet. */
    public static Docs of() {
        return new Docs();
    }

    /** Adds a webhook. */
    public Docs event(String key, String schema) {
        webhooks.put(key, """
                {"post": {"requestBody": {"content": {"application/json": {"schema":
                %s
                }}}}}""".formatted(schema.strip()));
        return this;
    }

    /** Adds a webhook whose body has a {@code type} of its own: what tells it apart is nothing to think about. */
    public Docs typed(String key, String properties) {
        String type = "\"type\": {\"const\": " + quoted(key) + "}";
        String all = properties.isBlank() ? type : type + ",\n" + properties.strip();
        return event(key, "{\"type\": \"object\", \"required\": [\"type\"], \"properties\": {" + all + "}}");
    }

    /** Adds a schema among the components. */
    public Docs component(String name, String schema) {
        components.put(name, "\n" + schema.strip());
        return this;
    }

    /** The document. */
    public String json() {
        return "{\"openapi\": \"3.1.0\", \"webhooks\": {\n" + members(webhooks) + "\n},\n"
                + "\"components\": {\"schemas\": {\n" + members(components) + "\n}}}\n";
    }

    private static String members(Map<String, String> members) {
        List<String> lines = new ArrayList<>();
        members.forEach((name, value) -> lines.add(quoted(name) + ": " + value));
        return String.join(",\n", lines);
    }

    /** A JSON string. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
