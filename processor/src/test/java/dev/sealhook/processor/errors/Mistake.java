package dev.sealhook.processor.errors;

import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.processor.testing.Generation;
import dev.sealhook.spec.problem.Code;
import dev.sealhook.spec.problem.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A small document with one thing wrong, or a request for what it does not have; and what is said about it.
 *
 * @param report the problem as the compiler shows it
 */
record Mistake(
        Code code, Severity severity, GenerationRequest request, Charset charset, String document, String report) {

    static Mistake error(Code code, String document, String report) {
        return in("spec.json", code, document, report);
    }

    static Mistake warning(Code code, String document, String report) {
        Mistake error = error(code, document, report);
        return new Mistake(code, Severity.WARNING, error.request, error.charset, document, report);
    }

    /** In a document of this file name. */
    static Mistake in(String file, Code code, String document, String report) {
        GenerationRequest request = new GenerationRequest(Generation.PACKAGE, file, "Hooks", List.of(), List.of());
        return new Mistake(code, Severity.ERROR, request, StandardCharsets.UTF_8, document, report);
    }

    Mistake in(Charset other) {
        return new Mistake(code, severity, request, other, document, report);
    }

    Mistake named(String place) {
        return with(
                new GenerationRequest(Generation.PACKAGE, request.spec(), request.union(), List.of(place), List.of()));
    }

    Mistake renaming(String line) {
        return with(
                new GenerationRequest(Generation.PACKAGE, request.spec(), request.union(), List.of(), List.of(line)));
    }

    Mistake union(String name) {
        return with(new GenerationRequest(Generation.PACKAGE, request.spec(), name, List.of(), List.of()));
    }

    private Mistake with(GenerationRequest other) {
        return new Mistake(code, severity, other, charset, document, report);
    }

    Generation made() {
        return Generation.of(request, document.getBytes(charset));
    }

    /** The name of the test. */
    @Override
    public String toString() {
        return report;
    }
}
