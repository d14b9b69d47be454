package dev.sealhook.examples.updates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schema that edits change in place. */
final class Schema {
    enum Kind {
        STRING,
        LONG,
        INT,
        NUMBER,
        BOOLEAN,
        DATE_TIME,
        DATE,
        UNIX,
        ANY,
        ENUM,
        OBJECT,
        LIST,
        MAP,
        UNION,
        REF
    }

    /** A property of an object. */
    static final class Member {
        String name;
        Schema schema;
        boolean required = true;

        Member(String name, Schema schema) {
            this.name = name;
            this.schema = schema;
        }
    }

    Kind kind;
    boolean nullable;
    boolean deprecated;
    String description = "";
    /** Listed strings, of an ENUM: one is a constant. */
    List<String> values = new ArrayList<>();
    /** Of an OBJECT. */
    List<Member> members = new ArrayList<>();
    /** Of a LIST, a MAP. */
    Schema item;
    /** Of a UNION: objects, or references to them. */
    List<Schema> variants = new ArrayList<>();
    /** Of a REF. */
    String component = "";

    Schema(Kind kind) {
        this.kind = kind;
    }

    static Schema listed(String... values) {
        Schema schema = new Schema(Kind.ENUM);
        schema.values.addAll(List.of(values));
        return schema;
    }

    static Schema reference(String component) {
        Schema schema = new Schema(Kind.REF);
        schema.component = component;
        return schema;
    }

    Schema copy() {
        Schema copy = new Schema(kind);
        copy.become(this);
        return copy;
    }

    /** Takes over all that another schema says. */
    void become(Schema other) {
        kind = other.kind;
        nullable = other.nullable;
        deprecated = other.deprecated;
        description = other.description;
        values = new ArrayList<>(other.values);
        members = new ArrayList<>();
        for (Member member : other.members) {
            Member own = new Member(member.name, member.schema.copy());
            own.required = member.required;
            members.add(own);
        }
        item = other.item == null ? null : other.item.copy();
        variants = new ArrayList<>(other.variants.stream().map(Schema::copy).toList());
        component = other.component;
    }

    /** As JSON's data model, in JSON Schema's words. */
    Object toTree() {
        if (kind == Kind.REF) {
            Object reference = Map.of("$ref", "#/components/schemas/" + component);
            return nullable ? Map.of("oneOf", List.of(reference, Map.of("type", "null"))) : reference;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        content(tree);
        if (deprecated) {
            tree.put("deprecated", true);
        }
        if (!description.isEmpty()) {
            tree.put("description", description);
        }
        return tree;
    }

    private void content(Map<String, Object> tree) {
        switch (kind) {
            case STRING -> typed(tree, "string", "");
            case LONG -> typed(tree, "integer", "");
            case INT -> typed(tree, "integer", "int32");
            case NUMBER -> typed(tree, "number", "");
            case BOOLEAN -> typed(tree, "boolean", "");
            case DATE_TIME -> typed(tree, "string", "date-time");
            case DATE -> typed(tree, "string", "date");
            case UNIX -> typed(tree, "integer", "unixtime");
            case ENUM -> {
                List<Object> listed = new ArrayList<>(values);
                if (nullable) {
                    listed.add(null);
                }
                tree.put("enum", listed);
            }
            case OBJECT -> object(tree);
            case LIST -> {
                typed(tree, "array", "");
                tree.put("items", item.toTree());
            }
            case MAP -> {
                typed(tree, "object", "");
                tree.put("additionalProperties", item.toTree());
            }
            case UNION -> {
                List<Object> branches =
                        new ArrayList<>(variants.stream().map(Schema::toTree).toList());
                if (nullable) {
                    branches.add(Map.of("type", "null"));
                }
                tree.put("oneOf", branches);
            }
            default -> {}
        }
    }

    private void typed(Map<String, Object> tree, String type, String format) {
        tree.put("type", nullable ? List.of(type, "null") : type);
        if (!format.isEmpty()) {
            tree.put("format", format);
        }
    }

    private void object(Map<String, Object> tree) {
        typed(tree, "object", "");
        Map<String, Object> properties = new LinkedHashMap<>();
        members.forEach(member -> properties.put(member.name, member.schema.toTree()));
        tree.put("properties", properties);
        List<String> required = members.stream()
                .filter(member -> member.required)
                .map(member -> member.name)
                .toList();
        if (!required.isEmpty()) {
            tree.put("required", required);
        }
    }
}
