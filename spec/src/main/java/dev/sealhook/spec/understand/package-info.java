/**
 * From a document to its {@link dev.sealhook.spec.catalogue.Catalogue}: which webhooks there are, what their schemas
 * amount to, what names an event. Knows OpenAPI and JSON Schema, and nothing of Java.
 */
package dev.sealhook.spec.understand;
