package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

public final class JsonReader {
    public boolean fits() {
        return true;
    }

    public void beginObject(ObjectShape shape) {}

    public int nextProperty() {
        return -1;
    }

    public Map<String, JsonText> endObject() {
        return Map.of();
    }

    public void beginMap() {}

    public String nextKey() {
        return null;
    }

    public String nextNullableKey() {
        return null;
    }

    public void beginArray() {}

    public boolean nextItem() {
        return false;
    }

    public boolean nextNullableItem() {
        return false;
    }

    public boolean isNull() {
        return false;
    }

    public String peekTag(String name) {
        return null;
    }

    public void skip() {}

    public JsonText readJson() {
        return null;
    }

    public String readString() {
        return null;
    }

    public boolean readBoolean() {
        return false;
    }

    public long readLong() {
        return 0;
    }

    public int readInt() {
        return 0;
    }

    public BigDecimal readDecimal() {
        return null;
    }

    public Instant readUnixTime() {
        return null;
    }

    public OffsetDateTime readDateTime() {
        return null;
    }

    public LocalDate readDate() {
        return null;
    }
}
