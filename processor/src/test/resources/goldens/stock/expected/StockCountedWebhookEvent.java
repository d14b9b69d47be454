package com.example.stock;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonRecord;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A webhook event.
 *
 * <p>Its type is {@code COUNT}.
 *
 * @param items the property {@code items}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record StockCountedWebhookEvent(
        List<Item> items,
        Map<String, JsonText> additionalProperties)
        implements WebhookEvent {
    /**
     * The type of this event: what {@link #type()} answers.
     */
    public static final String TYPE = "COUNT";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required("items")
            .build();

    /**
     * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
     */
    public StockCountedWebhookEvent {
        items = Checks.list(items, "items");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(items));
    }

    /**
     * With the listed properties alone.
     */
    public StockCountedWebhookEvent(List<Item> items) {
        this(items, Map.of());
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
        return visitor.visitStockCounted(this);
    }

    static StockCountedWebhookEvent read(JsonReader in) {
        List<Item> items = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 0 -> items = readItems(in);
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        return in.fits() ? new StockCountedWebhookEvent(items, additionalProperties) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        writeItems(items, out.property(SHAPE, 0));
        out.endObject(additionalProperties);
    }

    private static List<Item> readItems(JsonReader in) {
        List<Item> items = new ArrayList<>();
        for (in.beginArray(); in.nextItem(); ) {
            items.add(Item.read(in));
        }
        return items;
    }

    private static void writeItems(List<Item> items, JsonWriter out) {
        out.beginArray();
        for (Item item : items) {
            item.write(out);
        }
        out.endArray();
    }

    /**
     * An object of the provider's.
     *
     * @param eventCode the property {@code eventCode}
     * @param additionalProperties the properties that the document does not list, by name
     */
    @Generated("spec.json")
    public record Item(
            String eventCode,
            Map<String, JsonText> additionalProperties)
            implements JsonRecord {
        private static final ObjectShape SHAPE = ObjectShape.builder()
                .required("eventCode")
                .build();

        /**
         * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
         */
        public Item {
            Objects.requireNonNull(eventCode, "eventCode");
            additionalProperties = SHAPE.additionalProperties(additionalProperties);
        }

        /**
         * With the listed properties alone.
         */
        public Item(String eventCode) {
            this(eventCode, Map.of());
        }

        static Item read(JsonReader in) {
            String eventCode = null;
            in.beginObject(SHAPE);
            for (int property; (property = in.nextProperty()) >= 0; ) {
                switch (property) {
                    case 0 -> eventCode = in.readString();
                    default -> in.skip();
                }
            }
            Map<String, JsonText> additionalProperties = in.endObject();
            return in.fits() ? new Item(eventCode, additionalProperties) : null;
        }

        void write(JsonWriter out) {
            out.beginObject();
            out.property(SHAPE, 0).writeString(eventCode);
            out.endObject(additionalProperties);
        }
    }
}
