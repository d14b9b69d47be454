package dev.sealhook.processor;

import dev.sealhook.processor.emit.CatalogueServices;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Registers the generated catalogues by way of the compiler, once a compilation. */
final class ServiceFile {
    private final List<String> providers = new ArrayList<>();
    private final List<Element> origins = new ArrayList<>();

    /** @param provider the binary name of a class */
    void add(String provider, Element origin) {
        providers.add(provider);
        origins.add(origin);
    }

    /**
     * Writes it, unless there is nothing to write.
     *
     * @param exists whether there is still a class of this binary name
     */
    void write(Filer filer, Predicate<String> exists) throws IOException {
        if (providers.isEmpty()) {
            return;
        }
        String text = CatalogueServices.text(providers, earlier(filer), exists);
        try (Writer out = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", CatalogueServices.FILE, origins.toArray(new Element[0]))
                .openWriter()) {
            out.write(text);
        }
    }

    private static String earlier(Filer filer) {
        try {
            return filer.getResource(StandardLocation.CLASS_OUTPUT, "", CatalogueServices.FILE)
                    .getCharContent(true)
                    .toString();
        } catch (IOException | RuntimeException none) {
            return "";
        }
    }
}
