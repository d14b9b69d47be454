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
     * Escapes what would break the line. Throws IllegalArgumentException where the message or the advice is blank: a problem without a way out helps no
     * one.
     */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(location, "location");
        message = MessageText.escape(requireText(message, "message"));
        advice = MessageText.escape(requireText(advice, "advice"));
    }

    private static String requireText(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return text;
    }

    /** By place first, so that a report reads along the document; consistent with equals. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column: CODE at #/json/pointer: message; advice}, as compilers and linters print it. */
    @Override
    public String toString() {
        return location + ": " + description();
    }

    /** {@code path:[line,column] CODE at #/json/pointer: message; advice}, which Maven and editors take for a place. */
    public String toMavenString() {
        return location.toMavenString() + (location.setting().isPresent() ? ": " : " ") + description();
    }

    /** The problem without its place in the file: {@code CODE at #/json/pointer: message; advice}. */
    public String description() {
        String at = location.setting().isPresent() ? "" : " at " + MessageText.pointer(location.pointer());
        return code.name() + at + ": " + message + "; " + advice;
    }
}
