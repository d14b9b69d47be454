/**
 * Reads the members of a document's objects as OpenAPI's keywords: their JSON types, their spelling, what a {@code $ref}
 * names. Knows which keywords there are, and nothing of the types that schemas describe.
 */
package dev.sealhook.spec.understand.keyword;
