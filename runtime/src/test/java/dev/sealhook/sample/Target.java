package dev.sealhook.sample;

import dev.sealhook.JsonText;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.ObjectShape;
import java.util.Map;
import java.util.Objects;

/** A nested union, told apart by {@code kind}. */
public sealed interface Target permits Target.Door, Target.Locker, Target.Unrecognized {
    String kind();

    void write(JsonWriter out);

    static Target read(JsonReader in) {
        String tag = in.peekTag("kind");
        if (tag == null) {
            return null;
        }
        return switch (tag) {
            case "door" -> Door.read(in);
            case "locker" -> Locker.read(in);
            default -> new Unrecognized(tag, in.readJson());
        };
    }

    record Door(String kind, String street, Map<String, JsonText> additionalProperties) implements Target {
        private static final ObjectShape SHAPE =
                ObjectShape.builder().required("kind").required("street").build();

        public Door {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(street, "street");
            additionalProperties = SHAPE.additionalProperties(additionalProperties);
        }

        static Door read(JsonReader in) {
            String kind = null;
            String street = null;
            in.beginObject(SHAPE);
            for (int property; (property = in.nextProperty()) >= 0; ) {
                switch (property) {
                    case 0 -> kind = in.readString();
                    case 1 -> street = in.readString();
                    default -> in.skip();
                }
            }
            Map<String, JsonText> additionalProperties = in.endObject();
            return in.fits() ? new Door(kind, street, additionalProperties) : null;
        }

        @Override
        public void write(JsonWriter out) {
            out.beginObject();
            out.property(SHAPE, 0).writeString(kind);
            out.property(SHAPE, 1).writeString(street);
            out.endObject(additionalProperties);
        }
    }

    record Locker(String kind, long number, Map<String, JsonText> additionalProperties) implements Target {
        private static final ObjectShape SHAPE =
                ObjectShape.builder().required("kind").required("number").build();

        public Locker {
            Objects.requireNonNull(kind, "kind");
            additionalProperties = SHAPE.additionalProperties(additionalProperties);
        }

        static Locker read(JsonReader in) {
            String kind = null;
            long number = 0;
            in.beginObject(SHAPE);
            for (int property; (property = in.nextProperty()) >= 0; ) {
                switch (property) {
                    case 0 -> kind = in.readString();
                    case 1 -> number = in.readLong();
                    default -> in.skip();
                }
            }
            Map<String, JsonText> additionalProperties = in.endObject();
            return in.fits() ? new Locker(kind, number, additionalProperties) : null;
        }

        @Override
        public void write(JsonWriter out) {
            out.beginObject();
            out.property(SHAPE, 0).writeString(kind);
            out.property(SHAPE, 1).writeLong(number);
            out.endObject(additionalProperties);
        }
    }

    record Unrecognized(String kind, JsonText json) implements Target {
        @Override
        public void write(JsonWriter out) {
            out.writeJson(json);
        }
    }
}
