package dev.sealhook.processor.names;

import static dev.sealhook.processor.resolve.JavaCode.NAME_COLLISION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Generation;
import dev.sealhook.spec.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CollisionsTest {
    private static final Pattern LINE = Pattern.compile("add to @WebhookEvents: rename = \"(.*)\"$");
    private static final String OBJECT = "{\"properties\": {\"x\": {}}}";
    private static final String OBJECTS = "{\"items\": " + OBJECT + "}";

    static List<Arguments> collisions() {
        return List.of(
                collision("the component's name 'aB'", Docs.properties("\"a_b\": {}, \"aB\": {}")),
                collision("the component's name '_1a'", Docs.properties("\"1A\": {}, \"_1A\": {}")),
                collision("the component's name '名前'", Docs.properties("\"名前\": {}, \"名前?\": {}")),
                collision(
                        "the component's name 'getClass_'",
                        Docs.of()
                                .event(
                                        "a",
                                        "{\"properties\": {\"kind\": {\"const\": \"a\"}, \"type\": {}, \"getClass\": {}, \"get_class\": {}}}")
                                .json()),
                collision(
                        "the type's name 'ABWebhookEvent'",
                        Docs.of().typed("a.b", "").typed("a_b", "").json()),
                collision(
                        "the type's name 'FoobarWebhookEvent'",
                        Docs.of().typed("fooBar", "").typed("foobar", "").json()),
                collision("the type's name 'Plans'", components("Plans", "PLANS!")),
                collision("the type's name '_3DSecure_'", components("_3dSecure", "3DSecure")),
                collision("the type's name '計画_'", components("計画", "計画!")),
                collision(
                        "the type's name 'AWebhookEvent'",
                        Docs.of()
                                .typed("a", "\"b\": {\"$ref\": \"#/components/schemas/AWebhookEvent\"}")
                                .component("AWebhookEvent", OBJECT)
                                .json()),
                collision("the type's name 'HooksJson'", components("HooksJson")),
                collision("the type's name 'Tag'", Docs.properties("\"tag\": " + OBJECT + ", \"tags\": " + OBJECTS)),
                collision(
                        "the type's name 'Foobar'",
                        Docs.properties("\"fooBar\": " + OBJECT + ", \"foobar\": " + OBJECT)),
                collision("the constant's name 'A_B'", Docs.properties("\"e\": {\"enum\": [\"a-b\", \"a_b\"]}")),
                collision("the constant's name 'A'", Docs.properties("\"e\": {\"enum\": [\"a\", \"A\"]}")),
                collision("the constant's name '_2D'", Docs.properties("\"e\": {\"enum\": [\"2d\", \"2D\"]}")),
                collision(
                        "the visitor's method 'visitDefaultEvent'",
                        Docs.of()
                                .typed("default", "")
                                .typed("default_event", "")
                                .json()),
                collision("the visitor's method 'visitDefaultVariant'", union("default", "defaultVariant")));
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void whatFallsTogetherIsAnErrorWhoseLineSettlesIt(String what, String document, @TempDir Path folder) {
        Generation refused = Generation.of(document);

        assertThat(refused.problems())
                .extracting(Problem::code)
                .contains(NAME_COLLISION)
                .containsOnly(NAME_COLLISION);
        assertThat(refused.problems())
                .first()
                .satisfies(problem -> assertThat(problem.message()).startsWith(what + " is also that of #"));

        String[] lines = refused.problems().stream().map(CollisionsTest::line).toArray(String[]::new);
        Generation settled = Generation.of(document, lines);
        assertThat(settled.problems()).isEmpty();
        assertThat(Named.compiled(settled, folder)).isEmpty();
    }

    @Test
    void oneLineGivesATypeAndAnotherAComponentAtOnePlace() {
        String place = Docs.BODY + "/properties/data";
        Generation made = Generation.of(Docs.properties("\"data\": " + OBJECT), place + "=Payload", place + "=content");

        assertThat(made.problems()).isEmpty();
        assertThat(Named.components(made, "ItHappenedWebhookEvent")).containsExactly("Optional<Payload> content");
    }

    @Test
    void whatIsRenamedIsFoundByThePointerThatTheDocumentsOwnReferencesWrite() {
        Generation made = Generation.of(components("Plan"), "#/components/schemas/Plan=Tariff", "/webhooks/a=Started");

        assertThat(made.problems()).isEmpty();
        assertThat(made.typeNames()).containsExactly("Hooks", "HooksJson", "Started", "Tariff");
    }

    private static Arguments collision(String what, String document) {
        return Arguments.of(what, document);
    }

    private static String line(Problem problem) {
        Matcher line = LINE.matcher(problem.advice());
        assertThat(line.find()).as(problem.advice()).isTrue();
        return line.group(1);
    }

    /** A document that refers to components of these names. */
    private static String components(String... names) {
        Docs docs = Docs.of();
        StringBuilder properties = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            docs.component(names[i], OBJECT);
            properties
                    .append(i == 0 ? "" : ", ")
                    .append("\"p" + i + "\": {\"$ref\": \"#/components/schemas/" + names[i] + "\"}");
        }
        return docs.typed("a", properties.toString()).json();
    }

    private static String union(String first, String second) {
        String variant = "{\"properties\": {\"kind\": {\"const\": \"%s\"}}}";
        return Docs.properties(
                "\"u\": {\"oneOf\": [" + variant.formatted(first) + ", " + variant.formatted(second) + "]}");
    }
}
