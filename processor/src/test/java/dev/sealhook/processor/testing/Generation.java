package dev.sealhook.processor.testing;

import dev.sealhook.processor.Generator;
import dev.sealhook.processor.emit.SourceFile;
import dev.sealhook.processor.resolve.GenerationRequest;
import dev.sealhook.spec.problem.Code;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the generator made of a document: files, or problems, or both. */
public record Generation(List<SourceFile> files, List<Problem> problems) {
    /** The package of all that is generated here. */
    public static final String PACKAGE = "com.example.hooks";

    /** Asks for {@code Hooks} from {@code spec.json}. */
    public static Generation of(String document, String... rename) {
        GenerationRequest request = new GenerationRequest(PACKAGE, "spec.json", "Hooks", List.of(), List.of(rename));
        return of(request, document.getBytes(StandardCharsets.UTF_8));
    }

    /** Asks for anything. */
    public static Generation of(GenerationRequest request, byte[] document) {
        Problems problems = new Problems();
        List<SourceFile> files = Generator.generate(request.spec(), document, request, problems);
        return new Generation(files, problems.sorted());
    }

    /** The names of the top-level types, in the order of the files. */
    public List<String> typeNames() {
        return files.stream().map(SourceFile::typeName).toList();
    }

    /** The source of a top-level type. */
    public String source(String typeName) {
        return files.stream()
                .filter(file -> file.typeName().equals(typeName))
                .findFirst()
                .orElseThrow(() -> new AssertionError(typeName + " is none of " + typeNames() + "; " + problems))
                .text();
    }

    /** What kinds of problems there are. */
    public List<Code> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    /** The problems as javac shows them. */
    public List<String> reports() {
        return problems.stream().map(Problem::toMavenString).toList();
    }
}
