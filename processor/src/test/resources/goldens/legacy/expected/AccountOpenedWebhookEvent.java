package com.example.legacy;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import java.util.Map;
import java.util.Optional;

/**
 * An account was opened *&#47; &#123;&#64;link String&#125;
 *
 * <p>Its type is {@code account.opened}.
 *
 * @param owner Somebody.
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.yaml")
@SuppressWarnings("deprecation")
public record AccountOpenedWebhookEvent(Optional<Owner> owner,
        Map<String, JsonText> additionalProperties) implements WebhookEvent {
    public static final String TYPE = "account.opened";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .discriminator("type", TYPE).optional(Owner::read, "owner").build();

    public AccountOpenedWebhookEvent {
        Checks.requireNonNull(owner, "owner");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(owner), owner);
    }

    public AccountOpenedWebhookEvent(Optional<Owner> owner) {
        this(owner, Map.of());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public byte[] toJsonBytes() {
        return JsonWriter.toBytes(this::write);
    }

    /**
     * Deprecated by the provider.
     *
     * @deprecated The provider has deprecated it.
     */
    @Deprecated
    @Override
    public Optional<Owner> owner() {
        return owner;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAccountOpened(this);
    }

    static AccountOpenedWebhookEvent read(JsonReader in) {
        return in.readRecord(SHAPE) ? new AccountOpenedWebhookEvent(in.optional(0), in.additionalProperties()) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(TYPE);
        owner.ifPresent(value -> value.write(out.property(SHAPE, 1)));
        out.endObject(additionalProperties);
    }
}
