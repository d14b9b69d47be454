package dev.sealhook.spec.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shipped catalogue, judged by a reader of JSON and a validator that are not ours. */
class OpenAiDocumentTest {
    private static final String DOCUMENT = "/META-INF/webhooks/openai.json";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document = read(DOCUMENT);

    @Test
    void isAnOpenApiDocumentByThePublishedMetaSchema() {
        assertThat(document.at("/openapi").asString()).isEqualTo("3.1.0");
        assertThat(openApiErrors(document)).isEmpty();
    }

    @Test
    void brokenCopiesAreFoundByTheSameMetaSchema() {
        JsonNode unknownField = document.deepCopy();
        ((ObjectNode) unknownField.at("/webhooks/batch_failed/post")).put("requestbody", true);
        JsonNode noContent = document.deepCopy();
        ((ObjectNode) noContent.at("/webhooks/batch_failed/post/requestBody")).remove("content");

        assertThat(openApiErrors(unknownField)).isNotEmpty();
        assertThat(openApiErrors(noContent)).isNotEmpty();
    }

    @Test
    void itsSchemasAreJsonSchema202012() {
        JsonNode broken = document.at("/components/schemas/WebhookBatchFailed").deepCopy();
        ((ObjectNode) broken.at("/properties/id")).put("type", "strnig");

        assertThat(document.at("/components/schemas").values())
                .hasSize(15)
                .allSatisfy(schema -> assertThat(schemaErrors(schema)).isEmpty());
        assertThat(schemaErrors(broken)).isNotEmpty();
    }

    @Test
    void eachExampleFitsItsOwnEventAndNoOther() {
        for (Map.Entry<String, JsonNode> webhook : document.at("/webhooks").properties()) {
            JsonNode content = content(webhook.getValue());
            assertThat(content.at("/examples").values()).as(webhook.getKey()).isNotEmpty();
            for (JsonNode example : content.at("/examples").values()) {
                assertThat(fitting(example.at("/value"))).containsExactly(component(content));
            }
        }
    }

    @Test
    void anExampleWithoutARequiredPropertyIsFound() {
        JsonNode example = document.at("/webhooks/realtime_call_incoming/post/requestBody/content/application~1json"
                        + "/examples/realtime_call_incoming/value")
                .deepCopy();
        assertThat(fitting(example)).containsExactly("WebhookRealtimeCallIncoming");
        ((ObjectNode) example.at("/data/sip_headers/0")).remove("value");
        assertThat(fitting(example)).isEmpty();
    }

    @Test
    void isPrettyPrintedSoThatChangesReadWellInReviews() throws IOException {
        try (InputStream in = OpenAiDocumentTest.class.getResourceAsStream(DOCUMENT)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).isEqualTo(TwoSpaces.print(document));
        }
    }

    private List<String> fitting(JsonNode payload) {
        List<String> fitting = new ArrayList<>();
        for (Map.Entry<String, JsonNode> component :
                document.at("/components/schemas").properties()) {
            if (REGISTRY.getSchema(component.getValue()).validate(payload).isEmpty()) {
                fitting.add(component.getKey());
            }
        }
        return fitting;
    }

    private static List<Error> openApiErrors(JsonNode document) {
        return REGISTRY.getSchema(read("openapi-3.1.schema.json")).validate(document);
    }

    private static List<Error> schemaErrors(JsonNode schema) {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return metaSchema.validate(schema);
    }

    private static JsonNode content(JsonNode webhook) {
        return webhook.at("/post/requestBody/content/application~1json");
    }

    private static String component(JsonNode content) {
        return content.at("/schema/$ref").asString().substring(SCHEMAS.length());
    }

    private static JsonNode read(String resource) {
        return JSON.readTree(OpenAiDocumentTest.class.getResourceAsStream(resource));
    }
}
