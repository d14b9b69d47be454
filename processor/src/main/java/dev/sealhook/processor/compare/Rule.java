package dev.sealhook.processor.compare;

import dev.sealhook.processor.compare.element.Differences;
import java.util.stream.Stream;

/**
 * One kind of change.
 *
 * @param id stable, to search for and to filter by
 * @param purpose what it finds, in a line
 * @param finder finds the changes of this kind
 */
public record Rule(String id, String purpose, Category category, Finder finder) {
    /** The changes of this kind. */
    public Stream<Change> changes(Differences differences) {
        return finder.find(differences).map(found -> {
            return new Change(this, found.element().location(), found.element().subject(), found.detail());
        });
    }

    @Override
    public String toString() {
        return id;
    }
}
