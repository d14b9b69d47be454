package dev.sealhook.processor.compare.pairs;

import java.util.Optional;
import java.util.function.BiFunction;

/** A part before and after; one of the two may be missing. */
public record Pair<P extends Part>(Optional<P> before, Optional<P> after) {
    static <P extends Part> Pair<P> of(P before, P after) {
        return new Pair<>(Optional.of(before), Optional.of(after));
    }

    static <P extends Part> Pair<P> added(P after) {
        return new Pair<>(Optional.empty(), Optional.of(after));
    }

    static <P extends Part> Pair<P> removed(P before) {
        return new Pair<>(Optional.of(before), Optional.empty());
    }

    /** The part after, or before if it is gone. */
    public P part() {
        return after.or(() -> before).orElseThrow();
    }

    public boolean isAdded() {
        return before.isEmpty();
    }

    public boolean isRemoved() {
        return after.isEmpty();
    }

    /** What comes of the two; empty if one is missing. */
    public <R> Optional<R> both(BiFunction<P, P, Optional<R>> function) {
        return before.flatMap(old -> after.flatMap(now -> function.apply(old, now)));
    }
}
