package dev.sealhook.sample;

import dev.sealhook.JsonText;
import dev.sealhook.codec.Components;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.ObjectShape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An event with more properties than a word has bits: p0 to p129, whole numbers all, then its type. */
public record ParcelWideEvent(List<Long> values, Map<String, JsonText> additionalProperties) implements ParcelEvent {
    public static final String TYPE = "parcel.wide";
    public static final int SIZE = 130;

    private static final ObjectShape SHAPE = shape();

    private static ObjectShape shape() {
        ObjectShape.Builder shape = ObjectShape.builder();
        for (int i = 0; i < SIZE; i++) {
            shape.required("p" + i);
        }
        return shape.discriminator("type", TYPE).build();
    }

    public ParcelWideEvent {
        values = Components.list(values, "values");
        additionalProperties = SHAPE.additionalProperties(additionalProperties);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public byte[] toJsonBytes() {
        JsonWriter out = new JsonWriter();
        out.beginObject();
        for (int i = 0; i < SIZE; i++) {
            out.property(SHAPE, i).writeLong(values.get(i));
        }
        out.property(SHAPE, SIZE).writeString(TYPE);
        out.endObject(additionalProperties);
        return out.toBytes();
    }

    static ParcelWideEvent read(JsonReader in) {
        Long[] values = new Long[SIZE];
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            values[property] = in.readLong();
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        return in.fits() ? new ParcelWideEvent(Arrays.asList(values), additionalProperties) : null;
    }
}
