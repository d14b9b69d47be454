package dev.sealhook.processor.compare.rules;

import dev.sealhook.processor.analysis.Versions;
import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.element.Differences;
import java.util.List;

/** Compares two versions of a document. */
public final class Comparison {
    private Comparison() {}

    /** All that has changed, each change once, sorted by its place. */
    public static List<Change> compare(Versions versions) {
        Differences differences = Differences.between(versions);
        return Rules.ALL.stream()
                .flatMap(rule -> rule.changes(differences))
                .distinct()
                .sorted()
                .toList();
    }
}
