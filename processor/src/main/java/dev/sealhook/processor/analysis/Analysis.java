package dev.sealhook.processor.analysis;

import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.resolve.Request;
import dev.sealhook.processor.resolve.Resolver;
import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.understand.CatalogueReader;
import java.util.Optional;

/** A document, what it says about its webhooks, and the Java that is generated for them. */
public record Analysis(Document document, Catalogue catalogue, Model model) {
    /**
     * Reads, understands and resolves a document. The same bytes and request give the same analysis.
     *
     * @param problems takes all that is wrong with the document and the request
     * @return empty if there are errors
     */
    public static Optional<Analysis> of(DocumentSource source, Request request, Problems problems) {
        Problems found = new Problems();
        Optional<Analysis> analysis = asFarAsPossible(source, request, found);
        found.sorted().forEach(problems::add);
        return found.hasErrors() ? Optional.empty() : analysis;
    }

    /**
     * What can be understood of a document with errors, besides the errors.
     *
     * @return empty if the document cannot be read, or the request cannot be met for any document
     */
    static Optional<Analysis> asFarAsPossible(DocumentSource source, Request request, Problems problems) {
        Resolver.check(request, problems);
        boolean canResolve = !problems.hasErrors();
        return DocumentReader.read(source.file(), source.bytes(), problems).flatMap(document -> {
            Catalogue catalogue = CatalogueReader.read(document, request.discriminator(), problems);
            // What follows from an error is not another one.
            Problems resolving = problems.hasErrors() ? new Problems() : problems;
            return canResolve
                    ? Optional.of(new Analysis(
                            document,
                            catalogue,
                            Resolver.resolve(catalogue, request, document.root().location(), resolving)))
                    : Optional.empty();
        });
    }
}
