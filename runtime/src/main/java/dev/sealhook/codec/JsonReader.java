package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads one payload, value by value, in the order in which it stands there. It stands on a value; each {@code read}
 * takes that value, each {@code next} goes to the one after it, each {@code begin} goes into it.
 *
 * <p>A value that does not fit is no exception but a misfit: it is noted, skipped, and 0, false or null returned for
 * it, and reading goes on, so that malformed JSON behind it is found too. Malformed JSON, and a name twice in an object
 * that is read as a record, end it by an exception.
 *
 * <p>For one thread, and one payload. There are two: {@link TokenReader} reads any payload; {@link AsciiReader} reads fast
 * what most payloads are made of, and gives up on the rest.
 */
public abstract sealed class JsonReader permits ScalarReader, AsciiScanner {
    private Map<String, JsonText> additionalProperties = Map.of();

    JsonReader() {} // no reader but ours

    /**
     * Whether everything has fitted so far.
     *
     * @return false if a record must not be made of what was read
     */
    public abstract boolean fits();

    /**
     * Goes into an object that is read as a record. Of anything else, a misfit, no property will be found.
     *
     * @param shape the listed properties
     */
    public abstract void beginObject(ObjectShape shape);

    /**
     * Goes into an object that is read as a record, and to its first listed property that has a value for its component.
     *
     * @param shape the listed properties
     * @return as {@link #nextProperty()}
     */
    public final int firstProperty(ObjectShape shape) {
        beginObject(shape);
        return nextProperty();
    }

    /**
     * Goes to the next listed property that has a value for its component. What has none is dealt with here:
     * discriminators, nulls, and unlisted properties, which are kept.
     *
     * @return its index in the shape; -1 at the object's end
     */
    public abstract int nextProperty();

    /**
     * Leaves the object at its end; a required property that was not in it is a misfit.
     *
     * @return its additional properties: those that are not listed, and nulls of optional ones; in order, unmodifiable
     */
    public abstract Map<String, JsonText> endObject();

    /**
     * Leaves an object that is read as a record, at its end.
     *
     * @return whether a record can be made of it: false if anything so far has not fitted
     */
    public final boolean endRecord() {
        additionalProperties = endObject();
        return fits();
    }

    /**
     * The properties that the shape of the object that was left last does not list, and nulls of optional ones.
     *
     * @return in order, unmodifiable
     */
    public final Map<String, JsonText> additionalProperties() {
        return additionalProperties;
    }

    /** Goes into an object that is read as a map. Of anything else, a misfit, no key will be found. */
    public abstract void beginMap();

    /**
     * Goes to the map's next entry; a null there is a misfit and passed over, a key that was there before is a misfit.
     *
     * @return its key; null at the map's end, which is left then
     */
    public abstract String nextKey();

    /**
     * Goes to the map's next entry, which may be null; a key that was there before is a misfit.
     *
     * @return its key; null at the map's end, which is left then
     */
    public abstract String nextNullableKey();

    /** Goes into an array. Of anything else, a misfit, no item will be found. */
    public abstract void beginArray();

    /**
     * Goes to the array's next item; a null there is a misfit and passed over.
     *
     * @return whether there is one; if not, the array has been left
     */
    public abstract boolean nextItem();

    /**
     * Goes to the array's next item, which may be null.
     *
     * @return whether there is one; if not, the array has been left
     */
    public abstract boolean nextNullableItem();

    /**
     * Whether the current value is null; it needs no further reading then.
     *
     * @return whether it is
     */
    public abstract boolean isNull();

    /**
     * Looks into the current value, without reading it, for the property that tells a union's variants apart.
     *
     * @param name the property's name
     * @return its value; empty if it is absent or no string; null if the current value is no object, which is a misfit,
     *     and skipped
     */
    public abstract String peekTag(String name);

    /**
     * Reads any value, null too, as the text that stands there.
     *
     * @return its exact text
     */
    public abstract JsonText readJson();

    /** Leaves the current value unread, whatever it is. */
    public abstract void skip();

    /**
     * Reads a string.
     *
     * @return the string; null for a misfit
     */
    public abstract String readString();

    /**
     * Reads true or false.
     *
     * @return which; false for a misfit
     */
    public abstract boolean readBoolean();

    /**
     * Reads a whole number of 64 bits; 1.0 and 1e3 are whole.
     *
     * @return the number; 0 for a misfit
     */
    public abstract long readLong();

    /**
     * Reads a whole number of 32 bits; 1.0 and 1e3 are whole.
     *
     * @return the number; 0 for a misfit
     */
    public abstract int readInt();

    /**
     * Reads a number, digit by digit: neither its scale nor its exponent is changed. One of more than 1,000 digits is a
     * misfit, and one with an exponent of more than 32 bits.
     *
     * <p>The exponent may be large: of {@code 1e999999999} {@link BigDecimal#toBigInteger()}, {@link
     * BigDecimal#toPlainString()} and {@link BigDecimal#setScale} make a gigabyte of digits. Compare such a number, or look
     * at its {@link BigDecimal#precision()} and {@link BigDecimal#scale()}, before it is converted.
     *
     * @return the number; null for a misfit
     */
    public abstract BigDecimal readDecimal();

    /**
     * Reads a time in whole seconds since 1970-01-01T00:00:00Z.
     *
     * @return the time; that first second for a misfit
     */
    public abstract Instant readUnixTime();

    /**
     * Reads a date-time by RFC 3339, section 5.6. One that would lose something is a misfit: a leap second, or a
     * fraction finer than a nanosecond.
     *
     * @return the time, with its offset; null for a misfit
     */
    public abstract OffsetDateTime readDateTime();

    /**
     * Reads a full-date by RFC 3339, section 5.6.
     *
     * @return the date; null for a misfit
     */
    public abstract LocalDate readDate();

    /**
     * Reads an array; a null in it is a misfit.
     *
     * @param item reads one item
     * @param <T> the items' type
     * @return the items, in a list that can be changed; empty for a misfit
     */
    public final <T> List<T> readList(Function<JsonReader, T> item) {
        List<T> items = new ArrayList<>();
        for (beginArray(); nextItem(); ) {
            items.add(item.apply(this));
        }
        return items;
    }

    /**
     * Reads an array in which null may stand.
     *
     * @param item reads one item that is not null
     * @param <T> the items' type
     * @return the items, empty for null, in a list that can be changed; empty for a misfit
     */
    public final <T> List<Optional<T>> readNullableList(Function<JsonReader, T> item) {
        List<Optional<T>> items = new ArrayList<>();
        for (beginArray(); nextNullableItem(); ) {
            items.add(isNull() ? Optional.empty() : Optional.ofNullable(item.apply(this)));
        }
        return items;
    }

    /**
     * Reads an array of any values.
     *
     * @return the exact text of each, in a list that can be changed; empty for a misfit
     */
    public final List<JsonText> readJsonList() {
        List<JsonText> items = new ArrayList<>();
        for (beginArray(); nextNullableItem(); ) {
            items.add(readJson());
        }
        return items;
    }

    /**
     * Reads an object as a map; a null in it is a misfit.
     *
     * @param value reads one value
     * @param <T> the values' type
     * @return the values by key, in order, in a map that can be changed; empty for a misfit
     */
    public final <T> Map<String, T> readMap(Function<JsonReader, T> value) {
        Map<String, T> entries = new LinkedHashMap<>();
        beginMap();
        for (String key; (key = nextKey()) != null; ) {
            entries.put(key, value.apply(this));
        }
        return entries;
    }

    /**
     * Reads an object, in which null may stand, as a map.
     *
     * @param value reads one value that is not null
     * @param <T> the values' type
     * @return the values by key, empty for null, in order, in a map that can be changed; empty for a misfit
     */
    public final <T> Map<String, Optional<T>> readNullableMap(Function<JsonReader, T> value) {
        Map<String, Optional<T>> entries = new LinkedHashMap<>();
        beginMap();
        for (String key; (key = nextNullableKey()) != null; ) {
            entries.put(key, isNull() ? Optional.empty() : Optional.ofNullable(value.apply(this)));
        }
        return entries;
    }

    /**
     * Reads an object of any values as a map.
     *
     * @return the exact text of each by key, in order, in a map that can be changed; empty for a misfit
     */
    public final Map<String, JsonText> readJsonMap() {
        Map<String, JsonText> entries = new LinkedHashMap<>();
        beginMap();
        for (String key; (key = nextNullableKey()) != null; ) {
            entries.put(key, readJson());
        }
        return entries;
    }
}
