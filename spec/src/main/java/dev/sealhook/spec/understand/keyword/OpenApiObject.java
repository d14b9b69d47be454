package dev.sealhook.spec.understand.keyword;

import dev.sealhook.spec.problem.Suggestions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The objects of OpenAPI 3.0 to 3.2 on the way to a webhook's schema, with the keywords that each may have. */
public enum OpenApiObject {
    /** OpenAPI Object. */
    DOCUMENT(
            Set.of("openapi", "webhooks", "components", "x-webhooks"),
            Set.of("$self", "externalDocs", "info", "jsonSchemaDialect", "paths", "security", "servers", "tags")),
    /** Path Item Object. */
    PATH_ITEM(
            Set.of("$ref", "description", "post", "put", "summary"),
            Set.of(
                    "additionalOperations",
                    "delete",
                    "get",
                    "head",
                    "options",
                    "parameters",
                    "patch",
                    "query",
                    "servers",
                    "trace")),
    /** Operation Object. */
    OPERATION(
            Set.of("deprecated", "description", "requestBody", "summary"),
            Set.of(
                    "callbacks",
                    "externalDocs",
                    "operationId",
                    "parameters",
                    "responses",
                    "security",
                    "servers",
                    "tags")),
    /** Request Body Object. */
    REQUEST_BODY(Set.of("content"), Set.of("$ref", "description", "required", "summary")),
    /** Media Type Object. */
    MEDIA_TYPE(
            Set.of("example", "examples", "schema"),
            Set.of("$ref", "encoding", "itemEncoding", "itemSchema", "prefixEncoding")),
    /** Discriminator Object. */
    DISCRIMINATOR(Set.of("mapping", "propertyName"), Set.of("defaultMapping")),
    /** Schema Object: also the keywords of the drafts of JSON Schema from 3 on. */
    SCHEMA(
            union(
                    Keywords.STRUCTURAL,
                    "default",
                    "deprecated",
                    "description",
                    "discriminator",
                    "example",
                    "examples",
                    "nullable",
                    "readOnly",
                    "title"),
            Set.of(
                    "$anchor",
                    "$comment",
                    "$defs",
                    "$dynamicAnchor",
                    "$dynamicRef",
                    "$id",
                    "$recursiveAnchor",
                    "$recursiveRef",
                    "$schema",
                    "$vocabulary",
                    "additionalItems",
                    "contains",
                    "contentEncoding",
                    "contentMediaType",
                    "contentSchema",
                    "definitions",
                    "dependencies",
                    "dependentRequired",
                    "dependentSchemas",
                    "disallow",
                    "divisibleBy",
                    "else",
                    "exclusiveMaximum",
                    "exclusiveMinimum",
                    "extends",
                    "externalDocs",
                    "id",
                    "if",
                    "links",
                    "maxContains",
                    "maxItems",
                    "maxLength",
                    "maxProperties",
                    "maximum",
                    "minContains",
                    "minItems",
                    "minLength",
                    "minProperties",
                    "minimum",
                    "multipleOf",
                    "not",
                    "pattern",
                    "patternProperties",
                    "propertyNames",
                    "then",
                    "unevaluatedItems",
                    "unevaluatedProperties",
                    "uniqueItems",
                    "writeOnly",
                    "xml"));

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of and Set.copyOf
    private final Set<String> read;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> ignored;

    /**
     * @param read keywords that change what is generated
     * @param ignored all others that the object may have
     */
    OpenApiObject(Set<String> read, Set<String> ignored) {
        this.read = read;
        this.ignored = ignored;
    }

    private static Set<String> union(Set<String> some, String... others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(List.of(others));
        return Set.copyOf(all);
    }

    /** The keyword that was probably meant by one that this object does not have. Empty for an extension. */
    Optional<String> meant(String keyword) {
        return read.contains(keyword) || ignored.contains(keyword) || keyword.startsWith("x-")
                ? Optional.empty()
                : Suggestions.misspelt(keyword, read);
    }
}
