package dev.sealhook.processor.compare.rules;

import dev.sealhook.processor.analysis.DocumentSource;
import dev.sealhook.processor.analysis.Versions;
import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.spec.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is reported of two documents, {@code old.yaml} and {@code new.yaml}. */
final class Lines {
    private Lines() {}

    static List<Change> changes(String before, String after, List<String> rename) {
        Problems problems = new Problems();
        GenerationRequest request = new GenerationRequest("com.example.hooks", "document", "Hook", List.of(), rename);
        return Versions.of(source("old.yaml", before), source("new.yaml", after), request, problems)
                .map(Comparison::compare)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }

    private static DocumentSource source(String file, String document) {
        return new DocumentSource(file, document.getBytes(StandardCharsets.UTF_8));
    }
}
