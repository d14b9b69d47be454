package dev.sealhook.processor.emit;

import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The file by which {@link java.util.ServiceLoader} finds generated catalogues. */
public final class CatalogueServices {
    /** Its path below the root of the classes. */
    public static final String FILE = "META-INF/services/dev.sealhook.EventCatalogue";

    private CatalogueServices() {}

    /**
     * The file's text, in alphabetical order.
     *
     * @param providers the binary names of the catalogues that are generated now
     * @param earlier the text that is there; what it lists of packages that are not generated now is kept
     * @param exists whether a class that the earlier text lists is still there
     */
    public static String text(Collection<String> providers, String earlier, Predicate<String> exists) {
        TreeSet<String> all = new TreeSet<>(providers);
        earlier.lines().filter(line -> !line.isBlank()).filter(exists).forEach(all::add);
        return String.join("\n", all) + "\n";
    }
}
