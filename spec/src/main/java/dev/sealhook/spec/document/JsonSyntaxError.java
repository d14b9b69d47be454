package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Location;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in a reader's words what the JSON parser found, and what to do about it. */
record JsonSyntaxError(String message, String advice) {
    // What the parser's messages say to its programmers: character codes, features to switch on, the source's class.
    private static final Pattern INTERNALS =
            Pattern.compile(" \\(code \\d+\\)| \\(\\(CTRL-CHAR, code \\d+\\)\\)|: enable `.*"
                    + "| \\(start marker at .*|: maybe a \\(non-standard\\) comment\\?.*");

    /** @param container the innermost object or array that is open at the offset */
    static JsonSyntaxError of(JacksonException e, String text, int offset, Optional<NodeBuilder> container) {
        String found = INTERNALS.matcher(e.getOriginalMessage()).replaceAll("");
        String message = found.substring(0, 1).toLowerCase(Locale.ROOT) + found.substring(1);
        if (e instanceof UnexpectedEndOfInputException) {
            return atEnd(message, container);
        }
        char here = offset < text.length() ? text.charAt(offset) : ' ';
        return new JsonSyntaxError(message, advice(message, here, lastBefore(text, offset)));
    }

    private static JsonSyntaxError atEnd(String message, Optional<NodeBuilder> container) {
        String advice = "the file is cut off, or a closing bracket or quote is missing";
        if (container.isEmpty() || message.contains("string") || message.contains("property name")) {
            return new JsonSyntaxError(message, advice);
        }
        String kind = container.get() instanceof NodeBuilder.ArrayBuilder ? "an array" : "an object";
        Location open = container.get().source().value();
        String place = " that begins at line " + open.line() + ", column " + open.column();
        return new JsonSyntaxError("the document ends inside " + kind + place, advice);
    }

    private static String advice(String message, char here, char before) {
        if (message.contains("unquoted character")) {
            return "write it as an escape such as \\n or \\t";
        }
        if (message.startsWith("unexpected close marker")) {
            return "remove it, or add the opening bracket";
        }
        if (message.startsWith("non-standard token")) {
            return "write null, or a string: JSON has no such number";
        }
        return switch (here) {
            case '/', '#' -> "remove the comment: JSON has none; or write the document as YAML, in a .yaml file";
            case '\'' -> "write strings in double quotes";
            case '}', ']' -> before == ',' ? "remove the comma before it" : "add what is missing before it";
            default -> "correct the JSON here; a YAML document belongs in a .yaml file";
        };
    }

    private static char lastBefore(String text, int offset) {
        String before = text.substring(0, Math.min(offset, text.length())).stripTrailing();
        return before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    }
}
