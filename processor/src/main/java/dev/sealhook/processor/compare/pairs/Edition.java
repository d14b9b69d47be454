package dev.sealhook.processor.compare.pairs;

import com.palantir.javapoet.ClassName;
import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.resolve.JavaCode;
import dev.sealhook.processor.resolve.Request;
import dev.sealhook.processor.resolve.Resolver;
import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.understand.CatalogueReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of a document: what it says, and the Java that is generated for it. */
public final class Edition {
    private final Location root;
    private final Catalogue catalogue;
    private final Model model;
    private final Map<String, Part.Type> types = new LinkedHashMap<>();

    private Edition(Location root, Catalogue catalogue, Model model) {
        this.root = root;
        this.catalogue = catalogue;
        this.model = model;
        for (int i = 0; i < catalogue.events().size(); i++) {
            add(catalogue.events().get(i).body(), model.events().get(i).type(), Optional.empty());
        }
        for (int i = 0; i < catalogue.components().size(); i++) {
            add(catalogue.components().get(i), model.types().get(i), Optional.empty());
        }
    }

    /**
     * Reads a document as the processor does.
     *
     * @param file the document's name, for messages and places
     * @param request what the annotation says; a {@code rename} of a place that this version does not have is no error
     *     here, for the other one may have it
     * @param discriminator the property or JSON Pointer that names the event; empty to have it found
     * @param problems takes all that is wrong
     * @return empty if there are errors
     */
    public static Optional<Edition> read(
            String file, byte[] bytes, Request request, Optional<String> discriminator, Problems problems) {
        Problems own = new Problems();
        Optional<Document> document = DocumentReader.read(file, bytes, own);
        Optional<Edition> edition = document.flatMap(read -> of(read, request, discriminator, own));
        for (Problem problem : own.sorted()) {
            if (problem.code() != JavaCode.RENAME_UNUSED) {
                pass(problem, problems);
            }
        }
        return problems.hasErrors() ? Optional.empty() : edition;
    }

    private static Optional<Edition> of(
            Document document, Request request, Optional<String> discriminator, Problems problems) {
        Catalogue catalogue = CatalogueReader.read(document, discriminator, problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Location root = document.root().location();
        return Optional.of(new Edition(root, catalogue, Resolver.resolve(catalogue, request, root, problems)));
    }

    private static void pass(Problem problem, Problems to) {
        switch (problem.severity()) {
            case ERROR -> to.error(problem.code(), problem.location(), problem.message(), problem.advice());
            case WARNING -> to.warning(problem.code(), problem.location(), problem.message(), problem.advice());
            case NOTE -> to.note(problem.code(), problem.location(), problem.message(), problem.advice());
        }
    }

    private void add(Definition definition, GeneratedType java, Optional<Part.Type> around) {
        Part.Type type = new Part.Type(this, definition, java, around);
        types.put(type.name(), type);
        // The resolver gives a type for each definition, in its order.
        for (int i = 0; i < definition.nested().size(); i++) {
            add(definition.nested().get(i), java.nested().get(i), Optional.of(type));
        }
    }

    /** Where the document begins. */
    Location root() {
        return root;
    }

    /** What in a body names its event: a property or a JSON Pointer; empty if nothing does. */
    public Optional<String> discriminator() {
        return catalogue.discriminator();
    }

    List<Part.Webhook> webhooks() {
        List<Part.Webhook> webhooks = new ArrayList<>();
        for (int i = 0; i < catalogue.events().size(); i++) {
            webhooks.add(new Part.Webhook(
                    this, catalogue.events().get(i), model.events().get(i)));
        }
        return webhooks;
    }

    /** All types, outer before inner. */
    Collection<Part.Type> types() {
        return Collections.unmodifiableCollection(types.values());
    }

    /** The type of a name as {@link Part.Type#name()} spells it. */
    public Optional<Part.Type> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** A type that this edition's model refers to. */
    public Part.Type type(ClassName name) {
        return types.get(String.join(".", name.simpleNames()));
    }
}
