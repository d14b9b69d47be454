package dev.sealhook.processor.cli;

import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.processor.analysis.Versions;
import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.rules.Comparison;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an update has changed: a summary, then the changes that {@code diff} reports, those that break something first. */
final class UpdateReport {
    private UpdateReport() {}

    /**
     * The lines to print.
     *
     * @param before the catalogue as it was; what is gone is reported there
     */
    static List<String> of(
            String file, AnnotationOptions annotation, WebhookChanges webhooks, Optional<byte[]> before, byte[] after) {
        List<String> lines = new ArrayList<>();
        lines.add(webhooks.summary());
        if (before.isPresent()) {
            lines.addAll(changes(file, annotation, before.get(), after));
        } else {
            webhooks.added().forEach(key -> lines.add("  " + key));
        }
        return lines;
    }

    private static List<String> changes(String file, AnnotationOptions annotation, byte[] before, byte[] after) {
        Problems problems = new Problems();
        Optional<Versions> versions = Versions.of(
                new DocumentSource(file + " (before)", before),
                new DocumentSource(file, after),
                annotation.request(),
                problems);
        if (versions.isEmpty()) {
            return notCompared(problems);
        }
        return Comparison.compare(versions.get()).stream()
                .sorted(Comparator.comparing(Change::category)) // Stable: by place within a category.
                .map(Change::toString)
                .toList();
    }

    /** An update is not refused for names that collide: the annotation may rename them, which this command is not told. */
    private static List<String> notCompared(Problems problems) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "The changes are not listed, because no models can be generated without more of @WebhookEvents; repeat"
                        + " its 'rename' and 'discriminator' with --rename and --discriminator:");
        problems.sorted().stream().map(Problem::toString).forEach(lines::add);
        return lines;
    }
}
