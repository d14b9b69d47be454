package dev.sealhook.spec.problem;

import java.util.Collection;
import java.util.stream.Collectors;

/** Puts text of a document into messages: on one line, with nothing in it that a terminal would obey, and not too long. */
public final class MessageText {
    /** Longer names and values are cut: nobody reads on, and a document may hold megabytes of one. */
    private static final int LONGEST_QUOTE = 100;

    private static final int LONGEST_LIST = 50;
    private static final int LONGEST_POINTER = 1_000;
    private static final String ELLIPSIS = "...";

    private MessageText() {}

    /**
     * A name or a value between single quotes, {@code 'account.opened'}. Characters without a visible form are escaped;
     * after 100 characters it is cut, and an ellipsis follows.
     */
    public static String quote(String text) {
        return "'" + excerpt(text, LONGEST_QUOTE) + "'";
    }

    /** Names without quotes, {@code a, b, c}: the first 50 of them, each escaped and cut as a quoted one is. */
    public static String list(Collection<String> names) {
        String listed = names.stream()
                .limit(LONGEST_LIST)
                .map(name -> excerpt(name, LONGEST_QUOTE))
                .collect(Collectors.joining(", "));
        int rest = names.size() - LONGEST_LIST;
        return rest > 0 ? listed + " and " + rest + " more" : listed;
    }

    /** A JSON pointer as a URI fragment, {@code #/webhooks/opened}, escaped; after 1,000 characters it is cut. */
    public static String pointer(String pointer) {
        return "#" + excerpt(pointer, LONGEST_POINTER);
    }

    /** The text without quotes, escaped, and cut after so many characters. */
    public static String excerpt(String text, int longest) {
        boolean isShort = text.length() <= longest || text.codePointCount(0, text.length()) <= longest;
        return isShort ? escape(text) : escape(text.substring(0, text.offsetByCodePoints(0, longest))) + ELLIPSIS;
    }

    /**
     * The text on one line: line breaks, control characters, invisible formatting characters and lone surrogates become
     * escapes such as {@code \n} and {@code \}{@code u200b}.
     */
    public static String escape(String text) {
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
