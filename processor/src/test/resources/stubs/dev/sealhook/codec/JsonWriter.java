package dev.sealhook.codec;

import dev.sealhook.Event;
import dev.sealhook.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

public final class JsonWriter {
    public static byte[] toBytes(Consumer<JsonWriter> payload) {
        return new byte[0];
    }

    public void beginObject() {}

    public JsonWriter property(ObjectShape shape, int index) {
        return this;
    }

    public void endObject(Map<String, JsonText> additional) {}

    public <T> void writeList(List<T> items, BiConsumer<T, JsonWriter> item) {}

    public void writeEvents(List<? extends Event> events) {}

    public <T> void writeNullableList(List<Optional<T>> items, BiConsumer<T, JsonWriter> item) {}

    public void writeJsonList(List<JsonText> items) {}

    public <T> void writeMap(Map<String, T> entries, BiConsumer<T, JsonWriter> value) {}

    public <T> void writeNullableMap(Map<String, Optional<T>> entries, BiConsumer<T, JsonWriter> value) {}

    public void writeJsonMap(Map<String, JsonText> entries) {}

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
