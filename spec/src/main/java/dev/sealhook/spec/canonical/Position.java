package dev.sealhook.spec.canonical;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import java.util.Set;

/** What the names of an object's members are: a property may well be called {@code $ref} or {@code enum}. */
enum Position {
    /** Keywords of OpenAPI or JSON Schema. */
    KEYWORDS,
    /** The author's own: of properties, webhooks, components, media types, statuses. */
    NAMES,
    /** Part of a payload, or of an extension: nothing in it means anything here. */
    DATA;

    private static final Set<String> HOLD_NAMES = Set.of(
            "$defs",
            "callbacks",
            "content",
            "definitions",
            "dependentRequired",
            "dependentSchemas",
            "encoding",
            "examples",
            "headers",
            "links",
            "mapping",
            "mediaTypes",
            "parameters",
            "pathItems",
            "paths",
            "patternProperties",
            "properties",
            "requestBodies",
            "responses",
            "schemas",
            "scopes",
            "securitySchemes",
            "variables",
            "webhooks",
            "x-webhooks");

    private static final Set<String> HOLD_DATA =
            Set.of("const", "dataValue", "default", "enum", "example", "serializedValue", "value");

    /** Arrays whose order says nothing that is sent. */
    private static final Set<String> SETS =
            Set.of("allOf", "anyOf", "enum", "oneOf", "parameters", "required", "tags", "type");

    /** Words for the reader. */
    private static final Set<String> WORDS = Set.of("description", "summary", "title");

    /** The position inside a member. */
    Position inside(String name, Node member) {
        return switch (this) {
            case DATA -> DATA;
            case NAMES -> KEYWORDS;
            case KEYWORDS -> insideKeyword(name, member instanceof ArrayNode);
        };
    }

    // "examples" are payloads in a Schema Object, where they are an array, and Example Objects elsewhere.
    private static Position insideKeyword(String name, boolean isArray) {
        if (HOLD_NAMES.contains(name)) {
            return !isArray ? NAMES : name.equals("examples") ? DATA : KEYWORDS;
        }
        return HOLD_DATA.contains(name) || name.startsWith("x-") ? DATA : KEYWORDS;
    }

    boolean isSet(String name) {
        return this == KEYWORDS && SETS.contains(name);
    }

    boolean isWords(String name) {
        return this == KEYWORDS && WORDS.contains(name);
    }
}
