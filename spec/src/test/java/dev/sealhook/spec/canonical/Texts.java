package dev.sealhook.spec.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Problem;
import dev.sealhook.spec.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents as text, and what differs between two texts. */
final class Texts {
    private Texts() {}

    static Document read(String file, String text) {
        Problems problems = new Problems();
        Optional<Document> document = DocumentReader.read(file, text.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems.sorted()).isEmpty();
        return document.orElseThrow();
    }

    static Document read(String text) {
        return read("a.json", text);
    }

    /** The document cut down, without a warning. */
    static CanonicalDocument canonical(String text) {
        Problems problems = new Problems();
        CanonicalDocument document = CanonicalDocument.of(read("published", text), problems);
        assertThat(problems.sorted()).isEmpty();
        return document;
    }

    static List<Problem> warnings(String text) {
        Problems problems = new Problems();
        CanonicalDocument.of(read("published", text), problems);
        assertThat(problems.hasErrors()).isFalse();
        return problems.sorted();
    }

    /** The catalogue after an update. */
    static String updated(String catalogue, String published) {
        return canonical(published).inOrderOf(read(catalogue)).textFor("a.json");
    }

    /** The JSON text of what a canonical document has at a pointer; of nothing, nothing. */
    static String at(CanonicalDocument document, String pointer) {
        return read(document.toString()).at(pointer).map(node -> node.toJson()).orElse("nothing");
    }

    /** The lines that only one of two texts has, by a longest common subsequence: {@code - old} and {@code + new}. */
    static List<String> difference(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int[][] common = common(old, now);
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add("- " + old.get(i++).strip());
            } else {
                lines.add("+ " + now.get(j++).strip());
            }
        }
        return lines;
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
