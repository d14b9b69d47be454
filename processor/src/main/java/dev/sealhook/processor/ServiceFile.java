package dev.sealhook.processor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * The file by which {@link java.util.ServiceLoader} finds the generated catalogues, in alphabetical order. It is written once
 * a compilation; what an earlier one wrote of packages that were not compiled this time is kept.
 */
final class ServiceFile {
    private static final String NAME = "META-INF/services/dev.sealhook.EventCatalogue";

    private final NavigableSet<String> providers = new TreeSet<>();
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
        earlier(filer).stream().filter(exists).forEach(providers::add);
        try (Writer out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", NAME, origins.toArray(new Element[0]))
                .openWriter()) {
            for (String provider : providers) {
                out.write(provider + "\n");
            }
        }
    }

    private static List<String> earlier(Filer filer) {
        try (BufferedReader in = new BufferedReader(
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", NAME).openReader(true))) {
            return in.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException | RuntimeException none) {
            return List.of();
        }
    }
}
