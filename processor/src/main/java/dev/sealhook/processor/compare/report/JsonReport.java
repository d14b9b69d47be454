package dev.sealhook.processor.compare.report;

import dev.sealhook.processor.compare.Change;
import dev.sealhook.spec.problem.Location;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Changes for tools: {@code {"breaking":true,"changes":[{"rule":...,"category":...,"file":...,"line":41, ...}]}}. */
final class JsonReport {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonReport() {}

    static String of(List<Change> changes) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeBooleanProperty(
                    "breaking",
                    changes.stream().anyMatch(change -> change.category().isBreaking()));
            json.writeArrayPropertyStart("changes");
            changes.forEach(change -> write(change, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out + "\n";
    }

    private static void write(Change change, JsonGenerator json) {
        Location at = change.location();
        json.writeStartObject();
        json.writeStringProperty("rule", change.rule().id());
        json.writeStringProperty("category", change.category().name());
        json.writeStringProperty("file", at.file());
        json.writeNumberProperty("line", at.line());
        json.writeNumberProperty("column", at.column());
        json.writeStringProperty("pointer", at.pointer());
        json.writeStringProperty("subject", change.subject());
        json.writeStringProperty("detail", change.detail().orElse(""));
        json.writeEndObject();
    }
}
