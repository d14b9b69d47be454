package dev.sealhook.spec.document;

import static dev.sealhook.spec.document.Documents.json;
import static dev.sealhook.spec.document.Documents.keyPlace;
import static dev.sealhook.spec.document.Documents.place;
import static dev.sealhook.spec.document.Documents.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDocumentTest {
    @Test
    void knowsWhereValuesAndKeysStand() {
        Document document = json("{\n  \"a/b\": [1, {\"c\" : null}],\n\t\"d\":true}");

        assertThat(place(document, "")).isEqualTo("1,1 ");
        assertThat(keyPlace(document, "", "a/b")).isEqualTo("2,3 /a~1b");
        assertThat(place(document, "/a~1b")).isEqualTo("2,10 /a~1b");
        assertThat(place(document, "/a~1b/0")).isEqualTo("2,11 /a~1b/0");
        assertThat(place(document, "/a~1b/1/c")).isEqualTo("2,21 /a~1b/1/c");
        assertThat(keyPlace(document, "/a~1b/1", "c")).isEqualTo("2,15 /a~1b/1/c");
        assertThat(place(document, "/d")).isEqualTo("3,6 /d");
        assertThat(document.root().location().file()).isEqualTo("a.json");
    }

    @Test
    void countsColumnsInCharactersNotInBytesOrSurrogates() {
        assertThat(place(json("[\"é\", \"\uD83D\uDE00\", 1]"), "/2")).isEqualTo("1,12 /2");
    }

    @Test
    void countsEachKindOfLineEndOnce() {
        assertThat(place(json("[\r\n1,\r2,\n3]"), "/0")).isEqualTo("2,1 /0");
        assertThat(place(json("[\r\n1,\r2,\n3]"), "/1")).isEqualTo("3,1 /1");
        assertThat(place(json("[\r\n1,\r2,\n3]"), "/2")).isEqualTo("4,1 /2");
    }

    @Test
    void acceptsAByteOrderMarkThatTakesNoColumn() {
        assertThat(place(json("\uFEFF[1]"), "/0")).isEqualTo("1,2 /0");
    }

    @Test
    void keepsBothPlacesOfADuplicatedNameAndTheFirstValue() {
        ObjectNode object =
                (ObjectNode) json("{\"a\":1,\n\"b\":2,\n\"a\":3,\n\"a\":4}").root();

        assertThat(object.members()).containsOnlyKeys("a", "b");
        assertThat(object.get("a").orElseThrow().toJson()).isEqualTo("1");
        assertThat(object.duplicates())
                .extracting(duplicate -> duplicate.name() + place(duplicate.first()) + place(duplicate.second()))
                .containsExactly("a1,2 /a3,1 /a", "a1,2 /a4,1 /a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,}    | 1 | 8 | remove the comma before it",
                "{\"a\":}      | 1 | 6 | add what is missing before it",
                "{'a':1}       | 1 | 2 | write strings in double quotes",
                "// no\\n{}    | 1 | 1 | remove the comment: JSON has none",
                "[\\n1,\\n2    | 3 | 2 | the file is cut off, or a closing bracket or quote is missing",
                "[\"a\\nb\"]   | 1 | 4 | write it as an escape such as \\n or \\t",
                "[1] x         | 1 | 5 | correct the JSON here; a YAML document belongs in a .yaml file",
                "[1] [2]       | 1 | 5 | remove it, or put the missing bracket where it belongs",
                "]             | 1 | 1 | remove it, or add the opening bracket",
                "[NaN]         | 1 | 5 | write null, or a string: JSON has no such number",
                "openapi: 3    | 1 | 1 | correct the JSON here; a YAML document belongs in a .yaml file"
            })
    void saysWhereMalformedJsonGoesWrongAndWhatToDo(String text, int line, int column, String advice) {
        Problem problem = refusal("a.json", text.replace("\\n", "\n"));

        assertThat(problem.code()).isEqualTo(DocumentCode.DOCUMENT_MALFORMED);
        assertThat(problem.location().line()).isEqualTo(line);
        assertThat(problem.location().column()).isEqualTo(column);
        assertThat(problem.advice()).startsWith(advice);
        assertThat(problem.message()).doesNotContain("Source", "tools.jackson", "Feature", "code ");
    }

    @Test
    void saysInsideWhatTheMistakeStandsAndWhatIsLeftOpen() {
        assertThat(refusal("a.json", "{\"a\":{\"b\":[1,\n{tru}]}}").location().pointer())
                .isEqualTo("/a/b/1");
        assertThat(refusal("a.json", "[\n {\"a\":1").message())
                .isEqualTo("the document ends inside an object that begins at line 2, column 2");
    }

    @Test
    void keepsDigitsEscapesAndOrderInJsonText() {
        String text = "{\"z\":1.50,\"a\":[1E400,-0,123456789012345678901],"
                + "\"q\":\"\\\"\\\\\\n\\u0001é\\ud800\",\"e\":[{},[],true,null]}";
        assertThat(json(text).root().toJson()).isEqualTo(text);
    }

    @Test
    void followsAThousandLevelsAndNoMore() {
        assertThat(json("[".repeat(1000) + "]".repeat(1000)).root().toJson()).hasSize(2000);
        Problem problem = refusal("a.json", "[".repeat(100_000));
        assertThat(problem.code()).isEqualTo(DocumentCode.DOCUMENT_TOO_DEEP);
        assertThat(place(problem.location())).isEqualTo("1,1001 ");
    }
}
