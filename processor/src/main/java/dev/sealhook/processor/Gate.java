package dev.sealhook.processor;

import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.Comparison;
import dev.sealhook.processor.compare.pairs.Edition;
import dev.sealhook.processor.compare.report.Configuration;
import dev.sealhook.processor.compare.report.ConfigurationReader;
import dev.sealhook.processor.resolve.Request;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Severity;
import java.util.List;
import java.util.Optional;

/** Says what a document breaks for those who used the models of an earlier one. */
final class Gate {
    private final Request request;
    private final Optional<String> discriminator;
    private final Problems problems;

    /** @param problems takes what is wrong with the earlier document or the configuration */
    Gate(Request request, Optional<String> discriminator, Problems problems) {
        this.request = request;
        this.discriminator = discriminator;
        this.problems = problems;
    }

    /** What breaks, sorted by its place; nothing where there are errors. */
    List<Change> breaking(
            DocumentFinder.Found baseline, DocumentFinder.Found document, Optional<DocumentFinder.Found> settings) {
        Problems earlier = new Problems();
        Optional<Edition> before = read(baseline, earlier);
        // Nobody will mend an earlier document: its warnings are of no use.
        earlier.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem ->
                        problems.error(problem.code(), problem.location(), problem.message(), problem.advice()));
        Optional<Edition> after = read(document, new Problems()); // Generating has reported them.
        Configuration configuration = settings.map(
                        found -> ConfigurationReader.read(found.file(), found.bytes(), problems))
                .orElse(Configuration.NONE);
        if (problems.hasErrors() || before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        return configuration.applyTo(Comparison.compare(before.get(), after.get()), problems).stream()
                .filter(change -> change.category().isBreaking())
                .toList();
    }

    private Optional<Edition> read(DocumentFinder.Found found, Problems into) {
        return Edition.read(found.file(), found.bytes(), request, discriminator, into);
    }
}
