package dev.sealhook.processor.errors;

import static dev.sealhook.processor.errors.Mistake.error;
import static dev.sealhook.processor.errors.Mistake.in;
import static dev.sealhook.processor.errors.Mistake.warning;
import static dev.sealhook.spec.problem.DocumentCode.*;

import dev.sealhook.processor.testing.Docs;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Severity;
import java.util.List;
import java.util.Optional;

/** Mistakes in the file, in what makes it OpenAPI, and in the webhooks down to their bodies. */
final class DocumentMistakes {
    private DocumentMistakes() {}

    static List<Mistake> all() {
        return List.of(
                in("spec.json", DOCUMENT_EMPTY, " \n", "X"),
                in("spec.yaml", DOCUMENT_EMPTY, "# nothing yet\n", "X"),
                new Mistake(DOCUMENT_NOT_UTF8, Severity.ERROR, "spec.json", new byte[] {'{', '\n', ' ', '"', (byte) 0xE9}, Optional.empty(), List.of(), "X"),
                in("spec.json", DOCUMENT_MALFORMED, """
                        {
                          "openapi": "3.1.0",
                        }
                        """, "X"),
                in("spec.json", DOCUMENT_MALFORMED, """
                        {"openapi": "3.1.0",
                         "webhooks": {
                        """, "X"),
                in("spec.yaml", DOCUMENT_MALFORMED, """
                        openapi: 3.1.0
                        webhooks: a: b
                        """, "X"),
                in("spec.json", DOCUMENT_TOO_DEEP, "[".repeat(1_001), "X"),
                in("spec.yaml", DOCUMENT_TOO_LARGE, """
                        a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
                        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
                        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
                        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
                        e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
                        f: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
                        """, "X"),
                in("spec.yaml", DOCUMENT_RECURSIVE, """
                        openapi: 3.1.0
                        webhooks: &all
                          it_happened: *all
                        """, "X"),
                in("spec.yaml", DOCUMENT_KEY, """
                        openapi: 3.1.0
                        webhooks:
                          [it_happened]: 1
                        """, "X"),
                in("spec.yaml", DOCUMENT_SEVERAL, """
                        openapi: 3.1.0
                        ---
                        openapi: 3.1.0
                        """, "X"),
                error(OPENAPI_MISSING, "[]", "X"),
                error(OPENAPI_MISSING, """
                        {"swagger": "2.0", "webhooks": {"a": {"post": {"requestBody": {"content": {
                          "application/json": {"schema": {"type": "object"}}}}}}}}
                        """, "X"),
                error(OPENAPI_MISSING, """
                        {"webhooks": {"a": {"post": {"requestBody": {"content": {
                          "application/json": {"schema": {"type": "object"}}}}}}}}
                        """, "X"),
                error(OPENAPI_UNSUPPORTED, """
                        {"openapi": "4.0.0", "webhooks": {"a": {"post": {"requestBody": {"content": {
                          "application/json": {"schema": {"type": "object"}}}}}}}}
                        """, "X"),
                error(WEBHOOKS_MISSING, """
                        {"openapi": "3.1.0",
                         "webhook": {}}
                        """, "X"),
                error(WEBHOOKS_MISSING, """
                        {"openapi": "3.1.0",
                         "webhooks": {}}
                        """, "X"),
                warning(WEBHOOK_LEFT_OUT, """
                        {"openapi": "3.1.0", "webhooks": {
                          "pinged": {"get": {}}}}
                        """, "X"),
                warning(WEBHOOK_LEFT_OUT, """
                        {"openapi": "3.1.0", "webhooks": {
                          "pinged": {"post": {"requestBody": {"content": {"text/plain": {}}}}}}}
                        """, "X"),
                warning(WEBHOOK_LEFT_OUT, Docs.body("{\"type\": \"array\"}"), "X"),
                error(DISCRIMINATOR_UNKNOWN, Docs.of().typed("a", "").typed("b", "").json(), "X").named("tpye"),
                error(DISCRIMINATOR_UNKNOWN, Docs.of().typed("a", "").typed("b", "").json(), "X").named("/items/0/code"),
                warning(EVENTS_NOT_TOLD_APART, Docs.of().event("a", "{\"type\": \"object\"}").event("b", "{\"type\": \"object\"}").json(), "X"));
    }
}
