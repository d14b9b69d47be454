package dev.sealhook.spec.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong at one place.
 *
 * @param code stable, to search for and to filter by
 * @param message what is wrong
 * @param advice what to do; never blank
 */
public record Problem(Severity severity, Code code, Location location, String message, String advice)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(Problem::severity)
            .thenComparing(problem -> problem.code().name())
            .thenComparing(Problem::message)
            .thenComparing(Problem::advice);

    /**
     * Throws IllegalArgumentException where the message or the advice is blank: a problem without a way out helps no
     * one.
     */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(location, "location");
        requireText(message, "message");
        requireText(advice, "advice");
    }

    private static void requireText(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
    }

    /** By place first, so that a report reads along the document; consistent with equals. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@code path:[line,column] CODE at #/json/pointer: message; advice}, which Maven's output and editors take for a
     * place.
     */
    @Override
    public String toString() {
        return location + " " + code.name() + " at #" + location.pointer() + ": " + message + "; " + advice;
    }
}
