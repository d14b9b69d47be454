package dev.sealhook.processor;

import java.util.List;
import java.util.Optional;

/** The name of a document as the annotation gives it: a path from the root of the resources, such as {@code webhooks/carrier.json}. */
final class ResourceName {
    private static final String EXAMPLE = "such as \"webhooks/carrier.json\"";

    private ResourceName() {}

    /** What is wrong with a name, and what to write instead, as the end of a sentence; empty if nothing is. */
    static Optional<String> mistake(String name) {
        if (name.isBlank()) {
            return Optional.of("names no document; write its path in the resources, " + EXAMPLE);
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("is no resource name; write it with '/', " + EXAMPLE);
        }
        if (name.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
            return Optional.of(
                    "is a URL or begins with a drive; put the document among the resources and write its path"
                            + " there, " + EXAMPLE);
        }
        if (name.startsWith("/")) {
            return Optional.of("is absolute; write the path from the root of the resources, " + EXAMPLE);
        }
        if (name.endsWith("/")) {
            return Optional.of("names a directory; name a document in it, " + EXAMPLE);
        }
        List<String> steps = List.of(name.split("/"));
        return steps.contains("") || steps.contains(".") || steps.contains("..")
                ? Optional.of("is no resource name; write the path from the root of the resources without '.', '..' and"
                        + " '//', " + EXAMPLE)
                : Optional.empty();
    }
}
