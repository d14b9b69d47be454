/**
 * What became of each element of a document from one version to the next: webhooks, types, properties, values and variants,
 * each with its place in the document and the Java for it. Knows no rule, and not whether a difference matters.
 */
package dev.sealhook.processor.compare.element;
