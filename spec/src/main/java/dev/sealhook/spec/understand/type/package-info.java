/**
 * From schemas to the catalogue's types and definitions: what a schema amounts to, and where its definition belongs.
 * Knows schemas as values, and nothing of webhooks.
 */
package dev.sealhook.spec.understand.type;
