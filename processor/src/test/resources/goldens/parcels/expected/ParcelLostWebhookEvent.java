package com.example.parcels;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.ObjectShape;
import java.util.Map;
import java.util.Objects;

/**
 * A webhook event.
 *
 * <p>Its type is {@code parcel.lost}.
 *
 * @param id the property {@code id}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record ParcelLostWebhookEvent(
        String id,
        Map<String, JsonText> additionalProperties)
        implements WebhookEvent {
    /**
     * The type of this event: what {@link #type()} answers.
     */
    public static final String TYPE = "parcel.lost";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required("id")
            .discriminator("type", TYPE)
            .build();

    /**
     * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
     */
    public ParcelLostWebhookEvent {
        Objects.requireNonNull(id, "id");
        additionalProperties = SHAPE.additionalProperties(additionalProperties);
    }

    /**
     * With the listed properties alone.
     */
    public ParcelLostWebhookEvent(String id) {
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
    public <R> R accept(WebhookEvent.Visitor<R> visitor) {
        return visitor.visitParcelLost(this);
    }

    static ParcelLostWebhookEvent read(JsonReader in) {
        String id = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 0 -> id = in.readString();
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        return in.fits() ? new ParcelLostWebhookEvent(id, additionalProperties) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(id);
        out.property(SHAPE, 1).writeString(TYPE);
        out.endObject(additionalProperties);
    }
}
