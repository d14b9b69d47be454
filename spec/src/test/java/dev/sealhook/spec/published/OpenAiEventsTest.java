package dev.sealhook.spec.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the shipped catalogue says, read by our own reader. */
class OpenAiEventsTest {
    private static final String DOCUMENT = "META-INF/webhooks/openai.json";

    private Document document;

    @BeforeEach
    void readsWithoutAProblem() throws IOException {
        Problems problems = new Problems();
        try (InputStream in = OpenAiEventsTest.class.getResourceAsStream("/" + DOCUMENT)) {
            document =
                    DocumentReader.read(DOCUMENT, in.readAllBytes(), problems).orElseThrow();
        }
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void hasTheseEventsInThisOrder() {
        assertThat(keys("/webhooks").map(key -> key + " " + json(schema(key) + "/properties/type/enum")))
                .containsExactly(
                        "batch_cancelled [\"batch.cancelled\"]",
                        "batch_completed [\"batch.completed\"]",
                        "batch_expired [\"batch.expired\"]",
                        "batch_failed [\"batch.failed\"]",
                        "eval_run_canceled [\"eval.run.canceled\"]",
                        "eval_run_failed [\"eval.run.failed\"]",
                        "eval_run_succeeded [\"eval.run.succeeded\"]",
                        "fine_tuning_job_cancelled [\"fine_tuning.job.cancelled\"]",
                        "fine_tuning_job_failed [\"fine_tuning.job.failed\"]",
                        "fine_tuning_job_succeeded [\"fine_tuning.job.succeeded\"]",
                        "realtime_call_incoming [\"realtime.call.incoming\"]",
                        "response_cancelled [\"response.cancelled\"]",
                        "response_completed [\"response.completed\"]",
                        "response_failed [\"response.failed\"]",
                        "response_incomplete [\"response.incomplete\"]");
    }

    @Test
    void givesEachEventTheSamePropertiesInTheSameOrder() {
        assertThat(keys("/webhooks").map(this::schema)).hasSize(15).allSatisfy(schema -> {
            assertThat(shape(schema))
                    .isEqualTo("id:string created_at:integer(unixtime) data:object type:string object:string");
            assertThat(json(schema + "/required")).isEqualTo("[\"id\",\"created_at\",\"data\",\"type\"]");
            assertThat(json(schema + "/properties/object/enum")).isEqualTo("[\"event\"]");
        });
    }

    @Test
    void givesEachEventAnIdInItsDataButTheCallItsHeaders() {
        assertThat(keys("/webhooks").filter(key -> !key.equals("realtime_call_incoming")))
                .hasSize(14)
                .allSatisfy(key -> assertObject(schema(key) + "/properties/data", "id:string", "[\"id\"]"));
        String call = schema("realtime_call_incoming") + "/properties/data";
        assertObject(call, "call_id:string sip_headers:array", "[\"call_id\",\"sip_headers\"]");
        assertObject(call + "/properties/sip_headers/items", "name:string value:string", "[\"name\",\"value\"]");
    }

    @Test
    void describesEveryEventPropertyAndObject() {
        assertThat(keys("/webhooks").map(key -> at("/webhooks/" + key + "/post")))
                .allSatisfy(this::assertDescribed);
        List<Node> schemas = keys("/components/schemas")
                .map(name -> at("/components/schemas/" + name))
                .flatMap(this::withSchemasInside)
                .toList();
        // 15 events of 6 (itself and 5 properties), an id in 14 of them, and in the call 2 properties, an item and its
        // 2
        assertThat(schemas).hasSize(15 * 6 + 14 + 5).allSatisfy(this::assertDescribed);
    }

    private Stream<Node> withSchemasInside(Node schema) {
        ObjectNode object = (ObjectNode) schema;
        Stream<Node> properties =
                object.get("properties").stream().flatMap(node -> ((ObjectNode) node).members().values().stream());
        return Stream.concat(
                Stream.of(schema),
                Stream.concat(properties, object.get("items").stream()).flatMap(this::withSchemasInside));
    }

    private void assertDescribed(Node node) {
        assertThat(json(node.pointer() + "/description")).matches("\"[A-Z].{10,200}\\.\"");
    }

    private void assertObject(String pointer, String shape, String required) {
        assertThat(shape(pointer)).isEqualTo(shape);
        assertThat(json(pointer + "/required")).isEqualTo(required);
    }

    private String shape(String schema) {
        assertThat(json(schema + "/type")).isEqualTo("\"object\"");
        return keys(schema + "/properties")
                .map(name -> name + ":" + type((ObjectNode) at(schema + "/properties/" + name)))
                .collect(Collectors.joining(" "));
    }

    private static String type(ObjectNode schema) {
        String type = schema.get("type").orElseThrow().toJson().replace("\"", "");
        return type
                + schema.get("format")
                        .map(format -> "(" + format.toJson().replace("\"", "") + ")")
                        .orElse("");
    }

    private String schema(String webhook) {
        String reference = json("/webhooks/" + webhook + "/post/requestBody/content/application~1json/schema/$ref");
        return reference.substring(2, reference.length() - 1);
    }

    private Stream<String> keys(String pointer) {
        return ((ObjectNode) at(pointer)).members().keySet().stream();
    }

    private String json(String pointer) {
        return at(pointer).toJson();
    }

    private Node at(String pointer) {
        return document.at(pointer).orElseThrow(() -> new AssertionError("nothing at " + pointer));
    }
}
