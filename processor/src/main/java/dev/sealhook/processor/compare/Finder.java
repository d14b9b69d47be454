package dev.sealhook.processor.compare;

import dev.sealhook.processor.compare.element.Differences;
import dev.sealhook.processor.compare.element.Element;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a rule asks of the differences. */
@FunctionalInterface
public interface Finder {
    /** An element that changed, in the newer version unless it is gone; and how, where more is to be said than the rule says. */
    record Finding(Element element, Optional<String> detail) {
        /** Without a detail. */
        public Finding(Element element) {
            this(element, Optional.empty());
        }
    }

    /** Finds what the rule is about. */
    Stream<Finding> find(Differences differences);

    /** What either of two finders finds. */
    default Finder or(Finder other) {
        return differences -> Stream.concat(find(differences), other.find(differences));
    }

    /** Elements that are new. */
    static <E extends Element> Finder added(Class<E> kind) {
        return differences -> differences.added(kind).map(Finding::new);
    }

    /** Elements that are new, with a detail of each. */
    static <E extends Element> Finder added(Class<E> kind, Function<E, String> detail) {
        return differences -> differences.added(kind).map(element -> detailed(element, detail));
    }

    /** Elements that are gone. */
    static <E extends Element> Finder removed(Class<E> kind) {
        return removedIf(kind, element -> true);
    }

    /** Elements that are gone, with a detail of each. */
    static <E extends Element> Finder removed(Class<E> kind, Function<E, String> detail) {
        return differences -> differences.removed(kind).map(element -> detailed(element, detail));
    }

    /** Those elements that are gone for which the condition is true. */
    static <E extends Element> Finder removedIf(Class<E> kind, Predicate<E> condition) {
        return differences -> differences.removed(kind).filter(condition).map(Finding::new);
    }

    /** Elements in both versions for which the condition, of the older and the newer one, is true. */
    static <E extends Element> Finder changedIf(Class<E> kind, BiPredicate<E, E> condition) {
        return differences -> differences
                .kept(kind)
                .filter(pair -> condition.test(pair.before(), pair.after()))
                .map(pair -> new Finding(pair.after()));
    }

    /** Elements in both versions for which the function, of the older and the newer one, answers how they changed. */
    static <E extends Element> Finder changed(Class<E> kind, BiFunction<E, E, Optional<String>> detail) {
        return differences -> differences
                .kept(kind)
                .flatMap(
                        pair -> detail
                                .apply(pair.before(), pair.after())
                                .map(how -> new Finding(pair.after(), Optional.of(how)))
                                .stream());
    }

    private static <E extends Element> Finding detailed(E element, Function<E, String> detail) {
        return new Finding(element, Optional.of(detail.apply(element)));
    }
}
