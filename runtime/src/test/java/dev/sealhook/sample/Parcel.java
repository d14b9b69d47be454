package dev.sealhook.sample;

import dev.sealhook.JsonText;
import dev.sealhook.codec.Components;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.ObjectShape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A nested record with a component of every kind of collection, and a nested union. All but the id may be absent. */
public record Parcel(
        String id,
        Optional<List<Item>> items,
        Optional<Map<String, String>> labels,
        Optional<List<Optional<String>>> notes,
        Optional<Map<String, Optional<Long>>> prices,
        Optional<List<JsonText>> raw,
        Optional<Target> target,
        Map<String, JsonText> additionalProperties) {
    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required("id")
            .optional("items")
            .optional("labels")
            .optional("notes")
            .optional("prices")
            .optional("raw")
            .optional("target")
            .build();

    public Parcel {
        Objects.requireNonNull(id, "id");
        items = Components.optional(items, "items");
        labels = Components.optional(labels, "labels");
        notes = Components.optional(notes, "notes");
        prices = Components.optional(prices, "prices");
        raw = Components.optional(raw, "raw");
        Objects.requireNonNull(target, "target");
        additionalProperties =
                SHAPE.additionalProperties(additionalProperties, items, labels, notes, prices, raw, target);
    }

    static Parcel read(JsonReader in) {
        String id = null;
        List<Item> items = null;
        Map<String, String> labels = null;
        List<Optional<String>> notes = null;
        Map<String, Optional<Long>> prices = null;
        List<JsonText> raw = null;
        Target target = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 0 -> id = in.readString();
                case 1 -> items = readItems(in);
                case 2 -> labels = readLabels(in);
                case 3 -> notes = readNotes(in);
                case 4 -> prices = readPrices(in);
                case 5 -> raw = readRaw(in);
                case 6 -> target = Target.read(in);
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        return in.fits()
                ? new Parcel(
                        id,
                        Optional.ofNullable(items),
                        Optional.ofNullable(labels),
                        Optional.ofNullable(notes),
                        Optional.ofNullable(prices),
                        Optional.ofNullable(raw),
                        Optional.ofNullable(target),
                        additionalProperties)
                : null;
    }

    private static List<Item> readItems(JsonReader in) {
        List<Item> items = new ArrayList<>();
        for (in.beginArray(); in.nextItem(); ) {
            items.add(Item.read(in));
        }
        return items;
    }

    private static Map<String, String> readLabels(JsonReader in) {
        Map<String, String> entries = new LinkedHashMap<>();
        in.beginMap();
        for (String key; (key = in.nextKey()) != null; ) {
            entries.put(key, in.readString());
        }
        return entries;
    }

    private static List<Optional<String>> readNotes(JsonReader in) {
        List<Optional<String>> items = new ArrayList<>();
        for (in.beginArray(); in.nextNullableItem(); ) {
            items.add(in.isNull() ? Optional.empty() : Optional.ofNullable(in.readString()));
        }
        return items;
    }

    private static Map<String, Optional<Long>> readPrices(JsonReader in) {
        Map<String, Optional<Long>> entries = new LinkedHashMap<>();
        in.beginMap();
        for (String key; (key = in.nextNullableKey()) != null; ) {
            entries.put(key, in.isNull() ? Optional.empty() : Optional.of(in.readLong()));
        }
        return entries;
    }

    private static List<JsonText> readRaw(JsonReader in) {
        List<JsonText> items = new ArrayList<>();
        for (in.beginArray(); in.nextNullableItem(); ) {
            items.add(in.readJson());
        }
        return items;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(id);
        if (items.isPresent()) {
            out.property(SHAPE, 1).beginArray();
            for (Item item : items.get()) {
                item.write(out);
            }
            out.endArray();
        }
        if (labels.isPresent()) {
            out.property(SHAPE, 2).beginMap();
            for (Map.Entry<String, String> label : labels.get().entrySet()) {
                out.key(label.getKey()).writeString(label.getValue());
            }
            out.endMap();
        }
        if (notes.isPresent()) {
            out.property(SHAPE, 3).beginArray();
            for (Optional<String> note : notes.get()) {
                if (note.isPresent()) {
                    out.writeString(note.get());
                } else {
                    out.writeNull();
                }
            }
            out.endArray();
        }
        if (prices.isPresent()) {
            out.property(SHAPE, 4).beginMap();
            for (Map.Entry<String, Optional<Long>> price : prices.get().entrySet()) {
                out.key(price.getKey());
                if (price.getValue().isPresent()) {
                    out.writeLong(price.getValue().get());
                } else {
                    out.writeNull();
                }
            }
            out.endMap();
        }
        if (raw.isPresent()) {
            out.property(SHAPE, 5).beginArray();
            for (JsonText item : raw.get()) {
                out.writeJson(item);
            }
            out.endArray();
        }
        if (target.isPresent()) {
            target.get().write(out.property(SHAPE, 6));
        }
        out.endObject(additionalProperties);
    }

    public record Item(
            String name, int quantity, Optional<BigDecimal> weight, Map<String, JsonText> additionalProperties) {
        private static final ObjectShape SHAPE = ObjectShape.builder()
                .required("name")
                .required("quantity")
                .optional("weight")
                .build();

        public Item {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(weight, "weight");
            additionalProperties = SHAPE.additionalProperties(additionalProperties, weight);
        }

        static Item read(JsonReader in) {
            String name = null;
            int quantity = 0;
            BigDecimal weight = null;
            in.beginObject(SHAPE);
            for (int property; (property = in.nextProperty()) >= 0; ) {
                switch (property) {
                    case 0 -> name = in.readString();
                    case 1 -> quantity = in.readInt();
                    case 2 -> weight = in.readDecimal();
                    default -> in.skip();
                }
            }
            Map<String, JsonText> additionalProperties = in.endObject();
            return in.fits() ? new Item(name, quantity, Optional.ofNullable(weight), additionalProperties) : null;
        }

        void write(JsonWriter out) {
            out.beginObject();
            out.property(SHAPE, 0).writeString(name);
            out.property(SHAPE, 1).writeInt(quantity);
            if (weight.isPresent()) {
                out.property(SHAPE, 2).writeDecimal(weight.get());
            }
            out.endObject(additionalProperties);
        }
    }
}
