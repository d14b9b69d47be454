package dev.sealhook.codec;

/**
 * Puts text of a payload into messages: on one line, with nothing in it that a terminal or a log viewer would obey, and not
 * too long. A payload may hold megabytes of one name.
 */
final class MessageText {
    private static final int LONGEST = 100; // characters

    private MessageText() {}

    /** A name or a value between single quotes, as {@link #excerpt} gives it. */
    static String quote(String text) {
        return "'" + excerpt(text) + "'";
    }

    /**
     * The text without quotes: line breaks, control characters, invisible formatting characters and lone surrogates are
     * escaped; after 100 characters it is cut, and an ellipsis follows.
     */
    static String excerpt(String text) {
        boolean isShort = text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST;
        return isShort ? escape(text) : escape(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "...";
    }

    private static String escape(String text) {
        if (text.codePoints().allMatch(MessageText::isVisible)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(out, character));
        return out.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static void append(StringBuilder out, int character) {
        int shortForm = "\n\r\t".indexOf(character);
        if (shortForm >= 0) {
            out.append('\\').append("nrt".charAt(shortForm));
        } else if (isVisible(character)) {
            out.appendCodePoint(character);
        } else {
            for (char unit : Character.toChars(character)) {
                out.append(String.format("\\u%04x", (int) unit));
            }
        }
    }
}
