package dev.sealhook.spec.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a document.
 *
 * @param file the document's name, as it was given to the reader
 * @param line from 1
 * @param column from 1, in characters (code points), whatever their size in bytes; a tab is one
 * @param pointer JSON Pointer (RFC 6901), "" for the root
 */
public record Location(String file, int line, int column, String pointer) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparing(Location::pointer);

    /** Throws NullPointerException where a part is missing. */
    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** By file, then along the text. */
    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:[line,column]}, as Maven prints it. */
    @Override
    public String toString() {
        return file + ":[" + line + "," + column + "]";
    }
}
