/**
 * From a document to its {@link dev.sealhook.spec.catalogue.Catalogue}, by the packages within: keywords, schemas, types,
 * webhooks. Knows OpenAPI and JSON Schema, and nothing of Java.
 */
package dev.sealhook.spec.understand;
