package dev.sealhook.processor.errors;

import static dev.sealhook.processor.errors.Mistake.error;
import static dev.sealhook.processor.errors.Mistake.in;
import static dev.sealhook.processor.errors.Mistake.warning;
import static dev.sealhook.spec.problem.DocumentCode.DISCRIMINATOR_UNKNOWN;
import static dev.sealhook.spec.problem.DocumentCode.DOCUMENT_EMPTY;
import static dev.sealhook.spec.problem.DocumentCode.DOCUMENT_KEY;
import static dev.sealhook.spec.problem.DocumentCode.DOCUMENT_MALFORMED;
import static dev.sealhook.spec.problem.DocumentCode.DOCUMENT_NOT_UTF8;
import static dev.sealhook.spec.problem.DocumentCode.DOCUMENT_RECURSIVE;
import static dev.sealhook.spec.problem.DocumentCode.DOCUMENT_SEVERAL;
import static dev.sealhook.spec.problem.DocumentCode.DOCUMENT_TOO_DEEP;
import static dev.sealhook.spec.problem.DocumentCode.DOCUMENT_TOO_LARGE;
import static dev.sealhook.spec.problem.DocumentCode.EVENTS_NOT_TOLD_APART;
import static dev.sealhook.spec.problem.DocumentCode.OPENAPI_MISSING;
import static dev.sealhook.spec.problem.DocumentCode.OPENAPI_UNSUPPORTED;
import static dev.sealhook.spec.problem.DocumentCode.WEBHOOKS_MISSING;
import static dev.sealhook.spec.problem.DocumentCode.WEBHOOK_LEFT_OUT;

import dev.sealhook.processor.testing.Docs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in the file, in what makes it OpenAPI, and in the webhooks down to their bodies. */
final class DocumentMistakes {
    private static final String WEBHOOKS = """
            "webhooks": {"a": {"post": {"requestBody": {"content": {"application/json": {"schema": {
              "properties": {"type": {"const": "a"}}}}}}}}}
            """;

    private DocumentMistakes() {}

    static List<Mistake> all() {
        return Stream.of(files(), openApi(), webhooks(), discriminators())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mistake> files() {
        return List.of(
                in(
                        "spec.json",
                        DOCUMENT_EMPTY,
                        " \n",
                        "spec.json:[1,1] DOCUMENT_EMPTY at #: the file is empty; put an OpenAPI document here, or name another file"),
                in(
                        "spec.yaml",
                        DOCUMENT_EMPTY,
                        "# nothing yet\n",
                        "spec.yaml:[1,1] DOCUMENT_EMPTY at #: the file is empty; put an OpenAPI document here, or name another file"),
                in(
                                "spec.json",
                                DOCUMENT_NOT_UTF8,
                                "{\n \"é",
                                "spec.json:[2,3] DOCUMENT_NOT_UTF8 at #: the bytes here are not UTF-8; save the file as UTF-8")
                        .in(StandardCharsets.ISO_8859_1),
                in(
                        "spec.json",
                        DOCUMENT_MALFORMED,
                        """
                        {
                          "openapi": "3.1.0",
                        }
                        """,
                        "spec.json:[3,1] DOCUMENT_MALFORMED at #: unexpected character ('}'): was expecting double-quote to start property name; remove the comma before it"),
                in(
                        "spec.json",
                        DOCUMENT_MALFORMED,
                        """
                        {"openapi": "3.1.0",
                         "webhooks": {
                        """,
                        "spec.json:[3,1] DOCUMENT_MALFORMED at #/webhooks: the document ends inside an object that begins at line 2, column 14; the file is cut off, or a closing bracket or quote is missing"),
                in(
                        "spec.yaml",
                        DOCUMENT_MALFORMED,
                        """
                        openapi: 3.1.0
                        webhooks: a: b
                        """,
                        "spec.yaml:[2,12] DOCUMENT_MALFORMED at #: mapping values are not allowed here; put the text that contains ': ' in quotes, or correct the indentation"),
                in(
                        "spec.json",
                        DOCUMENT_TOO_DEEP,
                        "[".repeat(1_001),
                        "spec.json:[1,1001] DOCUMENT_TOO_DEEP at #: objects and arrays are nested deeper than 1000; reduce the nesting"),
                in(
                        "spec.yaml",
                        DOCUMENT_TOO_LARGE,
                        """
                        a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
                        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
                        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
                        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
                        e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
                        f: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
                        """,
                        "spec.yaml:[1,17] DOCUMENT_TOO_LARGE at #/f/7/8/8/9/0/3: aliases expand to more than 1000000 values; use fewer aliases of aliases"),
                in(
                        "spec.yaml",
                        DOCUMENT_RECURSIVE,
                        """
                        openapi: 3.1.0
                        webhooks: &all
                          it_happened: *all
                        """,
                        "spec.yaml:[3,16] DOCUMENT_RECURSIVE at #/webhooks/it_happened: the alias '*all' is inside the value that it refers to; use $ref for recursion, not an alias"),
                in(
                        "spec.yaml",
                        DOCUMENT_KEY,
                        """
                        openapi: 3.1.0
                        webhooks:
                          [it_happened]: 1
                        """,
                        "spec.yaml:[3,3] DOCUMENT_KEY at #/webhooks: the key is not text, as JSON requires; write the key as text, in quotes if it begins with '{', '[' or '?'"),
                in(
                        "spec.yaml",
                        DOCUMENT_SEVERAL,
                        """
                        openapi: 3.1.0
                        ---
                        openapi: 3.1.0
                        """,
                        "spec.yaml:[2,1] DOCUMENT_SEVERAL at #: a second document begins here; keep one document per file"));
    }

    private static List<Mistake> openApi() {
        return List.of(
                error(
                        OPENAPI_MISSING,
                        "[]",
                        "spec.json:[1,1] OPENAPI_MISSING at #: the document is an array; write an OpenAPI document, an object with 'openapi' and 'webhooks'"),
                error(
                        OPENAPI_MISSING,
                        "{\"swagger\": \"2.0\", " + WEBHOOKS + "}",
                        "spec.json:[1,1] OPENAPI_MISSING at #: there is no 'openapi' with the version; convert the document from Swagger 2.0 to OpenAPI 3.1"),
                error(
                        OPENAPI_MISSING,
                        "{" + WEBHOOKS + "}",
                        "spec.json:[1,1] OPENAPI_MISSING at #: there is no 'openapi' with the version; write \"openapi\": \"3.1.0\""),
                in(
                        "spec.yaml",
                        OPENAPI_MISSING,
                        "{" + WEBHOOKS + "}",
                        "spec.yaml:[1,1] OPENAPI_MISSING at #: there is no 'openapi' with the version; write openapi: '3.1.0'"),
                error(
                        OPENAPI_UNSUPPORTED,
                        "{\"openapi\": \"4.0.0\", " + WEBHOOKS + "}",
                        "spec.json:[1,13] OPENAPI_UNSUPPORTED at #/openapi: OpenAPI 4.0.0 is not supported; write it in OpenAPI 3.0, 3.1 or 3.2"),
                error(
                        WEBHOOKS_MISSING,
                        """
                        {"openapi": "3.1.0",
                         "webhook": {}}
                        """,
                        "spec.json:[1,1] WEBHOOKS_MISSING at #: the document describes no webhooks; did you mean 'webhooks' instead of 'webhook'?"),
                error(
                        WEBHOOKS_MISSING,
                        """
                        {"openapi": "3.1.0",
                         "webhooks": {}}
                        """,
                        "spec.json:[2,14] WEBHOOKS_MISSING at #/webhooks: the document describes no webhooks; list them under 'webhooks' (in OpenAPI 3.0: 'x-webhooks')"));
    }

    private static List<Mistake> webhooks() {
        return List.of(
                leftOut(
                        "{\"get\": {}}",
                        "spec.json:[2,1] WEBHOOK_LEFT_OUT at #/webhooks/pinged: the webhook 'pinged' is left out: it has no 'post' and no 'put' operation; describe one, unless its payloads may come as unrecognized"),
                leftOut(
                        "{\"post\": {\"requestBody\": {\"content\": {\"text/plain\": {}}}}}",
                        "spec.json:[2,1] WEBHOOK_LEFT_OUT at #/webhooks/pinged: the webhook 'pinged' is left out: it has no request body with a schema for application/json; describe one, unless its payloads may come as unrecognized"),
                leftOut(
                        """
                        {"post": {"requestBody": {"content": {"application/json": {"schema": {
                          "type": "array"}}}}}}""",
                        "spec.json:[2,1] WEBHOOK_LEFT_OUT at #/webhooks/pinged: the webhook 'pinged' is left out: its body is not described as a JSON object, or an array of such; describe one, unless its payloads may come as unrecognized"));
    }

    private static Mistake leftOut(String pathItem, String report) {
        String document = "{\"openapi\": \"3.1.0\", \"webhooks\": {\n\"pinged\": " + pathItem + ", "
                + WEBHOOKS.substring(WEBHOOKS.indexOf("\"a\"")) + "}";
        return warning(WEBHOOK_LEFT_OUT, document, report);
    }

    private static List<Mistake> discriminators() {
        String apart = Docs.of().typed("a", "").typed("b", "").json();
        String alike = Docs.of()
                .event("a", "{\"type\": \"object\"}")
                .event("b", "{\"type\": \"object\"}")
                .json();
        return List.of(
                error(
                                DISCRIMINATOR_UNKNOWN,
                                apart,
                                "discriminator: DISCRIMINATOR_UNKNOWN: no webhook has the discriminator 'tpye'; did you mean 'type'?")
                        .named("tpye"),
                error(
                                DISCRIMINATOR_UNKNOWN,
                                apart,
                                "discriminator: DISCRIMINATOR_UNKNOWN: no webhook has the discriminator '/items/0/code'; name one of the top-level properties (type), a JSON Pointer into the body, or a header, as \"header:X-Event-Type\"")
                        .named("/items/0/code"),
                warning(
                        EVENTS_NOT_TOLD_APART,
                        alike,
                        "spec.json:[1,1] EVENTS_NOT_TOLD_APART at #: the body does not say which event it is, for a, b; read them with fromWebhook(webhook, body), or name what tells them apart, a header perhaps, with 'discriminator' in @WebhookEvents"));
    }
}
