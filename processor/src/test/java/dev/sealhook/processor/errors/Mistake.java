package dev.sealhook.processor.errors;

import dev.sealhook.processor.testing.Generation;
import dev.sealhook.spec.problem.Code;
import dev.sealhook.spec.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A small document with one thing wrong, and what is said about it.
 *
 * @param report the problem as the compiler shows it
 */
record Mistake(
        Code code,
        Severity severity,
        String file,
        byte[] document,
        Optional<String> discriminator,
        List<String> rename,
        String report) {

    /** Of a schema or of what is around it. */
    static Mistake error(Code code, String document, String report) {
        return in("spec.json", code, document, report);
    }

    static Mistake warning(Code code, String document, String report) {
        return error(code, document, report).with(Severity.WARNING);
    }

    /** Of a document of a certain file name. */
    static Mistake in(String file, Code code, String document, String report) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return new Mistake(code, Severity.ERROR, file, bytes, Optional.empty(), List.of(), report);
    }

    Mistake with(Severity other) {
        return new Mistake(code, other, file, document, discriminator, rename, report);
    }

    Mistake named(String place) {
        return new Mistake(code, severity, file, document, Optional.of(place), rename, report);
    }

    Mistake renaming(String line) {
        return new Mistake(code, severity, file, document, discriminator, List.of(line), report);
    }

    Generation made() {
        return Generation.of(file, document, discriminator, rename.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return code.name() + ": " + report.replaceFirst(".*: ", "");
    }
}
