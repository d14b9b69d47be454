/**
 * A document's webhooks and what they reach, written in one form, so that the next version differs only where the
 * provider changed something. Knows where references and sets stand in OpenAPI and JSON Schema; not what they mean.
 */
package dev.sealhook.spec.canonical;
