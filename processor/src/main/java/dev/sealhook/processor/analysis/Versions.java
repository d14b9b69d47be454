package dev.sealhook.processor.analysis;

import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.processor.resolve.JavaCode;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Severity;
import java.util.List;
import java.util.Optional;

/** Two versions of a document, analysed with one request, so that their models can be compared. */
public record Versions(Analysis before, Analysis after) {
    /**
     * Analyses two versions. Their warnings are left to the compiler.
     *
     * @param problems takes the errors of both; a {@code rename} is one only if it names nothing in either version
     * @return empty if there are errors
     */
    public static Optional<Versions> of(
            DocumentSource before, DocumentSource after, GenerationRequest request, Problems problems) {
        Problems old = new Problems();
        Problems now = new Problems();
        Optional<Analysis> older = Analysis.asFarAsPossible(before, request, old);
        Optional<Analysis> newer = Analysis.asFarAsPossible(after, request, now);
        boolean isOldSound = report(old, now.sorted(), problems);
        boolean isNewSound = report(now, old.sorted(), problems);
        return isOldSound && isNewSound ? older.flatMap(a -> newer.map(b -> new Versions(a, b))) : Optional.empty();
    }

    /**
     * Analyses an older version of a document that was analysed without errors.
     *
     * @param problems takes the errors of the older version
     * @return empty if there are errors
     */
    public static Optional<Versions> of(
            DocumentSource before, Analysis after, GenerationRequest request, Problems problems) {
        Problems old = new Problems();
        Optional<Analysis> older = Analysis.asFarAsPossible(before, request, old);
        return report(old, List.of(), problems) ? older.map(a -> new Versions(a, after)) : Optional.empty();
    }

    /** @return whether there is nothing to report */
    private static boolean report(Problems ofOne, List<Problem> ofOther, Problems to) {
        List<Problem> errors = ofOne.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> problem.code() != JavaCode.RENAME_UNUSED || ofOther.contains(problem))
                .toList();
        errors.forEach(to::add);
        return errors.isEmpty();
    }
}
