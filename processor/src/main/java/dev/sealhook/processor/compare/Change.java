package dev.sealhook.processor.compare;

import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import java.util.Comparator;
import java.util.Optional;

/**
 * One difference.
 *
 * @param location in the newer document; in the older one for what is gone
 * @param subject what has changed: an event's key, or a name in Java without its package
 * @param detail how, as the end of a sentence; empty where the rule says everything
 */
public record Change(Rule rule, Location location, String subject, Optional<String> detail)
        implements Comparable<Change> {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::location)
            .thenComparing(change -> change.rule().id())
            .thenComparing(Change::subject)
            .thenComparing(change -> change.detail().orElse(""));

    private static final int LONGEST = 1_000;

    public Category category() {
        return rule.category();
    }

    /** {@code EVENT_ADDED live_call_incoming (SOURCE)}, and the detail after a colon. */
    public String message() {
        String line = rule.id() + " " + MessageText.excerpt(subject, LONGEST) + " (" + category() + ")";
        return line
                + detail.map(how -> ": " + MessageText.excerpt(how, LONGEST)).orElse("");
    }

    /** Along the text. */
    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }

    /** {@code openai.json:41:15: EVENT_ADDED live_call_incoming (SOURCE)}. */
    @Override
    public String toString() {
        return location + ": " + message();
    }
}
