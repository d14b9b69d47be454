package dev.sealhook.processor.compare.element;

import dev.sealhook.processor.analysis.Versions;
import java.util.List;
import java.util.stream.Stream;

/** The elements of two versions of a document: those that are new, those that are gone, and those that are in both. */
public final class Differences {
    private final List<Element> added;
    private final List<Element> removed;
    private final List<Pair<?>> kept;

    Differences(List<Element> added, List<Element> removed, List<Pair<?>> kept) {
        this.added = List.copyOf(added);
        this.removed = List.copyOf(removed);
        this.kept = List.copyOf(kept);
    }

    /** Compares two versions. */
    public static Differences between(Versions versions) {
        return ElementMatcher.match(new Elements(versions.before()), new Elements(versions.after()));
    }

    /** The elements of one kind that only the newer version has. */
    public <E extends Element> Stream<E> added(Class<E> kind) {
        return added.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The elements of one kind that only the older version has. */
    public <E extends Element> Stream<E> removed(Class<E> kind) {
        return removed.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The elements of one kind that both versions have, changed or not. */
    public <E extends Element> Stream<Pair<E>> kept(Class<E> kind) {
        return kept.stream()
                .filter(pair -> kind.isInstance(pair.before()))
                .map(pair -> new Pair<>(kind.cast(pair.before()), kind.cast(pair.after())));
    }
}
