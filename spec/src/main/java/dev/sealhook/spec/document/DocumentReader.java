package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Problems;
import java.util.Optional;

/** Reads documents. */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * Reads JSON (RFC 8259) or YAML (1.2, core schema), told apart by the file's name ({@code .json}, {@code .yaml},
     * {@code .yml}), else by the first character. A broken document gives an error with its place, and no document.
     */
    public static Optional<Document> read(String file, byte[] bytes, Problems problems) {
        return Optional.empty();
    }
}
