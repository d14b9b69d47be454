package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

public final class JsonWriter {
    public byte[] toBytes() {
        return new byte[0];
    }

    public void beginObject() {}

    public JsonWriter property(ObjectShape shape, int index) {
        return this;
    }

    public void endObject(Map<String, JsonText> additional) {}

    public void beginMap() {}

    public JsonWriter key(String key) {
        return this;
    }

    public void endMap() {}

    public void beginArray() {}

    public void endArray() {}

    public void writeString(String value) {}

    public void writeBoolean(boolean value) {}

    public void writeLong(long value) {}

    public void writeInt(int value) {}

    public void writeDecimal(BigDecimal value) {}

    public void writeUnixTime(Instant value) {}

    public void writeDateTime(OffsetDateTime value) {}

    public void writeDate(LocalDate value) {}

    public void writeJson(JsonText value) {}

    public void writeNull() {}
}
