package dev.sealhook.processor.compare.report;

import dev.sealhook.processor.compare.Category;
import dev.sealhook.processor.compare.Change;
import java.util.List;

/** Changes as lists under headings, what breaks first. */
final class MarkdownReport {
    private MarkdownReport() {}

    static String of(List<Change> changes) {
        if (changes.isEmpty()) {
            return "No changes.\n";
        }
        StringBuilder out = new StringBuilder();
        section("Breaks what is read", Category.WIRE, changes, out);
        section("Breaks code", Category.SOURCE, changes, out);
        section("Other changes", Category.NOTE, changes, out);
        return out.toString();
    }

    private static void section(String title, Category category, List<Change> changes, StringBuilder out) {
        List<Change> ours =
                changes.stream().filter(change -> change.category() == category).toList();
        if (ours.isEmpty()) {
            return;
        }
        out.append(out.isEmpty() ? "" : "\n").append("### ").append(title).append("\n\n");
        ours.forEach(change -> line(change, out));
    }

    // - `live_call_incoming`: an event is new: visitors and exhaustive switches have to handle it (EVENT_ADDED)
    private static void line(Change change, StringBuilder out) {
        out.append("- ")
                .append(code(change.subject()))
                .append(": ")
                .append(change.rule().purpose());
        change.detail().ifPresent(detail -> out.append("; ").append(code(detail)));
        out.append(" (").append(change.rule().id()).append(")\n");
    }

    /** A document's own words must not end the code that they stand in (CommonMark 0.31, section 6.1). */
    private static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String inside = text.replaceAll("\\p{Cntrl}", " ");
        return fence.length() == 1 ? fence + inside + fence : fence + " " + inside + " " + fence;
    }
}
