package dev.sealhook.processor.analysis;

import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.processor.resolve.JavaCode;
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
    public static Optional<Analysis> of(DocumentSource source, GenerationRequest request, Problems problems) {
        Problems found = new Problems();
        Optional<Analysis> analysis = asFarAsPossible(source, request, found);
        found.sorted().forEach(problems::add);
        return found.hasErrors() ? Optional.empty() : analysis;
    }

    /**
     * Analyses a document with errors as far as it is understood.
     *
     * @param problems takes all that is wrong with the document and the request
     * @return empty if the document cannot be read, or the names of its models are unusable
     */
    public static Optional<Analysis> asFarAsPossible(
            DocumentSource source, GenerationRequest request, Problems problems) {
        Resolver.check(request, problems);
        boolean canResolve = !problems.hasErrors();
        Optional<Document> read = DocumentReader.read(source.file(), source.bytes(), problems);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Document document = read.get();
        Catalogue catalogue = CatalogueReader.read(document, request.discriminator(), problems);
        if (!canResolve) {
            return Optional.empty();
        }
        boolean isSound = !problems.hasErrors();
        Problems resolving = new Problems();
        Model model = Resolver.resolve(catalogue, request, document.root().location(), resolving);
        if (isSound) { // Else they may only follow from the errors.
            resolving.sorted().forEach(problems::add);
        }
        boolean collides = resolving.sorted().stream().anyMatch(problem -> problem.code() == JavaCode.NAME_COLLISION);
        return collides ? Optional.empty() : Optional.of(new Analysis(document, catalogue, model));
    }
}
