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

/**
 * Writes one payload as compact JSON in UTF-8. The calls must make up one JSON value; generated code sees to that.
 *
 * <p>For one thread, and one payload.
 */
public final class JsonWriter {
    private final Utf8Buffer out = new Utf8Buffer();
    private boolean comma; // whether a comma is due before the next item of the container

    /** A writer that has written nothing. */
    public JsonWriter() {}

    /**
     * Writes one payload.
     *
     * @param payload writes it
     * @return what was written: UTF-8 by RFC 3629
     */
    public static byte[] toBytes(Consumer<JsonWriter> payload) {
        JsonWriter out = new JsonWriter();
        payload.accept(out);
        return out.toBytes();
    }

    /**
     * Ends the payload.
     *
     * @return what was written: UTF-8 by RFC 3629
     */
    public byte[] toBytes() {
        return out.toBytes();
    }

    /** Begins an object that stands for a record. */
    public void beginObject() {
        begin('{');
    }

    /**
     * Writes the name of a listed property; its value comes next.
     *
     * @param shape the object's
     * @param index the property's, in the shape
     * @return this writer
     */
    public JsonWriter property(ObjectShape shape, int index) {
        byte[] name = shape.property(index).written;
        out.add(name, comma ? 0 : 1);
        comma = false;
        return this;
    }

    /**
     * Writes the additional properties and ends the object.
     *
     * @param additional by name, in the order to be written
     */
    public void endObject(Map<String, JsonText> additional) {
        if (!additional.isEmpty()) {
            for (Map.Entry<String, JsonText> property : additional.entrySet()) {
                key(property.getKey()).writeJson(property.getValue());
            }
        }
        end('}');
    }

    /** Begins an object that stands for a map. */
    public void beginMap() {
        begin('{');
    }

    /**
     * Writes the key of a map's entry; its value comes next.
     *
     * @param key any string
     * @return this writer
     */
    public JsonWriter key(String key) {
        separate();
        out.addString(key);
        out.add(':');
        comma = false;
        return this;
    }

    /** Ends the map. */
    public void endMap() {
        end('}');
    }

    /** Begins an array. */
    public void beginArray() {
        begin('[');
    }

    /** Ends the array. */
    public void endArray() {
        end(']');
    }

    /**
     * Writes a string.
     *
     * @param value any string; a lone surrogate in it, which UTF-8 cannot hold, is written escaped
     */
    public void writeString(String value) {
        separate();
        out.addString(value);
    }

    /**
     * Writes true or false.
     *
     * @param value which
     */
    public void writeBoolean(boolean value) {
        separate();
        out.addAscii(value ? "true" : "false");
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    public void writeLong(long value) {
        separate();
        out.addLong(value);
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    public void writeInt(int value) {
        separate();
        out.addLong(value);
    }

    /**
     * Writes a number with its own digits and exponent: 1E+400 takes six characters.
     *
     * @param value the number
     */
    public void writeDecimal(BigDecimal value) {
        separate();
        out.addAscii(value.toString());
    }

    /**
     * Writes a time in whole seconds since 1970-01-01T00:00:00Z; a fraction is dropped.
     *
     * @param value the time
     */
    public void writeUnixTime(Instant value) {
        separate();
        out.addLong(value.getEpochSecond());
    }

    /**
     * Writes a date-time by RFC 3339, section 5.6: always with seconds, with a fraction where there is one, and with
     * its offset.
     *
     * @param value the time
     * @throws IllegalArgumentException if its year does not have four digits, or its offset is not one of whole minutes
     */
    public void writeDateTime(OffsetDateTime value) {
        separate();
        out.addString(DateTimes.format(value));
    }

    /**
     * Writes a full-date by RFC 3339, section 5.6.
     *
     * @param value the date
     * @throws IllegalArgumentException if its year does not have four digits
     */
    public void writeDate(LocalDate value) {
        separate();
        out.addString(DateTimes.format(value));
    }

    /**
     * Writes a value as it stands.
     *
     * @param value exact JSON
     */
    public void writeJson(JsonText value) {
        separate();
        out.addRaw(value.text());
    }

    private void writeJson(Event event) {
        separate();
        out.add(event.toJsonBytes(), 0);
    }

    /** Writes null. */
    public void writeNull() {
        separate();
        out.addAscii("null");
    }

    /**
     * Writes a list.
     *
     * @param items none is null
     * @param item writes one of them
     * @param <T> the items' type
     */
    public <T> void writeList(List<T> items, BiConsumer<T, JsonWriter> item) {
        beginArray();
        for (T value : items) {
            item.accept(value, this);
        }
        endArray();
    }

    /**
     * Writes a list of events.
     *
     * @param events any
     */
    public void writeEvents(List<? extends Event> events) {
        writeList(events, (event, out) -> out.writeJson(event));
    }

    /**
     * Writes a list with nulls.
     *
     * @param items empty for null
     * @param item writes one of them that is not null
     * @param <T> the items' type
     */
    public <T> void writeNullableList(List<Optional<T>> items, BiConsumer<T, JsonWriter> item) {
        writeList(items, (value, out) -> out.writeNullable(value, item));
    }

    /**
     * Writes a list of any JSON.
     *
     * @param items exact JSON each
     */
    public void writeJsonList(List<JsonText> items) {
        writeList(items, (value, out) -> out.writeJson(value));
    }

    /**
     * Writes a map as an object.
     *
     * @param entries by key, in the order to be written; no value is null
     * @param value writes one value
     * @param <T> the values' type
     */
    public <T> void writeMap(Map<String, T> entries, BiConsumer<T, JsonWriter> value) {
        beginMap();
        for (Map.Entry<String, T> entry : entries.entrySet()) {
            value.accept(entry.getValue(), key(entry.getKey()));
        }
        endMap();
    }

    /**
     * Writes a map with nulls as an object.
     *
     * @param entries by key, in the order to be written; empty for null
     * @param value writes one value that is not null
     * @param <T> the values' type
     */
    public <T> void writeNullableMap(Map<String, Optional<T>> entries, BiConsumer<T, JsonWriter> value) {
        writeMap(entries, (one, out) -> out.writeNullable(one, value));
    }

    /**
     * Writes a map of any JSON as an object.
     *
     * @param entries by key, in the order to be written; exact JSON each
     */
    public void writeJsonMap(Map<String, JsonText> entries) {
        writeMap(entries, (value, out) -> out.writeJson(value));
    }

    private <T> void writeNullable(Optional<T> value, BiConsumer<T, JsonWriter> present) {
        if (value.isPresent()) {
            present.accept(value.get(), this);
        } else {
            writeNull();
        }
    }

    private void begin(char open) {
        separate();
        out.add(open);
        comma = false;
    }

    private void end(char close) {
        out.add(close);
        comma = true;
    }

    private void separate() {
        if (comma) {
            out.add(',');
        }
        comma = true;
    }
}
