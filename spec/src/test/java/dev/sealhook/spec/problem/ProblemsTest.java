package dev.sealhook.spec.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void readsAsAPathWithLineAndColumnFollowedByCodePointerMessageAndAdvice() {
        problems.error(
                DocumentCode.DOCUMENT_KEY, new Location("src/a.json", 3, 14, "/a~1b/0"), "it is wrong", "put it right");

        assertThat(problems.sorted().get(0))
                .hasToString("src/a.json:3:14: DOCUMENT_KEY at #/a~1b/0: it is wrong; put it right");
    }

    @Test
    void readsAsMavenPrintsPlacesWhereJavacPassesItOn() {
        problems.error(
                DocumentCode.DOCUMENT_KEY, new Location("src/a.json", 3, 14, "/a~1b/0"), "it is wrong", "put it right");

        assertThat(problems.sorted().get(0).toMavenString())
                .isEqualTo("src/a.json:[3,14] DOCUMENT_KEY at #/a~1b/0: it is wrong; put it right");
    }

    @Test
    void namesTheSettingThatIsWrongInsteadOfAPlace() {
        problems.error(DocumentCode.DOCUMENT_KEY, at("a", 1, 1), "it is wrong", "put it right");
        problems.error(DocumentCode.DISCRIMINATOR_UNKNOWN, Location.ofSetting("discriminator"), "unknown", "drop it");

        Problem first = problems.sorted().get(0);
        assertThat(first.location().setting()).contains("discriminator");
        assertThat(first).hasToString("discriminator: DISCRIMINATOR_UNKNOWN: unknown; drop it");
        assertThat(first.toMavenString()).isEqualTo(first.toString());
        assertThat(problems.sorted().get(1).location().setting()).isEmpty();
    }

    @Test
    void staysOnOneLineWhateverTheDocumentSays() {
        Location location = new Location("a\nb.json", 1, 1, "/x\ny/" + "z".repeat(2_000));
        problems.error(DocumentCode.DOCUMENT_KEY, location, "it\nis wrong", "put\u2028it\rright");

        assertThat(problems.sorted().get(0))
                .hasToString("a\\nb.json:1:1: DOCUMENT_KEY at #/x\\ny/" + "z".repeat(995)
                        + "...: it\\nis wrong; put\\u2028it\\rright");
    }

    @Test
    void sortsByFileThenLineThenColumnWhateverTheOrderOfArrival() {
        problems.note(DocumentCode.DOCUMENT_KEY, at("b", 1, 1), "fifth", "x");
        problems.error(DocumentCode.DOCUMENT_KEY, at("a", 10, 1), "fourth", "x");
        problems.warning(DocumentCode.DOCUMENT_KEY, at("a", 9, 2), "third", "x");
        problems.error(DocumentCode.DOCUMENT_KEY, at("a", 9, 2), "second", "x");
        problems.note(DocumentCode.DOCUMENT_KEY, at("a", 9, 1), "first", "x");

        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly("first", "second", "third", "fourth", "fifth");
    }

    @Test
    void tellsTheSameProblemOnceEvenWhereTwoPointersLeadToIt() {
        problems.error(DocumentCode.DOCUMENT_KEY, new Location("a", 1, 1, "/anchor"), "wrong", "x");
        problems.error(DocumentCode.DOCUMENT_KEY, new Location("a", 1, 1, "/anchor"), "wrong", "x");
        problems.error(DocumentCode.DOCUMENT_KEY, new Location("a", 1, 1, "/alias"), "wrong", "x");
        problems.error(DocumentCode.DOCUMENT_KEY, new Location("a", 1, 1, "/anchor"), "wrong in another way", "x");

        assertThat(problems.sorted())
                .extracting(problem -> problem.location().pointer() + " " + problem.message())
                .containsExactly("/anchor wrong", "/anchor wrong in another way");
    }

    @Test
    void hasErrorsOnlyOnceAnErrorIsNoted() {
        assertThat(problems.hasErrors()).isFalse();
        problems.warning(DocumentCode.DOCUMENT_KEY, at("a", 1, 1), "odd", "x");
        problems.note(DocumentCode.DOCUMENT_KEY, at("a", 1, 1), "known", "x");
        assertThat(problems.hasErrors()).isFalse();
        problems.error(DocumentCode.DOCUMENT_KEY, at("a", 1, 1), "wrong", "x");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void refusesAProblemWithoutAdvice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problems.error(DocumentCode.DOCUMENT_KEY, at("a", 1, 1), "wrong", " "))
                .withMessage("advice is blank");
    }

    @Test
    void givesACopyThatLaterProblemsDoNotChange() {
        var before = problems.sorted();
        problems.error(DocumentCode.DOCUMENT_KEY, at("a", 1, 1), "wrong", "x");
        assertThat(before).isEmpty();
    }

    private static Location at(String file, int line, int column) {
        return new Location(file, line, column, "");
    }
}
