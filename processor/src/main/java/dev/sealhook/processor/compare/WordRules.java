package dev.sealhook.processor.compare;

import dev.sealhook.processor.compare.pairs.Part;
import dev.sealhook.spec.catalogue.Documentation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What changes in the words of the document. */
final class WordRules {
    static final List<Rule<Part>> ALL = List.of(
            rule(
                    "DESCRIPTION_CHANGED",
                    "a title or description reads differently",
                    words -> List.of(words.title(), words.description())),
            rule("EXAMPLES_CHANGED", "the examples are others", Documentation::examples),
            rule("DEFAULT_CHANGED", "the default is another", Documentation::defaultValue),
            rule(
                    "DEPRECATION_CHANGED",
                    "something is deprecated, or no longer is: those who use it are warned by the compiler",
                    Documentation::deprecated),
            rule("READ_ONLY_CHANGED", "something is read-only, or no longer is", Documentation::readOnly));

    private WordRules() {}

    private static Rule<Part> rule(String id, String purpose, Function<Documentation, Object> words) {
        return new Rule<>(
                id,
                purpose,
                Category.NOTE,
                Part.class,
                pair -> pair.both((old, now) -> {
                    Object was = words.apply(old.documentation());
                    Object is = words.apply(now.documentation());
                    return was.equals(is) ? Optional.empty() : Optional.of(detail(is));
                }));
    }

    /** Texts are too long for a line: the place says where to read them. */
    private static String detail(Object now) {
        return now instanceof Boolean is ? is ? "is so now" : "is so no longer" : "";
    }
}
