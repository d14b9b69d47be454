package com.example.subscriptions;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import java.util.Map;
import java.util.Objects;

/**
 * A plan cannot be subscribed to any more
 *
 * <p>Its type is {@code plan.retired}.
 *
 * @param plan the property {@code plan}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record PlanRetiredWebhookEvent(
        Plan plan,
        Map<String, JsonText> additionalProperties)
        implements WebhookEvent {
    /**
     * The type of this event: what {@link #type()} answers.
     */
    public static final String TYPE = "plan.retired";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .discriminator("kind", TYPE)
            .required("plan")
            .build();

    /**
     * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
     */
    public PlanRetiredWebhookEvent {
        Objects.requireNonNull(plan, "plan");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(plan));
    }

    /**
     * With the listed properties alone.
     */
    public PlanRetiredWebhookEvent(Plan plan) {
        this(plan, Map.of());
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
        return visitor.visitPlanRetired(this);
    }

    static PlanRetiredWebhookEvent read(JsonReader in) {
        Plan plan = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 1 -> plan = Plan.read(in);
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        return in.fits() ? new PlanRetiredWebhookEvent(plan, additionalProperties) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(TYPE);
        plan.write(out.property(SHAPE, 1));
        out.endObject(additionalProperties);
    }
}
