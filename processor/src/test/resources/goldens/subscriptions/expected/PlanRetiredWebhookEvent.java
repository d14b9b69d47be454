package com.example.subscriptions;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import java.util.Map;

/**
 * A plan cannot be subscribed to any more
 *
 * <p>Its type is {@code plan.retired}.
 *
 * @param plan the property {@code plan}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record PlanRetiredWebhookEvent(Plan plan, Map<String, JsonText> additionalProperties) implements WebhookEvent {
    public static final String TYPE = "plan.retired";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .discriminator("kind", TYPE).required(Plan::read, "plan").build();

    public PlanRetiredWebhookEvent {
        Checks.requireNonNull(plan, "plan");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(plan));
    }

    public PlanRetiredWebhookEvent(Plan plan) {
        this(plan, Map.of());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public byte[] toJsonBytes() {
        return JsonWriter.toBytes(this::write);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPlanRetired(this);
    }

    static PlanRetiredWebhookEvent read(JsonReader in) {
        return in.readRecord(SHAPE) ? new PlanRetiredWebhookEvent(in.value(0), in.additionalProperties()) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(TYPE);
        plan.write(out.property(SHAPE, 1));
        out.endObject(additionalProperties);
    }
}
