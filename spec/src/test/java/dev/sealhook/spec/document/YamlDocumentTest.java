package dev.sealhook.spec.document;

import static dev.sealhook.spec.document.Documents.keyPlace;
import static dev.sealhook.spec.document.Documents.place;
import static dev.sealhook.spec.document.Documents.refusal;
import static dev.sealhook.spec.document.Documents.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Problem;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {
    @Test
    void knowsWhereValuesAndKeysStand() {
        Document document = yaml("a/b:\r\n  - 1\r\n  - {c : é, \"\uD83D\uDE00\": x}\r\nd:   true\r\ne:\r\n");

        assertThat(place(document, "")).isEqualTo("1,1 ");
        assertThat(keyPlace(document, "", "a/b")).isEqualTo("1,1 /a~1b");
        assertThat(place(document, "/a~1b")).isEqualTo("2,3 /a~1b");
        assertThat(place(document, "/a~1b/1/c")).isEqualTo("3,10 /a~1b/1/c");
        assertThat(keyPlace(document, "/a~1b/1", "\uD83D\uDE00")).isEqualTo("3,13 /a~1b/1/\uD83D\uDE00");
        assertThat(place(document, "/a~1b/1/\uD83D\uDE00")).isEqualTo("3,18 /a~1b/1/\uD83D\uDE00");
        assertThat(place(document, "/d")).isEqualTo("4,6 /d");
        assertThat(document.at("/e").orElseThrow().describe()).isEqualTo("null");
    }

    @Test
    void acceptsAByteOrderMarkThatTakesNoColumn() {
        assertThat(place(yaml("\uFEFFa: 1"), "/a")).isEqualTo("1,4 /a");
    }

    @ParameterizedTest
    @CsvSource({
        "0x1F,31",
        "0o17,15",
        ".5,0.5",
        "1.,1",
        "+1,1",
        "007,7",
        "-0,-0",
        "0,0",
        "1.50,1.50",
        "12e03,12e03",
        "-.5E+3,-0.5E+3",
        ".inf,'\".inf\"'",
        "-.INF,'\"-.INF\"'",
        ".nan,'\".nan\"'",
        "1_000,'\"1_000\"'",
        "0b1,'\"0b1\"'",
        "true,true",
        "False,false",
        "yes,'\"yes\"'",
        "on,'\"on\"'",
        "~,null",
        "Null,null",
        "2026-01-01,'\"2026-01-01\"'",
        "1.2.3,'\"1.2.3\"'",
        "'''1''','\"1\"'",
        "\"a\",'\"a\"'",
        "!!str 12,'\"12\"'",
        "!!int abc,'\"abc\"'",
        "! 12,'\"12\"'",
        "!mine x,'\"x\"'"
    })
    void resolvesScalarsByTheCoreSchemaAndWritesThemAsJson(String text, String json) {
        assertThat(yaml("- " + text).root().toJson()).isEqualTo("[" + json + "]");
    }

    @Test
    void takesKeysByTheirText() {
        assertThat(yaml("200: a\ntrue: b\n~: c\n1.10: d\n0x10: e\n'': f\n&k key: *k\n*k : g")
                        .root()
                        .toJson())
                .isEqualTo("{\"200\":\"a\",\"true\":\"b\",\"~\":\"c\",\"1.10\":\"d\",\"0x10\":\"e\",\"\":\"f\","
                        + "\"key\":\"key\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"? [a]\\n: 1|1,3 ", "a:\\n  {b: 1}: 2|2,3 /a", "a: &x [1]\\n*x : 2|2,1 ", "a:\\n  ?\\n  : 1|2,4 /a"
            })
    void refusesKeysThatAreNoText(String text, String place) {
        Problem problem = refusal("a.yaml", text.replace("\\n", "\n"));
        assertThat(problem.code()).isEqualTo(DocumentCode.DOCUMENT_KEY);
        assertThat(place(problem.location())).isEqualTo(place.length() == 3 ? place + " " : place);
    }

    @Test
    void expandsAliasesInPlaceWithThePointerOfTheAlias() {
        Document document = yaml("a: &x {b: [1]}\nc:\n  - *x");

        assertThat(document.root().toJson()).isEqualTo("{\"a\":{\"b\":[1]},\"c\":[{\"b\":[1]}]}");
        assertThat(place(document, "/c/0/b/0")).isEqualTo("1,12 /c/0/b/0");
        assertThat(keyPlace(document, "/c/0", "b")).isEqualTo("1,8 /c/0/b");
        assertThat(place(document, "/c/0"))
                .startsWith(place(document, "/a").split(" ")[0])
                .endsWith(" /c/0");
    }

    @Test
    void takesTheLatestAnchorOfAName() {
        assertThat(yaml("[&x 1, &x 2, *x]").root().toJson()).isEqualTo("[1,2,2]");
    }

    @Test
    void mergesWhatTheMappingDoesNotHaveItself() {
        assertThat(yaml("a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc: {<<: [*a, *b], x: 0}")
                        .at("/c")
                        .orElseThrow()
                        .toJson())
                .isEqualTo("{\"x\":0,\"y\":2,\"z\":4}");
        assertThat(yaml("{'<<': {a: 1}}").root().toJson()).isEqualTo("{\"<<\":{\"a\":1}}");
        assertThat(refusal("a.yaml", "<<: 3").message()).isEqualTo("the value of '<<' is not a mapping");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a: &x {b: *x}|1,11 /a/b", "&x [[*x]]|1,6 /0/0", "a: &x\\n  <<: *x|2,7 /a/<<"})
    void refusesAnAliasInsideWhatItNames(String text, String place) {
        Problem problem = refusal("a.yaml", text.replace("\\n", "\n"));
        assertThat(problem.code()).isEqualTo(DocumentCode.DOCUMENT_RECURSIVE);
        assertThat(place(problem.location())).isEqualTo(place);
    }

    @Test
    void boundsWhatAliasesOfAliasesExpandTo() {
        StringBuilder laughs = new StringBuilder("a0: &a0 x\n");
        for (int i = 1; i < 20; i++) {
            laughs.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(10) + "]\n");
        }
        assertThat(refusal("a.yaml", laughs.toString()).code()).isEqualTo(DocumentCode.DOCUMENT_TOO_LARGE);
        assertThat(yaml("a: &x [1, 2]\nb: [" + "*x, ".repeat(10_000) + "]").at("/b/9999/1"))
                .isPresent();
    }

    @Test
    void boundsWhatIsMerged() {
        String merges = "{<<: [" + "*x, ".repeat(1_000) + "]}, ";
        String members = IntStream.range(0, 100).mapToObj(i -> "k" + i + ": 0").collect(Collectors.joining(", "));
        String start = "a: &x {" + members + "}\nb: [";
        assertThat(yaml(start + merges + "]").at("/b/0/k99")).isPresent();
        assertThat(refusal("a.yaml", start + merges.repeat(20) + "]").code())
                .isEqualTo(DocumentCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void keepsBothPlacesOfADuplicatedName() {
        ObjectNode object = (ObjectNode) yaml("a: 1\nb: 2\n'a': 3").root();
        assertThat(object.toJson()).isEqualTo("{\"a\":1,\"b\":2}");
        assertThat(object.duplicates())
                .extracting(duplicate -> duplicate.name() + place(duplicate.first()) + place(duplicate.second()))
                .containsExactly("a1,1 /a3,1 /a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a:\\n\\tb: 1       | 2 | 1 | indent with spaces: YAML allows no tabs there",
                "a: b: c            | 1 | 5 | put the text that contains ': ' in quotes, or correct the indentation",
                "x: 1\\na: *b       | 2 | 4 | define the anchor above, or put the text that begins with '*' in quotes",
                "a: [1,\\n2         | 2 | 2 | correct the YAML here",
                "a: '\uD83D\uDE00\\u0001' | 1 | 6 | remove it, or write it as an escape in double quotes"
            })
    void saysWhereMalformedYamlGoesWrongAndWhatToDo(String text, int line, int column, String advice) {
        String yaml = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001");
        Problem problem = refusal("a.yaml", yaml);

        assertThat(problem.code()).isEqualTo(DocumentCode.DOCUMENT_MALFORMED);
        assertThat(place(problem.location())).startsWith(line + "," + column + " ");
        assertThat(problem.advice()).startsWith(advice);
    }

    @ParameterizedTest
    @CsvSource({"\"x\\u,1,8", "\"\\UFFFFFFFF\",1,7"})
    void refusesEscapesThatNameNoCharacter(String text, int line, int column) {
        Problem problem = refusal("a.yaml", "a: " + text);
        assertThat(problem.message()).isEqualTo("the escape here is not a character");
        assertThat(place(problem.location())).isEqualTo(line + "," + column + " ");
    }

    @Test
    void refusesASecondDocumentInTheFile() {
        Problem problem = refusal("a.yaml", "a: 1\n---\nb: 2");
        assertThat(problem.code()).isEqualTo(DocumentCode.DOCUMENT_SEVERAL);
        assertThat(place(problem.location())).isEqualTo("2,1 ");
        assertThat(yaml("---\na: 1\n...\n").root().toJson()).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @CsvSource({"---", "# a comment", "--- # nothing", "~"})
    void refusesADocumentWithNothingInIt(String text) {
        assertThat(refusal("a.yaml", text).code()).isEqualTo(DocumentCode.DOCUMENT_EMPTY);
    }

    @Test
    void followsAThousandLevelsAndNoMoreAlsoThroughAliases() {
        assertThat(yaml("{a: ".repeat(1000) + "}".repeat(1000)).root().toJson()).startsWith("{\"a\":{\"a\":");
        assertThat(refusal("a.yaml", "[".repeat(50_000)).code()).isEqualTo(DocumentCode.DOCUMENT_TOO_DEEP);
        assertThat(refusal("a.yaml", "- ".repeat(5_000)).code()).isEqualTo(DocumentCode.DOCUMENT_TOO_DEEP);
        String deep = "[".repeat(600) + "]".repeat(600);
        String aliased = "a: &x " + deep + "\nb: " + "[".repeat(600) + "*x" + "]".repeat(600);
        assertThat(refusal("a.yaml", aliased).code()).isEqualTo(DocumentCode.DOCUMENT_TOO_DEEP);
    }
}
