package dev.sealhook.processor;

import dev.sealhook.processor.emit.Emitter;
import dev.sealhook.processor.emit.SourceFile;
import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.resolve.Request;
import dev.sealhook.processor.resolve.Resolver;
import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.understand.CatalogueReader;
import java.util.List;
import java.util.Optional;

/** All the hops from a document's bytes to source files, without a compiler. */
public final class Generator {
    private Generator() {}

    /**
     * The same bytes and request give the same files.
     *
     * @param file the document's name, for messages
     * @param discriminator the property or JSON Pointer that names the event; empty to have it found
     * @param problems takes all that is wrong
     * @return the files; none if there are errors
     */
    public static List<SourceFile> generate(
            String file, byte[] document, Request request, Optional<String> discriminator, Problems problems) {
        Optional<Document> read = DocumentReader.read(file, document, problems);
        if (read.isEmpty()) {
            return List.of();
        }
        Catalogue catalogue = CatalogueReader.read(read.get(), discriminator, problems);
        Location root = read.get().root().location();
        Resolver.check(request, root, problems);
        if (problems.hasErrors()) {
            return List.of();
        }
        Model model = Resolver.resolve(catalogue, request, root, problems);
        return problems.hasErrors() ? List.of() : Emitter.emit(model);
    }
}
