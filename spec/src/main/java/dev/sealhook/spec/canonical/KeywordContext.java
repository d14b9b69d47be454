package dev.sealhook.spec.canonical;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import java.util.Set;

/** What the names of an object's members mean. A property may be called {@code $ref} or {@code enum}, for example. */
enum KeywordContext {
    /** Keywords of OpenAPI or JSON Schema. */
    KEYWORDS,
    /** Names that the author chose: of properties, webhooks, components, media types, statuses. */
    NAMES,
    /** Names in a payload or an extension, which have no meaning here. */
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

    /** Arrays whose order has no meaning. */
    private static final Set<String> SETS =
            Set.of("allOf", "anyOf", "enum", "oneOf", "parameters", "required", "tags", "type");

    /** Texts for people. */
    private static final Set<String> WORDS = Set.of("description", "summary", "title");

    /** What the names inside a member mean. */
    KeywordContext inside(String name, Node member) {
        return switch (this) {
            case DATA -> DATA;
            case NAMES -> KEYWORDS;
            case KEYWORDS -> insideKeyword(name, member instanceof ArrayNode);
        };
    }

    // "examples" are payloads in a Schema Object, where they are an array, and Example Objects elsewhere.
    private static KeywordContext insideKeyword(String name, boolean isArray) {
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
