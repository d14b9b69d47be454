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
 * <p>Its type is {@code it}.
 *
 * @param id the property {@code id}
 * @param b the property {@code b}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("hooks.json")
public record ItHappenedWebhookEvent(
        String id,
        Optional<JsonText> b,
        Map<String, JsonText> additionalProperties)
        implements Hooks {
    /**
     * The type of this event: what {@link #type()} answers.
     */
    public static final String TYPE = "it";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .discriminator("type", TYPE)
            .required("id")
            .optionalJson("b")
            .build();

    /**
     * Checks and copies the components: none may be null, and nothing can be changed later.
     */
    public ItHappenedWebhookEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(b, "b");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, b);
    }

    /**
     * With the listed properties alone.
     */
    public ItHappenedWebhookEvent(String id, Optional<JsonText> b) {
        this(id, b, Map.of());
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
        JsonText b = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 1 -> id = in.readString();
                case 2 -> b = in.readJson();
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        if (!in.fits()) {
            return null;
        }
        return new ItHappenedWebhookEvent(id, Optional.ofNullable(b), additionalProperties);
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(TYPE);
        out.property(SHAPE, 1).writeString(id);
        if (b.isPresent()) {
            out.property(SHAPE, 2).writeJson(b.get());
        }
        out.endObject(additionalProperties);
    }
}
