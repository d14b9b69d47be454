/**
 * Bytes to document: JSON or YAML as nodes of JSON's data model that know where they stand.
 * It does not know what any member means: no OpenAPI, no schema, no {@code $ref}.
 */
package dev.sealhook.spec.document;
