package dev.sealhook.spec.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads texts for the tests of this package. */
final class Documents {
    private Documents() {}

    static Document json(String text) {
        return read("a.json", text);
    }

    static Document yaml(String text) {
        return read("a.yaml", text);
    }

    static Document read(String file, String text) {
        Problems problems = new Problems();
        Optional<Document> document = DocumentReader.read(file, text.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems.sorted()).isEmpty();
        return document.orElseThrow();
    }

    static Problem refusal(String file, String text) {
        return refusal(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Problem refusal(String file, byte[] bytes) {
        Problems problems = new Problems();
        assertThat(DocumentReader.read(file, bytes, problems)).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0);
    }

    /** {@code line,column pointer} */
    static String place(Location location) {
        return location.line() + "," + location.column() + " " + location.pointer();
    }

    static String place(Document document, String pointer) {
        return place(document.at(pointer).orElseThrow().location());
    }

    static String keyPlace(Document document, String pointer, String name) {
        return place(((ObjectNode) document.at(pointer).orElseThrow()).keyLocation(name));
    }
}
