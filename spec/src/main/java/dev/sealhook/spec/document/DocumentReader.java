package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.Problems;
import java.util.Optional;

/** Reads documents. */
public final class DocumentReader {
    /** Objects and arrays around a value, at most. Real documents are far from it, and other classes may recurse. */
    static final int MAX_DEPTH = 1_000;

    private DocumentReader() {}

    /**
     * Reads JSON (RFC 8259) or YAML (1.2, core schema, with merge keys), told apart by the file's name ({@code .json},
     * {@code .yaml}, {@code .yml}), else by the first character. The bytes are UTF-8, with or without a byte order
     * mark. YAML becomes JSON's data model: aliases are expanded, keys are the text of scalars, and {@code .inf} and
     * {@code .nan}, which JSON cannot say, are strings. Names that an object has twice are kept for the caller to
     * judge, see {@link ObjectNode#duplicates()}. If the document is broken, reports an error and returns empty.
     */
    public static Optional<Document> read(String file, byte[] bytes, Problems problems) {
        SourceText source = SourceText.of(bytes);
        if (!source.whole()) {
            Location here = LineCounter.atEndOf(source.text()).location(file, "");
            String advice = "save the file as UTF-8";
            problems.error(DocumentCode.DOCUMENT_NOT_UTF8, here, "the bytes here are not UTF-8", advice);
            return Optional.empty();
        }
        if (source.text().isBlank()) {
            reportEmpty(file, problems);
            return Optional.empty();
        }
        Syntax syntax = Syntax.of(file, source.text());
        Optional<Node> root = syntax == Syntax.JSON
                ? new JsonDocumentReader(file, source.text(), problems).read()
                : new YamlDocumentReader(file, problems).read(source.text());
        return root.map(node -> new Document(file, syntax, source.format(), node));
    }

    static void reportEmpty(String file, Problems problems) {
        String advice = "put an OpenAPI document here, or name another file";
        problems.error(DocumentCode.DOCUMENT_EMPTY, Location.beginning(file), "the file is empty", advice);
    }
}
