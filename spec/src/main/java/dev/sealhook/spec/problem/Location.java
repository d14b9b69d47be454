package dev.sealhook.spec.problem;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a problem is: a place in a document, or a setting, that is, what the user asked for beside the document.
 *
 * @param file the document's name, as it was given to the reader; the name of a setting
 * @param line from 1; 0 for a setting
 * @param column from 1, in characters (code points), whatever their size in bytes; a tab is one; 0 for a setting
 * @param pointer JSON Pointer (RFC 6901), "" for the root and for a setting
 */
public record Location(String file, int line, int column, String pointer) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::isPlace)
            .thenComparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparing(Location::pointer);

    /** Throws NullPointerException where a part is missing. */
    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** Where a document begins. */
    public static Location beginning(String file) {
        return new Location(file, 1, 1, "");
    }

    /**
     * The location of a mistake in what the user asked for.
     *
     * @param name what the annotation's member and the command line's option are called, such as {@code discriminator}
     */
    public static Location ofSetting(String name) {
        return new Location(name, 0, 0, "");
    }

    /** The name of the setting that is wrong; empty for a place in a document. */
    public Optional<String> setting() {
        return isPlace() ? Optional.empty() : Optional.of(file);
    }

    private boolean isPlace() {
        return line > 0;
    }

    /** Settings first; then by file and along the text. */
    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as compilers and linters print it, or the setting's name. */
    @Override
    public String toString() {
        return isPlace() ? shownFile() + ":" + line + ":" + column : shownFile();
    }

    /** {@code file:[line,column]}, as Maven prints it, for messages that javac passes on; or the setting's name. */
    public String toMavenString() {
        return isPlace() ? shownFile() + ":[" + line + "," + column + "]" : shownFile();
    }

    private String shownFile() {
        return MessageText.escape(file);
    }
}
