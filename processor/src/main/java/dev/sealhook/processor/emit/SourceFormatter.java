package dev.sealhook.processor.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out what JavaPoet has one way for: lines are filled to 120 columns instead of 100, short comments stand on one line,
 * constants and methods of one line close together, a union's records on a line each.
 */
final class SourceFormatter {
    private static final int WIDTH = 120;
    private static final String PERMITS = " permits ";

    private SourceFormatter() {}

    static String format(String source) {
        List<String> lines = filled(source.lines().toList());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isShortComment(lines, i)) {
                out.append(line).append(lines.get(i + 1).strip().substring(1)).append(" */\n");
                i += 2;
            } else if (!isBetweenShortDeclarations(lines, i)) {
                out.append(isSealed(line) ? permits(line) : line).append('\n');
            }
        }
        return out.toString();
    }

    /** Takes back the line breaks that are not needed. */
    private static List<String> filled(List<String> lines) {
        List<String> filled = new ArrayList<>();
        for (String line : lines) {
            String before = filled.isEmpty() ? "" : filled.get(filled.size() - 1);
            String more = line.strip();
            String space = before.endsWith("(") || more.startsWith(".") ? "" : " ";
            boolean joins = goesOn(before)
                    && isCode(more)
                    && !more.startsWith("}")
                    && before.length() + space.length() + more.length() <= WIDTH;
            if (joins) {
                filled.set(filled.size() - 1, before + space + more);
            } else {
                filled.add(line);
            }
        }
        return filled;
    }

    /** Whether a statement or a declaration goes on in the next line. */
    private static boolean goesOn(String line) {
        String code = line.strip();
        return isCode(code) && !code.startsWith("@") && "{};".indexOf(code.charAt(code.length() - 1)) < 0;
    }

    private static boolean isCode(String line) {
        return !line.isEmpty() && !line.startsWith("*") && !line.startsWith("/*");
    }

    private static boolean isShortComment(List<String> lines, int at) {
        return lines.get(at).strip().equals("/**")
                && !lines.get(at + 1).strip().startsWith("* @")
                && lines.get(at + 2).strip().equals("*/");
    }

    private static boolean isBetweenShortDeclarations(List<String> lines, int at) {
        return lines.get(at).isEmpty()
                && lines.get(at - 1).endsWith(");")
                && lines.get(at + 1).endsWith(");");
    }

    private static boolean isSealed(String line) {
        String code = line.strip();
        return code.contains(PERMITS)
                && (code.startsWith("public sealed interface ") || code.startsWith("sealed interface "));
    }

    // public sealed interface UnwrapWebhookEvent
    //         permits BatchCancelledWebhookEvent,
    //                 UnwrapWebhookEvent.Unrecognized {
    private static String permits(String line) {
        String indent = "\n" + " ".repeat(line.indexOf(line.strip()) + 8);
        return line.replace(PERMITS, indent + PERMITS.strip() + " ").replace(", ", "," + indent + "        ");
    }
}
