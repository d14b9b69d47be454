/**
 * Reads and prints documents in JSON or YAML, as nodes of JSON's data model that know their locations. Does not know what
 * any member means: neither OpenAPI, nor JSON Schema, nor {@code $ref}.
 */
package dev.sealhook.spec.document;
