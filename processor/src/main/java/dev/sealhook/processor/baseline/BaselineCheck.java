package dev.sealhook.processor.baseline;

import dev.sealhook.processor.analysis.Analysis;
import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.processor.analysis.Versions;
import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.report.Configuration;
import dev.sealhook.processor.compare.report.ConfigurationReader;
import dev.sealhook.processor.compare.rules.Comparison;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.spec.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Finds what a document breaks for those who used the models of an earlier one. */
public final class BaselineCheck {
    private BaselineCheck() {}

    /**
     * The changes that break something, sorted by place.
     *
     * @param settings the configuration of the comparison, if there is one
     * @param problems takes what is wrong with the earlier document or the configuration
     * @return nothing where there are errors
     */
    public static List<Change> breaking(
            DocumentSource baseline,
            Analysis document,
            GenerationRequest request,
            Optional<DocumentSource> settings,
            Problems problems) {
        Optional<Versions> versions = Versions.of(baseline, document, request, problems);
        Configuration configuration = settings.map(
                        found -> ConfigurationReader.read(found.file(), found.bytes(), problems))
                .orElse(Configuration.NONE);
        if (versions.isEmpty() || problems.hasErrors()) {
            return List.of();
        }
        return configuration.applyTo(Comparison.compare(versions.get()), problems).stream()
                .filter(change -> change.category().isBreaking())
                .toList();
    }

    /** Why a build fails that must not break anything. */
    public static String refusal(GenerationRequest request, String baseline, List<Change> breaking) {
        return "'" + request.spec() + "' breaks code or data that uses the models of '" + baseline + "': "
                + breaking.size() + (breaking.size() == 1 ? " change" : " changes")
                + "; if that is intended, ignore them in '" + ConfigurationReader.beside(request.spec())
                + "' or name another baseline";
    }
}
