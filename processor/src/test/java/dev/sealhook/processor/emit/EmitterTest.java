package dev.sealhook.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.sealhook.processor.model.GeneratedType.EventType;
import dev.sealhook.processor.model.GeneratedType.Membership;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.model.RecordProperty;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.RecordProperty.Discriminator;
import dev.sealhook.processor.model.RecordProperty.Presence;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.spec.catalogue.Documentation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a model to source text: one file for the union, one for its reader, one for each event. */
class EmitterTest {
    private static final ClassName UNION = ClassName.get("com.example", "Hooks");
    private static final ClassName PINGED = ClassName.get("com.example", "PingedWebhookEvent");

    @Test
    void anEventBecomesARecordOfTheUnion() {
        List<RecordProperty> properties = List.of(
                new Discriminator("type", "pinged", true),
                new Component(
                        "sent_at", "sentAt", ValueType.Scalar.UNIX_TIME, Presence.REQUIRED, Documentation.NONE, ""));
        RecordType record = new RecordType(
                "pinged",
                PINGED,
                Documentation.NONE,
                properties,
                Optional.of(new EventType.Constant("pinged")),
                List.of(new Membership(UNION, "visitPinged")),
                Optional.empty(),
                List.of());
        Model.Event event = new Model.Event("pinged", List.of("pinged"), List.of(), "visitPinged", record);

        List<SourceFile> files = Emitter.emit(new Model(
                "hooks.json",
                UNION,
                UNION.peerClass("HooksJson"),
                List.of("type"),
                Optional.empty(),
                List.of(event),
                List.of()));

        assertThat(files).extracting(SourceFile::typeName).containsExactly("Hooks", "HooksJson", "PingedWebhookEvent");
        assertThat(files.get(0).text()).contains("R visitPinged(PingedWebhookEvent event);");
        assertThat(files.get(1).text()).contains("case \"pinged\", \"\" -> 0;");
        assertThat(files.get(2).text())
                .contains("@Generated(\"hooks.json\")\npublic record PingedWebhookEvent(Instant sentAt,")
                .contains(
                        "in.readRecord(SHAPE) ? new PingedWebhookEvent(in.value(0), in.additionalProperties()) : null")
                .contains("out.property(SHAPE, 1).writeUnixTime(sentAt);");
    }
}
