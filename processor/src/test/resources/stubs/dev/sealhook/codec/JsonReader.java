package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

public final class JsonReader {
    public boolean readRecord(ObjectShape shape) {
        return true;
    }

    public <T> T value(int index) {
        return null;
    }

    public <T> Optional<T> optional(int index) {
        return Optional.empty();
    }

    public Map<String, JsonText> additionalProperties() {
        return Map.of();
    }

    public <T> List<T> readList(Function<JsonReader, T> item) {
        return List.of();
    }

    public <T> List<Optional<T>> readNullableList(Function<JsonReader, T> item) {
        return List.of();
    }

    public List<JsonText> readJsonList() {
        return List.of();
    }

    public <T> Map<String, T> readMap(Function<JsonReader, T> value) {
        return Map.of();
    }

    public <T> Map<String, Optional<T>> readNullableMap(Function<JsonReader, T> value) {
        return Map.of();
    }

    public Map<String, JsonText> readJsonMap() {
        return Map.of();
    }

    public boolean fits() {
        return true;
    }

    public String peekTag(String name) {
        return null;
    }

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
