package dev.sealhook.processor.compare;

import dev.sealhook.processor.compare.pairs.Pair;
import dev.sealhook.processor.compare.pairs.Part;
import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of change.
 *
 * @param id stable, to search for and to filter by
 * @param purpose what it finds, in a line
 * @param about the parts that it looks at
 * @param handler the detail of the change, which may be empty; no detail at all if the pair is not of this kind
 */
public record Rule<P extends Part>(
        String id, String purpose, Category category, Class<P> about, Function<Pair<P>, Optional<String>> handler) {

    /** Looks at a pair of any parts. */
    Optional<Change> check(Pair<?> pair) {
        return about.isInstance(pair.part()) ? detail(pair) : Optional.empty();
    }

    private Optional<Change> detail(Pair<?> pair) {
        Pair<P> ours = new Pair<>(pair.before().map(about::cast), pair.after().map(about::cast));
        P part = ours.part();
        return handler.apply(ours).map(detail -> new Change(this, part.location(), part.subject(), detail));
    }

    @Override
    public String toString() {
        return id;
    }
}
