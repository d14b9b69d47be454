/**
 * Schemas as immutable values: what a schema object, and those that {@code $ref} and {@code allOf} join to it, say of a
 * value. Knows neither what Java makes of a schema nor which webhook uses it.
 */
package dev.sealhook.spec.understand.schema;
