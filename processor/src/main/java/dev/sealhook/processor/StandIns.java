package dev.sealhook.processor;

import dev.sealhook.processor.analysis.Analysis;
import dev.sealhook.processor.emit.Emitter;
import dev.sealhook.processor.emit.SourceFile;
import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.processor.resolve.Resolver;
import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Files that stand in for the models of a document with errors. Without them a compiler adds an error for each reference to
 * a model, which hides the errors of the document. They never run, because the compilation fails.
 */
final class StandIns {
    private StandIns() {}

    /**
     * The types of everything that was understood.
     *
     * @param analysis empty if nothing was: then the union over all events stands alone
     * @return nothing where the request allows no union
     */
    static List<SourceFile> of(Optional<Analysis> analysis, GenerationRequest request) {
        Problems problems = new Problems();
        Resolver.check(request, problems);
        return problems.hasErrors()
                ? List.of()
                : Emitter.emit(analysis.map(Analysis::model).orElseGet(() -> modelWithoutEvents(request)));
    }

    private static Model modelWithoutEvents(GenerationRequest request) {
        Catalogue nothing = new Catalogue(List.of(), List.of(), Optional.empty(), List.of());
        return Resolver.resolve(nothing, request, Location.beginning(request.spec()), new Problems());
    }
}
