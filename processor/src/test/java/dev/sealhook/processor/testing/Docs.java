package dev.sealhook.processor.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** OpenAPI documents of which only the schemas matter; each schema begins in a line of its own. */
public final class Docs {
    private final Map<String, String> webhooks = new LinkedHashMap<>();
    private final Map<String, String> components = new LinkedHashMap<>();

    private Docs() {}

    /** One webhook, {@code it_happened}, whose body's schema begins in line 3, column 1. */
    public static String body(String schema) {
        return new Docs().event("it_happened", schema).json();
    }

    /** One webhook, whose body has the properties that are written here as members of {@code properties}. */
    public static String properties(String properties) {
        return body("{\"type\": \"object\", \"properties\": {\n" + properties + "\n}}");
    }

    public static Docs of() {
        return new Docs();
    }

    public Docs event(String key, String schema) {
        webhooks.put(key, """
                {"post": {"requestBody": {"content": {"application/json": {"schema":
                %s
                }}}}}""".formatted(schema.strip()));
        return this;
    }

    /** An event with a {@code type} of its own: what tells it apart is nothing to think about. */
    public Docs typed(String key, String properties) {
        String type = "\"type\": {\"const\": " + quoted(key) + "}";
        String all = properties.isBlank() ? type : type + ",\n" + properties.strip();
        return event(key, "{\"type\": \"object\", \"required\": [\"type\"], \"properties\": {" + all + "}}");
    }

    public Docs component(String name, String schema) {
        components.put(name, "\n" + schema.strip());
        return this;
    }

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
