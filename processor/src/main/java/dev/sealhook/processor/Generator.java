package dev.sealhook.processor;

import dev.sealhook.processor.analysis.Analysis;
import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.processor.emit.Emitter;
import dev.sealhook.processor.emit.SourceFile;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.spec.problem.Problems;
import java.util.List;

/** Generates source files from the bytes of a document, without a compiler. */
public final class Generator {
    private Generator() {}

    /**
     * The same bytes and request give the same files.
     *
     * @param file the document's name, for messages
     * @param problems takes all that is wrong
     * @return the files; none if there are errors
     */
    public static List<SourceFile> generate(
            String file, byte[] document, GenerationRequest request, Problems problems) {
        return Analysis.of(new DocumentSource(file, document), request, problems)
                .map(analysis -> Emitter.emit(analysis.model()))
                .orElse(List.of());
    }
}
