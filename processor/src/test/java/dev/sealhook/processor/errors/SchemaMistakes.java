package dev.sealhook.processor.errors;

import static dev.sealhook.processor.errors.Mistake.error;
import static dev.sealhook.spec.problem.DocumentCode.*;
import static dev.sealhook.processor.resolve.JavaCode.*;

import dev.sealhook.processor.testing.Docs;
import java.util.List;
import java.util.Optional;

/** Mistakes in schemas. */
final class SchemaMistakes {
    private SchemaMistakes() {}

    static List<Mistake> all() {
        return List.of(
                error(KEYWORD_MALFORMED, Docs.body("{\"properties\": []}"), "X"),
                error(KEYWORD_MALFORMED, Docs.properties("\"a\": {\"$ref\": 1}"), "X"),
                error(KEYWORD_MALFORMED, Docs.body("{\"properties\": {\"a\": {}}, \"required\": [1]}"), "X"),
                error(KEYWORD_REFUSED, Docs.properties("\"a\": {\"$dynamicRef\": \"#node\"}"), "X"),
                error(SCHEMA_MALFORMED, Docs.properties("\"a\": \"string\""), "X"),
                error(DUPLICATE_NAME, Docs.properties("\"a\": {\"type\": \"string\",\n  \"type\": \"integer\"}"), "X"),
                error(DUPLICATE_NAME, Docs.properties("\"a\": {},\n\"a\": {}"), "X"),
                error(TYPE_UNKNOWN, Docs.properties("\"a\": {\"type\": \"strnig\"}"), "X"),
                error(TYPE_UNKNOWN, Docs.properties("\"a\": {\"type\": [\"string\", \"date\"]}"), "X"),
                error(TYPE_UNKNOWN, Docs.properties("\"a\": {\"type\": {}}"), "X"),
                error(ALL_OF_CONFLICT, Docs.properties("\"a\": {\"allOf\": [{\"type\": \"string\"},\n  {\"type\": \"integer\"}]}"), "X"),
                error(ALL_OF_CONFLICT, Docs.properties("\"a\": {\"allOf\": [{\"enum\": [\"x\", \"y\"]},\n  {\"enum\": [\"z\"]}]}"), "X"),
                error(REF_UNSUPPORTED, Docs.properties("\"a\": {\"$ref\": \"other.json#/a\"}"), "X"),
                error(REF_UNRESOLVED, Docs.of().typed("a", "\"p\": {\"$ref\": \"#/components/schemas/Acount\"}").component("Account", "{}").json(), "X"),
                error(REF_UNRESOLVED, Docs.properties("\"a\": {\"$ref\": \"#/nowhere/at/all\"}"), "X"),
                error(REF_CIRCULAR, Docs.of().typed("a", "\"p\": {\"$ref\": \"#/components/schemas/A\"}").component("A", "{\"$ref\": \"#/components/schemas/B\"}").component("B", "{\"$ref\": \"#/components/schemas/A\"}").json(), "X"),
                error(REF_CIRCULAR, "{\"openapi\": \"3.1.0\", \"webhooks\": {\n\"a\": {\"$ref\": \"#/webhooks/b\"},\n\"b\": {\"$ref\": \"#/webhooks/a\"}}}", "X"),
                error(NAME_COLLISION, Docs.properties("\"a_b\": {},\n\"aB\": {}"), "X"),
                error(RENAME_MALFORMED, Docs.body("{\"type\": \"object\"}"), "X").renaming("Account"),
                error(RENAME_MALFORMED, Docs.body("{\"type\": \"object\"}"), "X").renaming("/webhooks/it_happened=Not a name"),
                error(RENAME_UNUSED, Docs.body("{\"type\": \"object\"}"), "X").renaming("/webhooks/it_hapened=Happened"),
                error(PROPERTIES_LEFT_OUT, Docs.properties(java.util.stream.IntStream.range(0, 254).mapToObj(i -> "\"p" + i + "\": {}").collect(java.util.stream.Collectors.joining(","))), "X")
                );
    }
}
