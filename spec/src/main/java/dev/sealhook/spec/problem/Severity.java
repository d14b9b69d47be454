package dev.sealhook.spec.problem;

/** How much a problem matters, the gravest first. */
public enum Severity {
    /** Nothing can be generated from the document. */
    ERROR,
    /** Something is left out or guessed; the rest is generated. */
    WARNING,
    /** Good to know; nothing to be done. */
    NOTE
}
