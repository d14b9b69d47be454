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
import java.util.Optional;

/**
 * A webhook event.
 *
 * <p>Its type is {@code /STOCK_MOVED}.
 *
 * @param live the property {@code live}
 * @param items the property {@code items}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record StockMovedWebhookEvent(
        boolean live,
        List<Item> items,
        Map<String, JsonText> additionalProperties)
        implements WebhookEvent {
    /**
     * The type of this event: what {@link #type()} answers.
     */
    public static final String TYPE = "/STOCK_MOVED";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required("live")
            .required("items")
            .build();

    /**
     * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
     */
    public StockMovedWebhookEvent {
        items = Checks.list(items, "items");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(items));
    }

    /**
     * With the listed properties alone.
     */
    public StockMovedWebhookEvent(boolean live, List<Item> items) {
        this(live, items, Map.of());
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
        return visitor.visitStockMoved(this);
    }

    static StockMovedWebhookEvent read(JsonReader in) {
        boolean live = false;
        List<Item> items = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 0 -> live = in.readBoolean();
                case 1 -> items = readItems(in);
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        return in.fits() ? new StockMovedWebhookEvent(live, items, additionalProperties) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeBoolean(live);
        writeItems(items, out.property(SHAPE, 1));
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
     * @param pieces the property {@code pieces}
     * @param additionalProperties the properties that the document does not list, by name
     */
    @Generated("spec.json")
    public record Item(
            EventCode eventCode,
            Optional<Long> pieces,
            Map<String, JsonText> additionalProperties)
            implements JsonRecord {
        private static final ObjectShape SHAPE = ObjectShape.builder()
                .required("eventCode")
                .optional("pieces")
                .build();

        /**
         * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
         */
        public Item {
            Objects.requireNonNull(eventCode, "eventCode");
            Objects.requireNonNull(pieces, "pieces");
            additionalProperties = SHAPE.additionalProperties(additionalProperties, pieces);
        }

        /**
         * With the listed properties alone.
         */
        public Item(EventCode eventCode, Optional<Long> pieces) {
            this(eventCode, pieces, Map.of());
        }

        static Item read(JsonReader in) {
            EventCode eventCode = null;
            Long pieces = null;
            in.beginObject(SHAPE);
            for (int property; (property = in.nextProperty()) >= 0; ) {
                switch (property) {
                    case 0 -> eventCode = EventCode.read(in);
                    case 1 -> pieces = in.readLong();
                    default -> in.skip();
                }
            }
            Map<String, JsonText> additionalProperties = in.endObject();
            if (!in.fits()) {
                return null;
            }
            return new Item(eventCode, Optional.ofNullable(pieces), additionalProperties);
        }

        void write(JsonWriter out) {
            out.beginObject();
            out.property(SHAPE, 0).writeString(eventCode.value());
            if (pieces.isPresent()) {
                out.property(SHAPE, 1).writeLong(pieces.get());
            }
            out.endObject(additionalProperties);
        }

        /**
         * A string of which some values are listed.
         *
         * <p>Any string may come: {@link #known()} tells the listed ones.
         *
         * @param value the string as it was sent
         */
        @Generated("spec.json")
        public record EventCode(String value) {
            public static final EventCode IN = new EventCode("IN");

            public static final EventCode OUT = new EventCode("OUT");

            public EventCode {
                Objects.requireNonNull(value, "value");
            }

            /**
             * The value that a string is, listed or not.
             */
            public static EventCode of(String value) {
                return new EventCode(value);
            }

            /**
             * The listed value that this is, to switch on; empty if it is none of them.
             */
            public Optional<Known> known() {
                return switch (value) {
                    case "IN" -> Optional.of(Known.IN);
                    case "OUT" -> Optional.of(Known.OUT);
                    default -> Optional.empty();
                };
            }

            /**
             * The value itself.
             */
            @Override
            public String toString() {
                return value;
            }

            static EventCode read(JsonReader in) {
                String value = in.readString();
                return value == null ? null : new EventCode(value);
            }

            /**
             * The listed values.
             */
            public enum Known {
                /**
                 * {@code IN}
                 */
                IN,

                /**
                 * {@code OUT}
                 */
                OUT
            }
        }
    }
}
