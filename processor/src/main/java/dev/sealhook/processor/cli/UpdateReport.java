package dev.sealhook.processor.cli;

import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.Comparison;
import dev.sealhook.processor.compare.pairs.Edition;
import dev.sealhook.processor.resolve.Request;
import dev.sealhook.spec.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an update has changed: a summary, then what {@code diff} says of it, what breaks first. */
final class UpdateReport {
    private UpdateReport() {}

    /**
     * The lines to print.
     *
     * @param before the catalogue as it was; what is gone is reported there
     */
    static List<String> of(String file, WebhookChanges webhooks, Optional<byte[]> before, byte[] after) {
        List<String> lines = new ArrayList<>();
        lines.add(webhooks.summary());
        if (before.isPresent()) {
            lines.addAll(changes(file, before.get(), after));
        } else {
            webhooks.added().forEach(key -> lines.add("  " + key));
        }
        return lines;
    }

    private static List<String> changes(String file, byte[] before, byte[] after) {
        Optional<Edition> old = edition(file + " (before)", before);
        Optional<Edition> now = edition(file, after);
        if (old.isEmpty() || now.isEmpty()) {
            return List.of(
                    "Some names do not fit Java as they are: what changes for code, 'sealhook diff --rename' says");
        }
        return Comparison.compare(old.get(), now.get()).stream()
                .sorted(Comparator.comparing(Change::category)) // What breaks goes first; stable, so by place within.
                .map(Change::toString)
                .toList();
    }

    private static Optional<Edition> edition(String file, byte[] content) {
        Request request = new Request("models", file, "WebhookEvent", List.of());
        return Edition.read(file, content, request, Optional.empty(), new Problems());
    }
}
