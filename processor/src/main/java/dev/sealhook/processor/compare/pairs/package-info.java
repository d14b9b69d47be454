/**
 * What corresponds to what in two editions of a catalogue, each part with its place in the document and the Java for it.
 * Knows no rule, and not whether a difference matters.
 */
package dev.sealhook.processor.compare.pairs;
