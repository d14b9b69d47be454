package dev.sealhook.spec.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.understand.keyword.WorkCounter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of twice the size takes about twice the steps. Counted, for times depend on the machine. */
class WorkTest {
    /** What each schema of a chain says: {@code NEXT} is the next one, {@code FIRST} the first, {@code #} its number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{oneOf: [NEXT, NEXT]}",
                "{anyOf: [NEXT, NEXT, {type: 'null'}]}",
                "{allOf: [NEXT, NEXT]}",
                "{allOf: [NEXT, {properties: {p#: {}}}]}",
                "{allOf: [{oneOf: [NEXT, NEXT]}, {type: object}]}",
                "{oneOf: [{anyOf: [NEXT, NEXT]}, {allOf: [NEXT]}]}",
                "{oneOf: [{allOf: [NEXT, {properties: {a: {}}}]}, {allOf: [NEXT, {properties: {b: {}}}]}]}",
                "{oneOf: [NEXT, {properties: {b: FIRST}}, NEXT]}",
                "{type: object, properties: {p: {}}, oneOf: [NEXT, {anyOf: [FIRST, NEXT]}]}",
                "{properties: {a: NEXT, b: NEXT}}",
                "{items: {oneOf: [NEXT, NEXT]}}",
            })
    void growsInLineWithTheLengthOfAChain(String schema) {
        assertInLine(steps(chain(schema, 100)), steps(chain(schema, 200)));
        assertThat(steps(chain(schema, 2_000))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{oneOf: [NEXT, NEXT]}",
                "{allOf: [{oneOf: [NEXT, NEXT]}, {oneOf: [NEXT, {properties: {a#: {}}}]}]}",
                "{oneOf: [{allOf: [NEXT, {properties: {a#: {}}}]}, {allOf: [NEXT, {properties: {b#: {}}}]}]}"
            })
    void isBoundedWhereABodyCombinesChoices(String schema) {
        String body = "$ref: '#/components/schemas/S0'";
        assertInLine(steps(document(body, schema, 100)), steps(document(body, schema, 200)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{properties: {kind: {const: '#'}, next: NEXT}, oneOf: [NEXT, NEXT]}",
                "{properties: {k#: {}}, oneOf: [{allOf: [NEXT, {properties: {a#: {const: a}}}]},"
                        + " {allOf: [NEXT, {properties: {a#: {const: b}}}]}]}"
            })
    void isBoundedWhereVariantsCombine(String schema) {
        assertInLine(steps(chain(schema, 500)), steps(chain(schema, 1_000)));
    }

    @Test
    void growsInLineWithTheNumberOfProperties() {
        assertInLine(steps(properties(2_000)), steps(properties(4_000)));
    }

    /** Outside the components a schema is defined again wherever it is used. */
    @Test
    void isBoundedWhereInlineSchemasAreUsedAgainAndAgain() {
        String document = """
                openapi: 3.1.0
                x: [%s]
                webhooks: {ping: {post: {requestBody: {content: {application/json: {schema:
                  {properties: {type: {const: ping}, it: {$ref: '#/x/0'}}}}}}}}}
                """;
        assertThat(steps(document.formatted(IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> "{properties: {a: {$ref: '#/x/N'}, b: {$ref: '#/x/N'}}}".replace("N", "" + i))
                        .collect(Collectors.joining(", ", "", ", {}")))))
                .isLessThan(200_000);
    }

    private static void assertInLine(long steps, long stepsOfTwice) {
        assertThat(stepsOfTwice).isLessThan(steps * 2 + steps / 4 + 1_000);
    }

    private static String chain(String schema, int length) {
        return document("properties: {type: {const: ping}, it: {$ref: '#/components/schemas/S0'}}", schema, length);
    }

    private static String document(String body, String schema, int length) {
        String components = IntStream.range(0, length)
                .mapToObj(i -> "S" + i + ": "
                        + schema.replace("NEXT", reference(i + 1))
                                .replace("FIRST", reference(0))
                                .replace("p#", "p" + i)
                                .replace("a#", "a" + i)
                                .replace("b#", "b" + i)
                                .replace("k#", "k" + i)
                                .replace("'#'", "v" + i))
                .collect(Collectors.joining("\n"));
        return Understanding.body(body, components + "\nS" + length + ": {properties: {kind: {const: last}}}");
    }

    private static String reference(int number) {
        return "{$ref: '#/components/schemas/S" + number + "'}";
    }

    private static String properties(int count) {
        String properties = IntStream.range(0, count)
                .mapToObj(i -> "p" + i + ": {type: string}")
                .collect(Collectors.joining(", "));
        return Understanding.body("properties: {type: {const: ping}, " + properties + "}", "");
    }

    private static long steps(String document) {
        WorkCounter work = new WorkCounter();
        Problems problems = new Problems();
        CatalogueReader.read(
                DocumentReader.read("a.yaml", document.getBytes(StandardCharsets.UTF_8), problems)
                        .orElseThrow(),
                List.of(),
                problems,
                work);
        return work.steps();
    }
}
