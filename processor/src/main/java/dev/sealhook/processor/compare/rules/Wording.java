package dev.sealhook.processor.compare.rules;

import java.util.Optional;

/** How a change is put into words. */
final class Wording {
    private Wording() {}

    /** {@code was A, is B}; empty if they are the same. */
    static Optional<String> differ(String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of("was " + before + ", is " + after);
    }
}
