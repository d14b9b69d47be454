package dev.sealhook.examples.benchmarks.plain;

/** How far an order is. */
public enum Status {
    open,
    paid,
    shipped
}
