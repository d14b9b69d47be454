/**
 * Reduces a document to its webhooks and what they refer to, in a form that differs between two versions only where the
 * provider changed something. Knows which keywords of OpenAPI and JSON Schema hold references and sets, not what they mean.
 */
package dev.sealhook.spec.canonical;
