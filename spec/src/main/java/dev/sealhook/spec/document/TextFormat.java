package dev.sealhook.spec.document;

/**
 * How a file's text is written, whatever it says.
 *
 * @param byteOrderMark whether the bytes begin with U+FEFF
 * @param lineSeparator what ends the first line: {@code \n}, {@code \r\n} or {@code \r}; {@code \n} if the text is one line
 */
public record TextFormat(boolean byteOrderMark, String lineSeparator) {
    /** Without a byte order mark, and with {@code \n}. */
    public static final TextFormat PLAIN = new TextFormat(false, "\n");

    /** A text of {@link #PLAIN} format in this one. */
    public String apply(String plain) {
        return (byteOrderMark ? "\uFEFF" : "") + plain.replace(PLAIN.lineSeparator, lineSeparator);
    }
}
