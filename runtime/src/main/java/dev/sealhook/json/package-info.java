/**
 * What is JSON and what is not: strict UTF-8, the tokenizer's settings, the place where a text goes wrong, and how text of a
 * payload is quoted in messages. It knows no webhooks and no Java types; only {@code dev.sealhook} and its codec see it.
 */
package dev.sealhook.json;
