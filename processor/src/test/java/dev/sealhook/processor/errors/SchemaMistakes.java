package dev.sealhook.processor.errors;

import static dev.sealhook.processor.errors.Mistake.error;
import static dev.sealhook.processor.errors.Mistake.warning;
import static dev.sealhook.spec.problem.DocumentCode.ALL_OF_CONFLICT;
import static dev.sealhook.spec.problem.DocumentCode.CHOICES_TOO_MANY;
import static dev.sealhook.spec.problem.DocumentCode.DUPLICATE_NAME;
import static dev.sealhook.spec.problem.DocumentCode.KEYWORD_MALFORMED;
import static dev.sealhook.spec.problem.DocumentCode.KEYWORD_MISSPELT;
import static dev.sealhook.spec.problem.DocumentCode.KEYWORD_REFUSED;
import static dev.sealhook.spec.problem.DocumentCode.REF_CIRCULAR;
import static dev.sealhook.spec.problem.DocumentCode.REF_UNRESOLVED;
import static dev.sealhook.spec.problem.DocumentCode.REF_UNSUPPORTED;
import static dev.sealhook.spec.problem.DocumentCode.SCHEMA_MALFORMED;
import static dev.sealhook.spec.problem.DocumentCode.TYPE_UNKNOWN;

import dev.sealhook.processor.testing.Docs;
import dev.sealhook.spec.problem.Code;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in schemas. */
final class SchemaMistakes {
    private static final String A = Docs.BODY + "/properties/a";

    private SchemaMistakes() {}

    static List<Mistake> all() {
        return Stream.of(members(), spelling(), choices(), types(), references(), mappings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mistake> members() {
        return List.of(
                error(
                        KEYWORD_MALFORMED,
                        Docs.body("{\"properties\": []}"),
                        "spec.json:[3,16] KEYWORD_MALFORMED at #" + Docs.BODY
                                + "/properties: 'properties' is an array; write an object"),
                property(
                        KEYWORD_MALFORMED,
                        "{\"$ref\": 1}",
                        "spec.json:[4,15] KEYWORD_MALFORMED at #" + A
                                + "/$ref: '$ref' is the number 1; write a string, as '#/...'"),
                property(
                        KEYWORD_MALFORMED,
                        "{\"type\": \"object\", \"required\": [1]}",
                        "spec.json:[4,38] KEYWORD_MALFORMED at #" + A
                                + "/required/0: 'required' lists the number 1; write names of properties"),
                property(
                        KEYWORD_MALFORMED,
                        "{\"oneOf\": {}}",
                        "spec.json:[4,16] KEYWORD_MALFORMED at #" + A + "/oneOf: 'oneOf' is an object; write an array"),
                property(
                        KEYWORD_REFUSED,
                        "{\"$dynamicRef\": \"#node\"}",
                        "spec.json:[4,7] KEYWORD_REFUSED at #" + A
                                + "/$dynamicRef: '$dynamicRef' is not understood; write a plain '$ref'"),
                property(
                        SCHEMA_MALFORMED,
                        "\"string\"",
                        "spec.json:[4,6] SCHEMA_MALFORMED at #" + A
                                + ": a schema is the string 'string'; write an object, or true for any value"),
                property(
                        DUPLICATE_NAME,
                        "{\"type\": \"string\",\n  \"type\": \"integer\"}",
                        "spec.json:[5,3] DUPLICATE_NAME at #" + A
                                + "/type: the name 'type' occurs twice in one object, first in line 4; remove one of the two"),
                property(
                        DUPLICATE_NAME,
                        "{},\n\"a\": {}",
                        "spec.json:[5,1] DUPLICATE_NAME at #" + A
                                + ": the name 'a' occurs twice in one object, first in line 4; remove one of the two"),
                error(
                        DUPLICATE_NAME,
                        """
                        {"openapi": "3.1.0", "webhooks": {"a": {"$ref": "#/b"},
                          "a": {"$ref": "#/b"}},
                         "b": {"post": {"requestBody": {"content": {"application/json": {"schema": {
                           "properties": {"type": {"const": "a"}}}}}}}}}
                        """,
                        "spec.json:[2,3] DUPLICATE_NAME at #/webhooks/a: the name 'a' occurs twice in one object, first in line 1; remove one of the two"));
    }

    private static List<Mistake> spelling() {
        return List.of(warning(
                KEYWORD_MISSPELT,
                Docs.properties("\"a\": {\"type\": \"object\", \"requird\": [\"b\"]}"),
                "spec.json:[4,25] KEYWORD_MISSPELT at #" + A
                        + "/requird: there is no keyword 'requird'; did you mean 'required'?"));
    }

    private static List<Mistake> choices() {
        String choice = "{\"oneOf\": [{\"properties\": {\"a\": {}}}, {\"properties\": {\"b\": {}}}]}";
        return List.of(warning(
                CHOICES_TOO_MANY,
                Docs.body("{\"properties\": {\"type\": {\"const\": \"it\"}}, \"allOf\": ["
                        + String.join(", ", Collections.nCopies(11, choice)) + "]}"),
                "spec.json:[3,1] CHOICES_TOO_MANY at #" + Docs.BODY
                        + ": the choices of this body combine to more than 1000 objects, or stand in each other more"
                        + " than 50 times; read what is in them from additionalProperties, or describe it beside the"
                        + " choices"));
    }

    private static List<Mistake> types() {
        return List.of(
                property(
                        TYPE_UNKNOWN,
                        "{\"type\": \"strnig\"}",
                        "spec.json:[4,15] TYPE_UNKNOWN at #" + A
                                + "/type: unknown type 'strnig'; did you mean 'string'?"),
                property(
                        TYPE_UNKNOWN,
                        "{\"type\": [\"string\", \"date\"]}",
                        "spec.json:[4,26] TYPE_UNKNOWN at #" + A
                                + "/type/1: unknown type 'date'; write one of string, integer, number, boolean, object, array, null"),
                property(
                        TYPE_UNKNOWN,
                        "{\"type\": {}}",
                        "spec.json:[4,15] TYPE_UNKNOWN at #" + A
                                + "/type: 'type' is an object; write one of string, integer, number, boolean, object, array, null"),
                property(
                        ALL_OF_CONFLICT,
                        "{\"allOf\": [{\"type\": \"string\"},\n  {\"type\": \"integer\"}]}",
                        "spec.json:[5,3] ALL_OF_CONFLICT at #" + A
                                + "/allOf/1: no value is both integer, as here, and string, as at #" + A
                                + "/allOf/0; let both say a common type"),
                property(
                        ALL_OF_CONFLICT,
                        "{\"allOf\": [{\"enum\": [\"x\", \"y\"]},\n  {\"enum\": [\"z\"]}]}",
                        "spec.json:[5,3] ALL_OF_CONFLICT at #" + A
                                + "/allOf/1: no value is both one of those listed here (\"z\") and one of those at #"
                                + A + "/allOf/0/enum/0; let both list a common value, or one of them none"));
    }

    private static List<Mistake> references() {
        Docs referring = Docs.of().typed("it_happened", "\"a\": {\"$ref\": \"#/components/schemas/Acount\"}");
        return List.of(
                property(
                        REF_UNSUPPORTED,
                        "{\"$ref\": \"other.json#/a\"}",
                        "spec.json:[4,15] REF_UNSUPPORTED at #" + A
                                + "/$ref: 'other.json#/a' is not a JSON Pointer into this document; bundle the documents into one, and write '#/components/...'"),
                property(
                        REF_UNRESOLVED,
                        "{\"$ref\": \"#/nowhere/at/all\"}",
                        "spec.json:[4,15] REF_UNRESOLVED at #" + A
                                + "/$ref: there is nothing at '#/nowhere/at/all'; add it, or correct the $ref"),
                error(
                        REF_UNRESOLVED,
                        referring.component("Account", "{}").json(),
                        "spec.json:[4,15] REF_UNRESOLVED at #" + A
                                + "/$ref: there is nothing at '#/components/schemas/Acount'; did you mean 'Account'?"),
                error(
                        REF_CIRCULAR,
                        Docs.of()
                                .typed("it_happened", "\"a\": {\"$ref\": \"#/components/schemas/A\"}")
                                .component("A", "{\"$ref\": \"#/components/schemas/B\"}")
                                .component("B", "{\"$ref\": \"#/components/schemas/A\"}")
                                .json(),
                        "spec.json:[9,1] REF_CIRCULAR at #/components/schemas/A: this schema is only itself; let one of the chain say what it is"),
                error(
                        REF_CIRCULAR,
                        """
                        {"openapi": "3.1.0", "webhooks": {
                          "a": {"$ref": "#/webhooks/a"}}}
                        """,
                        "spec.json:[2,8] REF_CIRCULAR at #/webhooks/a: this $ref leads back to itself; let one of the chain say what it is"));
    }

    private static List<Mistake> mappings() {
        return List.of(
                mapping(
                        REF_UNRESOLVED,
                        "\"Crad\"",
                        "REF_UNRESOLVED at #" + A
                                + "/discriminator/mapping/card: no schema is named 'Crad'; did you mean 'Card'?"),
                mapping(
                        REF_UNRESOLVED,
                        "\"#/components/schemas/Crad\"",
                        "REF_UNRESOLVED at #" + A
                                + "/discriminator/mapping/card: there is nothing at '#/components/schemas/Crad'; did you"
                                + " mean 'Card'?"),
                mapping(
                        REF_UNSUPPORTED,
                        "\"https://example.com/Card\"",
                        "REF_UNSUPPORTED at #" + A
                                + "/discriminator/mapping/card: 'https://example.com/Card' is not a JSON Pointer into"
                                + " this document; bundle the documents into one, and write '#/components/...'"),
                mapping(
                        KEYWORD_MALFORMED,
                        "1",
                        "KEYWORD_MALFORMED at #" + A
                                + "/discriminator/mapping/card: 'mapping' has the number 1; write the name of a"
                                + " schema, or a reference to it"));
    }

    /** Of the value for {@code card} in the mapping of a choice between the components Card and Bank. */
    private static Mistake mapping(Code code, String target, String report) {
        String choice = "\"a\": {\"oneOf\": [{\"$ref\": \"#/components/schemas/Card\"}, {\"$ref\":"
                + " \"#/components/schemas/Bank\"}], \"discriminator\": {\"propertyName\": \"kind\", \"mapping\": {\n";
        String object = "{\"properties\": {\"kind\": {\"type\": \"string\"}}}";
        return error(
                code,
                Docs.of()
                        .typed("it_happened", choice + "\"card\": " + target + "}}}")
                        .component("Card", object)
                        .component("Bank", object)
                        .json(),
                "spec.json:[5,9] " + report);
    }

    /** Of the schema of the property {@code a}, which begins in line 4, column 6. */
    private static Mistake property(Code code, String schema, String report) {
        return error(code, Docs.properties("\"a\": " + schema), report);
    }
}
