package dev.sealhook.processor.compare.rules;

import dev.sealhook.processor.compare.Category;
import dev.sealhook.processor.compare.Finder;
import dev.sealhook.processor.compare.Rule;
import dev.sealhook.processor.compare.element.Element;
import dev.sealhook.spec.catalogue.Documentation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What changes in the words of the document. */
final class WordRules {
    static final List<Rule> ALL = List.of(
            text(
                    "DESCRIPTION_CHANGED",
                    "a title or description has changed",
                    words -> List.of(words.title(), words.description())),
            text("EXAMPLES_CHANGED", "the examples have changed", Documentation::examples),
            text("DEFAULT_CHANGED", "the default has changed", Documentation::defaultValue),
            flag(
                    "DEPRECATION_CHANGED",
                    "something is now deprecated, or no longer deprecated: the compiler warns those who use it",
                    Documentation::deprecated),
            flag("READ_ONLY_CHANGED", "something is now read-only, or no longer read-only", Documentation::readOnly));

    private WordRules() {}

    /** The text itself is too long for a report, whose place says where to read it. */
    private static Rule text(String id, String purpose, Function<Documentation, Object> text) {
        return new Rule(
                id,
                purpose,
                Category.NOTE,
                Finder.changedIf(
                        Element.class,
                        (old, now) -> !text.apply(old.documentation()).equals(text.apply(now.documentation()))));
    }

    private static Rule flag(String id, String purpose, Function<Documentation, Boolean> flag) {
        return new Rule(id, purpose, Category.NOTE, Finder.changed(Element.class, (old, now) -> {
            boolean is = flag.apply(now.documentation());
            return is == flag.apply(old.documentation())
                    ? Optional.empty()
                    : Optional.of(is ? "is so now" : "is so no longer");
        }));
    }
}
