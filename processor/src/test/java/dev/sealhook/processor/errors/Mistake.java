package dev.sealhook.processor.errors;

import dev.sealhook.processor.resolve.Request;
import dev.sealhook.processor.testing.Generation;
import dev.sealhook.spec.problem.Code;
import dev.sealhook.spec.problem.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A small document with one thing wrong, or a request for what it does not have; and what is said about it.
 *
 * @param report the problem as the compiler shows it
 */
record Mistake(
        Code code,
        Severity severity,
        Request request,
        Charset charset,
        String document,
        Optional<String> discriminator,
        String report) {

    static Mistake error(Code code, String document, String report) {
        return in("spec.json", code, document, report);
    }

    static Mistake warning(Code code, String document, String report) {
        Mistake error = error(code, document, report);
        return new Mistake(code, Severity.WARNING, error.request, error.charset, document, error.discriminator, report);
    }

    /** In a document of this file name. */
    static Mistake in(String file, Code code, String document, String report) {
        Request request = new Request(Generation.PACKAGE, file, "Hooks", List.of());
        return new Mistake(code, Severity.ERROR, request, StandardCharsets.UTF_8, document, Optional.empty(), report);
    }

    Mistake in(Charset other) {
        return new Mistake(code, severity, request, other, document, discriminator, report);
    }

    Mistake named(String place) {
        return new Mistake(code, severity, request, charset, document, Optional.of(place), report);
    }

    Mistake renaming(String line) {
        Request renaming = new Request(request.packageName(), request.spec(), request.union(), List.of(line));
        return new Mistake(code, severity, renaming, charset, document, discriminator, report);
    }

    Mistake union(String name) {
        Request naming = new Request(request.packageName(), request.spec(), name, request.rename());
        return new Mistake(code, severity, naming, charset, document, discriminator, report);
    }

    Generation made() {
        return Generation.of(request, document.getBytes(charset), discriminator);
    }

    /** The name of the test. */
    @Override
    public String toString() {
        return report;
    }
}
