package com.example.parcels;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonRecord;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A parcel was handed to the carrier.
 *
 * <p>Its type is {@code parcel.sent}.
 *
 * @param id The event's id: the same when it is sent again.
 * @param createdAt When it happened.
 * @param data The parcel, as it left.
 * @param object the property {@code object}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record ParcelSentWebhookEvent(
        String id,
        Instant createdAt,
        Data data,
        Optional<String> object,
        Map<String, JsonText> additionalProperties)
        implements WebhookEvent {
    /**
     * The type of this event: what {@link #type()} answers.
     */
    public static final String TYPE = "parcel.sent";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required("id")
            .required("created_at")
            .discriminator("type", TYPE)
            .required("data")
            .optional("object")
            .build();

    /**
     * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
     */
    public ParcelSentWebhookEvent {
        Objects.requireNonNull(id, "id");
        createdAt = Checks.seconds(createdAt, "createdAt");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(object, "object");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(data),
                object);
    }

    /**
     * With the listed properties alone.
     */
    public ParcelSentWebhookEvent(String id, Instant createdAt, Data data,
            Optional<String> object) {
        this(id, createdAt, data, object, Map.of());
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
        return visitor.visitParcelSent(this);
    }

    static ParcelSentWebhookEvent read(JsonReader in) {
        String id = null;
        Instant createdAt = null;
        Data data = null;
        String object = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 0 -> id = in.readString();
                case 1 -> createdAt = in.readUnixTime();
                case 3 -> data = Data.read(in);
                case 4 -> object = in.readString();
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        if (!in.fits()) {
            return null;
        }
        return new ParcelSentWebhookEvent(id, createdAt, data, Optional.ofNullable(object),
                additionalProperties);
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(id);
        out.property(SHAPE, 1).writeUnixTime(createdAt);
        out.property(SHAPE, 2).writeString(TYPE);
        data.write(out.property(SHAPE, 3));
        if (object.isPresent()) {
            out.property(SHAPE, 4).writeString(object.get());
        }
        out.endObject(additionalProperties);
    }

    /**
     * The parcel, as it left.
     *
     * @param trackingCode What the carrier calls it.
     * @param weightGrams the property {@code weight_grams}
     * @param boxes What it consists of.
     * @param additionalProperties the properties that the document does not list, by name
     */
    @Generated("spec.json")
    public record Data(
            String trackingCode,
            Optional<Integer> weightGrams,
            List<Box> boxes,
            Map<String, JsonText> additionalProperties)
            implements JsonRecord {
        private static final ObjectShape SHAPE = ObjectShape.builder()
                .required("tracking_code")
                .optional("weight_grams")
                .required("boxes")
                .build();

        /**
         * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
         */
        public Data {
            Objects.requireNonNull(trackingCode, "trackingCode");
            Objects.requireNonNull(weightGrams, "weightGrams");
            boxes = Checks.list(boxes, "boxes");
            additionalProperties = SHAPE.additionalProperties(additionalProperties,
                    Nesting.of(boxes), weightGrams);
        }

        /**
         * With the listed properties alone.
         */
        public Data(String trackingCode, Optional<Integer> weightGrams, List<Box> boxes) {
            this(trackingCode, weightGrams, boxes, Map.of());
        }

        static Data read(JsonReader in) {
            String trackingCode = null;
            Integer weightGrams = null;
            List<Box> boxes = null;
            in.beginObject(SHAPE);
            for (int property; (property = in.nextProperty()) >= 0; ) {
                switch (property) {
                    case 0 -> trackingCode = in.readString();
                    case 1 -> weightGrams = in.readInt();
                    case 2 -> boxes = readBoxes(in);
                    default -> in.skip();
                }
            }
            Map<String, JsonText> additionalProperties = in.endObject();
            if (!in.fits()) {
                return null;
            }
            return new Data(trackingCode, Optional.ofNullable(weightGrams), boxes,
                    additionalProperties);
        }

        void write(JsonWriter out) {
            out.beginObject();
            out.property(SHAPE, 0).writeString(trackingCode);
            if (weightGrams.isPresent()) {
                out.property(SHAPE, 1).writeInt(weightGrams.get());
            }
            writeBoxes(boxes, out.property(SHAPE, 2));
            out.endObject(additionalProperties);
        }

        private static List<Box> readBoxes(JsonReader in) {
            List<Box> items = new ArrayList<>();
            for (in.beginArray(); in.nextItem(); ) {
                items.add(Box.read(in));
            }
            return items;
        }

        private static void writeBoxes(List<Box> items, JsonWriter out) {
            out.beginArray();
            for (Box item : items) {
                item.write(out);
            }
            out.endArray();
        }

        /**
         * An object of the provider's.
         *
         * @param label the property {@code label}
         * @param contents the property {@code contents}
         * @param additionalProperties the properties that the document does not list, by name
         */
        @Generated("spec.json")
        public record Box(
                String label,
                List<String> contents,
                Map<String, JsonText> additionalProperties)
                implements JsonRecord {
            private static final ObjectShape SHAPE = ObjectShape.builder()
                    .required("label")
                    .required("contents")
                    .build();

            /**
             * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
             */
            public Box {
                Objects.requireNonNull(label, "label");
                contents = Checks.list(contents, "contents");
                additionalProperties = SHAPE.additionalProperties(additionalProperties,
                        Nesting.of(contents));
            }

            /**
             * With the listed properties alone.
             */
            public Box(String label, List<String> contents) {
                this(label, contents, Map.of());
            }

            static Box read(JsonReader in) {
                String label = null;
                List<String> contents = null;
                in.beginObject(SHAPE);
                for (int property; (property = in.nextProperty()) >= 0; ) {
                    switch (property) {
                        case 0 -> label = in.readString();
                        case 1 -> contents = readContents(in);
                        default -> in.skip();
                    }
                }
                Map<String, JsonText> additionalProperties = in.endObject();
                return in.fits() ? new Box(label, contents, additionalProperties) : null;
            }

            void write(JsonWriter out) {
                out.beginObject();
                out.property(SHAPE, 0).writeString(label);
                writeContents(contents, out.property(SHAPE, 1));
                out.endObject(additionalProperties);
            }

            private static List<String> readContents(JsonReader in) {
                List<String> items = new ArrayList<>();
                for (in.beginArray(); in.nextItem(); ) {
                    items.add(in.readString());
                }
                return items;
            }

            private static void writeContents(List<String> items, JsonWriter out) {
                out.beginArray();
                for (String item : items) {
                    out.writeString(item);
                }
                out.endArray();
            }
        }
    }
}
