/**
 * What a document says about its webhooks, as plain immutable values: events, the types of their bodies, the
 * provider's words. Knows neither the syntax that the document was written in nor any Java name.
 */
package dev.sealhook.spec.catalogue;
