package dev.sealhook.spec.canonical;

import static dev.sealhook.spec.canonical.Texts.canonical;
import static dev.sealhook.spec.canonical.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.document.JsonStrings;
import dev.sealhook.spec.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One value, one text; and that text read again is the value. */
class PrintedDocumentTest {
    private static String document(String example) {
        return "{\"openapi\": \"3.1.0\", \"webhooks\": {\"a\": {\"example\": " + example + "}}}";
    }

    private static String shipped() throws IOException {
        try (InputStream in = PrintedDocumentTest.class.getResourceAsStream("/META-INF/webhooks/openai.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void jsonHasALineForEachMemberAndItem() {
        String text = canonical(document("{\"b\":[1,[],{}, {\"c\":null}],\"a\":true}"))
                .textFor("a.json");
        assertThat(text).isEqualTo("""
                {
                  "openapi": "3.1.0",
                  "webhooks": {
                    "a": {
                      "example": {
                        "b": [
                          1,
                          [],
                          {},
                          {
                            "c": null
                          }
                        ],
                        "a": true
                      }
                    }
                  }
                }
                """);
    }

    @Test
    void yamlIsWrittenInBlocks() {
        String text = canonical(document("{\"b\":[1,[],{},{\"c\":null}],\"a\":true,\"d\":\"x\\ny\\n\",\"e\":\"x: y\"}"))
                .textFor("a.yaml");
        assertThat(text).isEqualTo("""
                openapi: '3.1.0'
                webhooks:
                  a:
                    example:
                      b:
                        - 1
                        - []
                        - {}
                        - c: null
                      a: true
                      d: |
                        x
                        y
                      e: 'x: y'
                """);
    }

    @Test
    void theFilesNameSaysTheFormat() {
        CanonicalDocument document = canonical(document("1"));
        assertThat(document.textFor("a.YML"))
                .isEqualTo(document.textFor("b.yaml"))
                .startsWith("openapi:");
        assertThat(document.textFor("yaml"))
                .isEqualTo(document.textFor("a.json"))
                .startsWith("{");
    }

    @Test
    void numbersKeepTheirDigits() {
        String numbers = "[1.0,1e3,1E+400,-0.0,12345678901234567890.10]";
        assertThat(canonical(document(numbers)).textFor("a.json").replaceAll("\\s", ""))
                .contains(numbers);
        String yaml = canonical(document(numbers)).textFor("a.yaml");
        assertThat(read("a.yaml", yaml).at("/webhooks/a/example").orElseThrow().toJson())
                .isEqualTo(numbers);
    }

    @Test
    void onlyWhatHasToBeEscapedIs() {
        String text = "\"\\\" \\\\ / \\b\\f\\n\\r\\t \\u0001 \\ud800 \u007f é \u2028 \ud83d\ude00\"";
        assertThat(canonical(document(text.replace("/", "\\/").replace("é", "\\u00e9")))
                        .textFor("a.json"))
                .contains("\"example\": " + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "~",
                "null",
                "Null",
                "true",
                "NO",
                "y",
                "on",
                "200",
                "1_000",
                "0x1F",
                "1.0",
                ".5",
                "-.inf",
                "12:30:45",
                "2024-01-01",
                "2024-01-01T00:00:00Z",
                "3.1.0",
                "=",
                "<<",
                "- a",
                "a: b",
                "a #b",
                "#a",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a",
                "{",
                "[",
                "'",
                "?",
                "-",
                "a ",
                " a",
                "a\\nb",
                "a \\nb",
                "\\na",
                "a\\n\\n",
                "\\ta",
                "a\\r\\nb",
                "\\u0085",
                "\\u2028",
                "\\ufeff",
                "\\u0007",
                "é",
                "\\ud83d\\ude00",
                "---",
                "..."
            })
    void yamlHoldsEveryString(String escaped) {
        CanonicalDocument document = canonical(document("{\"%1$s\": \"%1$s\"}".formatted(escaped)));
        assertThat(CanonicalDocument.of(read("a.yaml", document.textFor("a.yaml")), new Problems()))
                .isEqualTo(document);
    }

    @Test
    void randomStringsComeBackFromYamlAndJson() {
        Random random = new Random(5);
        String alphabet = "ab \n\t'\"\\:#-{}[]?!|>&*%@`,~0\u00e9\u0001\u0085\u2028\r\ufeff";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            String json = JsonStrings.quote(text.toString());
            CanonicalDocument document = canonical(document("[" + json + ", {" + json + ": 1}]"));
            for (String file : new String[] {"a.json", "a.yaml"}) {
                assertThat(CanonicalDocument.of(read(file, document.textFor(file)), new Problems()))
                        .as(json)
                        .isEqualTo(document);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsInTheEarlierCatalogue(String lineSeparator) {
        for (String file : new String[] {"a.json", "a.yaml"}) {
            CanonicalDocument document = canonical(document("{\"a\": \"b\\nc\\r\\nd\\n\", \"e\": \"f\\ng\\n\"}"));
            String catalogue = document.textFor(file).replace("\n", lineSeparator);

            CanonicalDocument updated = document.inOrderOf(read(file, catalogue));

            assertThat(updated.textFor(file)).isEqualTo(catalogue);
            assertThat(CanonicalDocument.of(read(file, catalogue), new Problems()))
                    .isEqualTo(document);
        }
    }

    @Test
    void aNewCatalogueHasLineFeedsWhateverTheProviderWrites() {
        String published = document("1").replace(", ", ",\r\n");

        assertThat(canonical(published).textFor("a.json")).doesNotContain("\r");
    }

    @Test
    void theShippedCatalogueIsInCanonicalForm() throws IOException {
        assertThat(canonical(shipped()).textFor("openai.json")).isEqualTo(shipped());
    }

    @Test
    void theShippedCatalogueSurvivesYaml() throws IOException {
        String yaml = canonical(shipped()).textFor("openai.yaml");
        assertThat(canonical(yaml).textFor("openai.json")).isEqualTo(shipped());
        assertThat(canonical(yaml).textFor("openai.yaml")).isEqualTo(yaml);
    }
}
