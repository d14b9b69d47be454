package dev.sealhook.processor.compare.report;

import dev.sealhook.processor.compare.Change;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a report is written as. Each ends with a line end, unless it is empty. */
public enum Format {
    /** A line a change, {@code openai.json:41:15: EVENT_ADDED live_call_incoming (SOURCE)}. */
    TEXT(changes -> changes.stream().map(change -> change + "\n").collect(Collectors.joining())),
    /** A section for a changelog. */
    MARKDOWN(MarkdownReport::of),
    /** For tools: one object. */
    JSON(JsonReport::of);

    @SuppressWarnings("ImmutableEnumChecker") // Method references, without state.
    private final Function<List<Change>, String> writer;

    Format(Function<List<Change>, String> writer) {
        this.writer = writer;
    }

    /** The report, the same for the same changes. */
    public String of(List<Change> changes) {
        return writer.apply(changes);
    }
}
