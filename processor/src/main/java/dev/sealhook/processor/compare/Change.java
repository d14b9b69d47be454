package dev.sealhook.processor.compare;

import dev.sealhook.spec.problem.Location;
import java.util.Comparator;

/**
 * One difference.
 *
 * @param location in the newer document; in the older one for what is gone
 * @param subject what has changed: an event's key, or a name in Java without its package
 * @param detail how, as the end of a sentence; empty where the rule says it all
 */
public record Change(Rule<?> rule, Location location, String subject, String detail) implements Comparable<Change> {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::location)
            .thenComparing(change -> change.rule().id())
            .thenComparing(Change::subject)
            .thenComparing(Change::detail);

    public Category category() {
        return rule.category();
    }

    /** {@code EVENT_ADDED live_call_incoming (SOURCE)}, and the detail after a colon. */
    public String message() {
        String line = rule.id() + " " + subject + " (" + category() + ")";
        return detail.isEmpty() ? line : line + ": " + detail;
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
