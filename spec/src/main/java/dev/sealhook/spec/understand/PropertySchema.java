package dev.sealhook.spec.understand;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A listed property of an object.
 *
 * @param alternatives its schema; several where the object is one of several that the body does not tell apart
 * @param everywhere false if some of several such objects do not have it
 */
record PropertySchema(String name, List<Schema> alternatives, boolean required, boolean everywhere) {

    Schema first() {
        return alternatives.get(0);
    }

    /** The strings that are listed for it; empty if an alternative lists none, or another value, or does not have it. */
    Set<String> listed() {
        List<Set<String>> all = alternatives.stream().map(Listed::strings).toList();
        return !everywhere || all.stream().anyMatch(Set::isEmpty)
                ? Set.of()
                : all.stream().flatMap(Set::stream).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
