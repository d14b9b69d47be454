package dev.sealhook;

/**
 * A payload that is not one JSON object by RFC 8259: cut off, followed by other text, not UTF-8 by RFC 3629, nested
 * deeper than 500, with a name that holds a lone surrogate, or with a name twice in the payload itself or in an object that
 * is read as a record.
 *
 * <p>A payload that is JSON but does not fit its event is no reason to throw: it is read as the union's {@code
 * Unrecognized}, which keeps it whole.
 */
public final class WebhookParseException extends WebhookException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * Says what was expected, and where. Names and values of the payload in the message should be cut, and escaped where
     * they hold what cannot be seen: as a rule the message goes to a log.
     *
     * @param expectation what was expected and what was found instead, without the place
     * @param line the line, from 1
     * @param column the column in characters (Unicode code points, not bytes), from 1
     */
    public WebhookParseException(String expectation, int line, int column) {
        super("line " + line + ", column " + column + ": " + expectation);
        this.line = line;
        this.column = column;
    }

    /**
     * The line of the first character that is wrong, or one past the last where the payload ends too early.
     *
     * @return the line, from 1; a line ends with {@code \n}, {@code \r\n} or {@code \r}
     */
    public int line() {
        return line;
    }

    /**
     * The column of that character.
     *
     * @return the column in characters (Unicode code points, not bytes), from 1
     */
    public int column() {
        return column;
    }
}
