package dev.sealhook.processor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.model.RecordProperty;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.RecordProperty.Discriminator;
import dev.sealhook.processor.model.RecordProperty.Presence;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.spec.catalogue.Catalogue;
import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import dev.sealhook.spec.catalogue.Definition.Place;
import dev.sealhook.spec.catalogue.Definition.Role;
import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.catalogue.Event;
import dev.sealhook.spec.catalogue.Property;
import dev.sealhook.spec.catalogue.Type;
import dev.sealhook.spec.catalogue.TypeUse;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a catalogue to a model: what the provider says, and the Java that is decided for it. */
class ResolverTest {
    private static final Location HERE = Location.ofSetting("here");

    @Test
    void aWebhookBecomesARecordWhoseComponentsAreItsProperties() {
        Property type = property("type", new Type.Constant("batch.cancelled"), true);
        Property createdAt = property("created_at", Type.Scalar.UNIX_TIME, true);
        Property note = property("note", Type.Scalar.STRING, false);

        Model model = resolve(event("batch_cancelled", "batch.cancelled", type, createdAt, note));

        Model.Event event = model.events().get(0);
        assertThat(event.type().name()).isEqualTo(ClassName.get("com.example", "BatchCancelledWebhookEvent"));
        assertThat(event.visitMethod()).isEqualTo("visitBatchCancelled");
        assertThat(event.type().properties())
                .containsExactly(
                        new Discriminator("type", "batch.cancelled", true),
                        component("created_at", "createdAt", ValueType.Scalar.UNIX_TIME, Presence.REQUIRED),
                        component("note", "note", ValueType.Scalar.STRING, Presence.OPTIONAL));
    }

    private static Model resolve(Event event) {
        Catalogue catalogue = new Catalogue(List.of(event), List.of("type"), Optional.empty(), List.of());
        GenerationRequest request = new GenerationRequest("com.example", "hooks.json", "Hooks", List.of(), List.of());
        Problems problems = new Problems();
        Model model = Resolver.resolve(catalogue, request, HERE, problems);
        assertThat(problems.sorted()).isEmpty();
        return model;
    }

    private static Event event(String key, String value, Property... properties) {
        ObjectDefinition body = new ObjectDefinition(
                key, new Place(Role.EVENT, key), HERE, Documentation.NONE, List.of(properties), List.of());
        return new Event(key, HERE, Documentation.NONE, body, List.of(value), false, List.of());
    }

    private static Property property(String name, Type type, boolean required) {
        return new Property(name, new TypeUse(type, false), required, Documentation.NONE, HERE);
    }

    private static RecordProperty component(String json, String name, ValueType type, Presence presence) {
        return new Component(json, name, type, presence, Documentation.NONE, "");
    }
}
