package com.example;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.ObjectShape;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A webhook event.
 *
 * <p>Sent with the type {@code it_happened}.
 *
 * @param id the property {@code id}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("hooks/spec.json")
public record ItHappenedWebhookEvent(
        Optional<String> id,
        Map<String, JsonText> additionalProperties)
        implements Hooks {
    /**
     * The type of this event: what {@link #type()} answers.
     */
    public static final String TYPE = "it_happened";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .discriminator("type", TYPE)
            .optional("id")
            .build();

    /**
     * Checks and copies the components: none may be null, and nothing can be changed later.
     */
    public ItHappenedWebhookEvent {
        Objects.requireNonNull(id, "id");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, id);
    }

    /**
     * With the listed properties alone.
     */
    public ItHappenedWebhookEvent(Optional<String> id) {
        this(id, Map.of());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public byte[] toJsonBytes() {
        JsonWriter writer = new JsonWriter();
        write(writer);
        return writer.toBytes();
    }

    @Override
    public <R> R accept(Hooks.Visitor<R> visitor) {
        return visitor.visitItHappened(this);
    }

    static ItHappenedWebhookEvent read(JsonReader in) {
        String id = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 1 -> id = in.readString();
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        if (!in.fits()) {
            return null;
        }
        return new ItHappenedWebhookEvent(Optional.ofNullable(id), additionalProperties);
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(TYPE);
        if (id.isPresent()) {
            out.property(SHAPE, 1).writeString(id.get());
        }
        out.endObject(additionalProperties);
    }
}
