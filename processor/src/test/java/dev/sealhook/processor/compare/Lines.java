package dev.sealhook.processor.compare;

import dev.sealhook.processor.compare.pairs.Edition;
import dev.sealhook.processor.resolve.Request;
import dev.sealhook.spec.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What is reported of two documents, {@code old.yaml} and {@code new.yaml}. */
final class Lines {
    private Lines() {}

    static List<Change> changes(String before, String after, List<String> rename) {
        return Comparison.compare(edition("old.yaml", before, rename), edition("new.yaml", after, rename));
    }

    private static Edition edition(String file, String document, List<String> rename) {
        Problems problems = new Problems();
        Request request = new Request("com.example.hooks", file, "Hook", rename);
        return Edition.read(file, document.getBytes(StandardCharsets.UTF_8), request, Optional.empty(), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }
}
