package dev.sealhook.processor.compare.report;

import dev.sealhook.processor.compare.Change;
import java.util.List;
import java.util.stream.Collectors;

/** What a report is written as. Each ends with a line end, unless it is empty. */
public enum Format {
    /** A line a change, {@code openai.json:41:15: EVENT_ADDED live_call_incoming (SOURCE)}. */
    TEXT,
    /** A section for a changelog. */
    MARKDOWN,
    /** For tools: one object. */
    JSON;

    /** The report, the same for the same changes. */
    public String of(List<Change> changes) {
        return switch (this) {
            case TEXT -> changes.stream().map(change -> change + "\n").collect(Collectors.joining());
            case MARKDOWN -> MarkdownReport.of(changes);
            case JSON -> JsonReport.of(changes);
        };
    }
}
