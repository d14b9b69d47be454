package dev.sealhook.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.json.JsonTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Components that are variants of unions written inside themselves, or inside each other. */
class CircularUnionsTest {
    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "webhooks": {"made": {"post": {"requestBody": {"content": {"application/json": {"schema":
              {"type": "object", "required": ["type", "group"], "properties": {
                "type": {"const": "made"},
                "group": {"$ref": "#/components/schemas/Group"},
                "a": {"$ref": "#/components/schemas/A"}}}}}}}}},
             "components": {"schemas": {
              "Leaf": {"properties": {"kind": {"const": "leaf"}, "name": {"type": "string"}}},
              "Group": {"properties": {"kind": {"const": "group"}, "items": {"type": "array", "items": {"oneOf":
                [{"$ref": "#/components/schemas/Leaf"}, {"$ref": "#/components/schemas/Group"}]}}}},
              "A": {"properties": {"kind": {"const": "a"}, "next": {"oneOf":
                [{"$ref": "#/components/schemas/B"}, {"properties": {"kind": {"const": "end"}}}]}}},
              "B": {"properties": {"kind": {"const": "b"}, "next": {"oneOf":
                [{"$ref": "#/components/schemas/A"}, {"properties": {"kind": {"const": "end"}}}]}}}}}}
            """;

    private static final String PAYLOAD = """
            {"type": "made",
             "group": {"kind": "group", "items": [{"kind": "leaf", "name": "one"},
               {"kind": "group", "items": [{"kind": "leaf"}, {"kind": "new", "more": 1}]}]},
             "a": {"kind": "a", "next": {"kind": "b", "next": {"kind": "a", "next": {"kind": "end"}}}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void compileAndAreReadAndWritten() throws Exception {
        assertThat(Models.compile(folder, "circular", DOCUMENT, Optional.empty()))
                .isEmpty();
        try (Models models = Models.load(folder, "circular")) {
            byte[] payload = PAYLOAD.getBytes(StandardCharsets.UTF_8);
            Object event = models.read(payload);

            assertThat(models.isTyped(event)).isTrue();
            assertThat(event.toString()).contains("Group[", "Leaf[", "Unrecognized[", "A[", "B[");
            assertThat(JsonTree.of(models.write(event))).isEqualTo(JsonTree.of(payload));
        }
    }
}
