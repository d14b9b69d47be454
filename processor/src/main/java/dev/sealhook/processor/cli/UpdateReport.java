package dev.sealhook.processor.cli;

import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.Comparison;
import dev.sealhook.processor.compare.pairs.Edition;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Severity;
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
        Optional<Edition> old = edition(file + " (before)", annotation, before, problems);
        Optional<Edition> now = edition(file, annotation, after, problems);
        if (old.isEmpty() || now.isEmpty()) {
            return notCompared(problems);
        }
        return Comparison.compare(old.get(), now.get()).stream()
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
        problems.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::toString)
                .forEach(lines::add);
        return lines;
    }

    private static Optional<Edition> edition(
            String file, AnnotationOptions annotation, byte[] content, Problems problems) {
        return Edition.read(file, content, annotation.request(file), annotation.discriminator(), problems);
    }
}
