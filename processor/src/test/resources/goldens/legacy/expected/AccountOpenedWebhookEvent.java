package com.example.legacy;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import java.util.Map;
import java.util.Objects;
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
public record AccountOpenedWebhookEvent(
        Optional<Owner> owner,
        Map<String, JsonText> additionalProperties)
        implements WebhookEvent {
    /**
     * The type of this event: what {@link #type()} answers.
     */
    public static final String TYPE = "account.opened";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .discriminator("type", TYPE)
            .optional("owner")
            .build();

    /**
     * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
     */
    public AccountOpenedWebhookEvent {
        Objects.requireNonNull(owner, "owner");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(owner),
                owner);
    }

    /**
     * With the listed properties alone.
     */
    public AccountOpenedWebhookEvent(Optional<Owner> owner) {
        this(owner, Map.of());
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
    public <R> R accept(WebhookEvent.Visitor<R> visitor) {
        return visitor.visitAccountOpened(this);
    }

    static AccountOpenedWebhookEvent read(JsonReader in) {
        Owner owner = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 1 -> owner = Owner.read(in);
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        if (!in.fits()) {
            return null;
        }
        return new AccountOpenedWebhookEvent(Optional.ofNullable(owner), additionalProperties);
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(TYPE);
        if (owner.isPresent()) {
            owner.get().write(out.property(SHAPE, 1));
        }
        out.endObject(additionalProperties);
    }
}
