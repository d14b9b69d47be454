package dev.sealhook.processor.emit;

import java.util.List;

/**
 * Lays out what JavaPoet has one way for: short comments stand on one line, constants and methods of one line close together,
 * a union's records on a line each.
 */
final class SourceFormatter {
    private static final String PERMITS = " permits ";

    private SourceFormatter() {}

    static String format(String source) {
        List<String> lines = source.lines().toList();
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
