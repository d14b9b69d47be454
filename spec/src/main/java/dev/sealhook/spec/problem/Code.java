package dev.sealhook.spec.problem;

/** Names a kind of problem. A code is stable: users search for it and filter by it. Implemented by enums. */
public interface Code {
    /** The code itself, in capitals. */
    String name();
}
