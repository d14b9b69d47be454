package dev.sealhook.processor.compare.element;

/** An element in both versions of a document. */
public record Pair<E extends Element>(E before, E after) {}
