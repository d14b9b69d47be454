package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Location;

/**
 * Turns offsets into lines and columns, going forward only: a document of megabytes may stand on one line, and counting
 * each column from the line's start would take minutes. Columns are code points, which the parser's own are not.
 */
final class LineCounter {
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    LineCounter(String text) {
        this.text = text;
    }

    static LineCounter atEndOf(String text) {
        LineCounter counter = new LineCounter(text);
        counter.moveTo(text.length());
        return counter;
    }

    /**
     * Moves forward to an offset in UTF-16 units; stays where the offset lies behind, and at the end where it lies
     * beyond.
     */
    void moveTo(int target) {
        while (offset < target && offset < text.length()) {
            int character = text.codePointAt(offset);
            offset += Character.charCount(character);
            boolean crOfCrLf = character == '\r' && offset < text.length() && text.charAt(offset) == '\n';
            if (character == '\n' || character == '\r' && !crOfCrLf) {
                line++;
                column = 1;
            } else if (!crOfCrLf) {
                column++;
            }
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Location location(String file, String pointer) {
        return new Location(file, line, column, pointer);
    }
}
