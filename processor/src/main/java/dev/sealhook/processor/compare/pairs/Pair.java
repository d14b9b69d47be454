package dev.sealhook.processor.compare.pairs;

/** An element in both versions of a document. */
public record Pair<E extends Element>(E before, E after) {}
