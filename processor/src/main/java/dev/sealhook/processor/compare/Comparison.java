package dev.sealhook.processor.compare;

import dev.sealhook.processor.compare.pairs.Edition;
import dev.sealhook.processor.compare.pairs.Matching;
import java.util.List;

/** Compares two versions of a document. */
public final class Comparison {
    private Comparison() {}

    /** All that has changed, each change once, sorted by its place. */
    public static List<Change> compare(Edition before, Edition after) {
        return Matching.of(before, after).stream()
                .flatMap(pair -> Rules.ALL.stream().flatMap(rule -> rule.check(pair).stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
