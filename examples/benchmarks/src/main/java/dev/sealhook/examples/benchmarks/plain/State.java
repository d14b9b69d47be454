package dev.sealhook.examples.benchmarks.plain;

/** How a line stands. */
public enum State {
    reserved,
    backordered
}
