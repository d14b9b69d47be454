package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the compact constructors of records do with their components: they refuse what could not be written as JSON and
 * read again as the same value, and copy what could change later. Both reach into lists, maps and optionals at any depth.
 *
 * <p>Each method throws {@link NullPointerException} with the component's name if the component, or anything in it, is
 * null, and {@link IllegalArgumentException} with the component's name and the reason if it refuses the value.
 */
public final class Checks {
    private Checks() {}

    /**
     * Lets no null in.
     *
     * @param component any component
     * @param name its name, for the exception
     */
    public static void requireNonNull(Object component, String name) {
        Objects.requireNonNull(component, name);
    }

    /**
     * Lets no null in.
     *
     * @param first any component
     * @param firstName its name, for the exception
     * @param second another
     * @param secondName its name
     */
    public static void requireNonNull(Object first, String firstName, Object second, String secondName) {
        Objects.requireNonNull(first, firstName);
        Objects.requireNonNull(second, secondName);
    }

    /**
     * Lets no null in.
     *
     * @param first any component
     * @param firstName its name, for the exception
     * @param second another
     * @param secondName its name
     * @param third a third
     * @param thirdName its name
     */
    public static void requireNonNull(
            Object first, String firstName, Object second, String secondName, Object third, String thirdName) {
        requireNonNull(first, firstName, second, secondName);
        Objects.requireNonNull(third, thirdName);
    }

    /**
     * Whole seconds, as Unix time in JSON has them.
     *
     * @param instant any instant
     * @param name the component's name, for the exception
     * @return the instant without the fraction of its second
     */
    public static Instant seconds(Instant instant, String name) {
        Objects.requireNonNull(instant, name);
        return instant.getNano() == 0 ? instant : Instant.ofEpochSecond(instant.getEpochSecond());
    }

    /**
     * A date-time by RFC 3339, section 5.6.
     *
     * @param time in a year from 0 to 9999, with an offset of whole minutes
     * @param name the component's name, for the exception
     * @return the same
     */
    public static OffsetDateTime dateTime(OffsetDateTime time, String name) {
        String refusal = DateTimes.refusal(Objects.requireNonNull(time, name));
        if (refusal != null) {
            throw refused(name, refusal);
        }
        return time;
    }

    /**
     * A full-date by RFC 3339, section 5.6.
     *
     * @param date in a year from 0 to 9999
     * @param name the component's name, for the exception
     * @return the same
     */
    public static LocalDate date(LocalDate date, String name) {
        String refusal = DateTimes.refusal(Objects.requireNonNull(date, name));
        if (refusal != null) {
            throw refused(name, refusal);
        }
        return date;
    }

    /**
     * A number that {@link JsonReader#readDecimal()} reads.
     *
     * @param number one of at most 1,000 digits, with an exponent of 32 bits
     * @param name the component's name, for the exception
     * @return the same
     */
    public static BigDecimal decimal(BigDecimal number, String name) {
        String refusal = Numbers.refusal(Objects.requireNonNull(number, name));
        if (refusal != null) {
            throw refused(name, refusal);
        }
        return number;
    }

    /**
     * The property that tells a union's variants apart, in one of them.
     *
     * @param tag its value: a string, or an optional or {@link JsonText} that may be one
     * @param name the component's name, for the exception
     * @param values the values that announce this variant
     */
    public static void tag(Object tag, String name, String... values) {
        String found = string(tag);
        for (String value : values) {
            if (value.equals(found)) {
                return;
            }
        }
        throw refused(
                name,
                "this variant is announced by " + quoted(values) + ", found "
                        + (found == null ? "nothing" : MessageText.quote(found)));
    }

    /**
     * The variants of a union in a component, which cannot check themselves that they have the union's tag.
     *
     * @param component a variant, or an optional, a list or a map of such, at any depth
     * @param check throws {@link IllegalArgumentException} for a variant with another's tag
     * @param <V> the union
     */
    public static <V> void variants(Object component, Consumer<V> check) {
        if (component instanceof Optional<?> optional) {
            optional.ifPresent(value -> variants(value, check));
        } else if (component instanceof List<?> list) {
            list.forEach(item -> variants(item, check));
        } else if (component instanceof Map<?, ?> map) {
            map.values().forEach(value -> variants(value, check));
        } else {
            @SuppressWarnings("unchecked") // generated code knows what is in the component
            V variant = (V) component;
            check.accept(variant);
        }
    }

    /**
     * The string to which names, or indexes, lead.
     *
     * @param from {@link JsonText}, JSON in UTF-8, additional properties, or an optional of such
     * @param path leads there
     * @return the string; null if there is none
     */
    public static String string(Object from, String... path) {
        if (from instanceof Optional<?> optional) {
            return string(optional.orElse(null), path);
        }
        if (from instanceof Map<?, ?> additional) {
            return string(additional.get(path[0]), Arrays.copyOfRange(path, 1, path.length));
        }
        if (from instanceof JsonText json) {
            return string(JsonReader.of(json.text()), path);
        }
        if (from instanceof byte[] json) {
            return string(new JsonReader(json), path);
        }
        return from instanceof String string && path.length == 0 ? string : null;
    }

    private static String string(JsonReader in, String... path) {
        int found = Discriminator.find(in, path);
        return found < 0 ? null : in.stringAt(found);
    }

    private static String quoted(String[] values) {
        StringBuilder list = new StringBuilder();
        for (String value : values) {
            list.append(list.isEmpty() ? "" : " or ").append(MessageText.quote(value));
        }
        return list.toString();
    }

    /**
     * An unmodifiable copy.
     *
     * @param list items of any depth
     * @param name the component's name, for the exception
     * @param <T> the items' type
     * @return the copy, or the list itself where it cannot change
     */
    public static <T> List<T> list(List<T> list, String name) {
        List<T> copy = snapshot(Objects.requireNonNull(list, name), name);
        for (T item : copy) {
            if (value(item, name) != item) {
                return copyOfItems(copy, name);
            }
        }
        return copy;
    }

    private static <T> List<T> snapshot(List<T> list, String name) {
        try {
            return List.copyOf(list); // the list itself, if it is one of the JDK's immutable ones
        } catch (NullPointerException itemIsNull) {
            throw new NullPointerException(name);
        }
    }

    private static <T> List<T> copyOfItems(List<T> list, String name) {
        Object[] items = list.toArray();
        for (int i = 0; i < items.length; i++) {
            items[i] = value(items[i], name);
        }
        @SuppressWarnings("unchecked") // a copy is of the type that its original had
        List<T> copies = (List<T>) List.of(items);
        return copies;
    }

    /**
     * An unmodifiable copy that keeps the order.
     *
     * @param map values of any depth, by names without lone surrogates
     * @param name the component's name, for the exception
     * @param <V> the values' type
     * @return the copy, or the map itself where it cannot change
     */
    public static <V> Map<String, V> map(Map<String, V> map, String name) {
        Objects.requireNonNull(map, name);
        return map instanceof OrderedMap ? map : copy(map, name);
    }

    private static <V> Map<String, V> copy(Map<String, V> map, String name) {
        LinkedHashMap<String, V> entries = new LinkedHashMap<>();
        for (Map.Entry<String, V> entry : map.entrySet()) {
            String key = Objects.requireNonNull(entry.getKey(), name);
            if (Utf8.loneSurrogate(key) >= 0) {
                throw refused(name, "a name has no lone surrogate, found " + MessageText.quote(key));
            }
            @SuppressWarnings("unchecked") // a copy is of the type that its original had
            V value = (V) value(entry.getValue(), name);
            entries.put(key, value);
        }
        return entries.isEmpty() ? Map.of() : new OrderedMap<>(entries);
    }

    /**
     * An optional of an unmodifiable copy.
     *
     * @param optional a value of any depth, or none
     * @param name the component's name, for the exception
     * @param <T> the value's type
     * @return the copy, or the optional itself where its value cannot change
     */
    public static <T> Optional<T> optional(Optional<T> optional, String name) {
        Objects.requireNonNull(optional, name);
        if (optional.isEmpty()) {
            return optional;
        }
        T value = optional.get();
        @SuppressWarnings("unchecked") // a copy is of the type that its original had
        T copy = (T) value(value, name);
        return copy == value ? optional : Optional.of(copy);
    }

    /**
     * An optional of JSON that is empty for null: so it is read, and so JSON's null is kept.
     *
     * @param optional JSON, or none
     * @param name the component's name, for the exception
     * @param <T> {@link JsonText}, or what else {@link #optional} takes
     * @return the optional, empty if it holds null
     */
    public static <T> Optional<T> nullable(Optional<T> optional, String name) {
        Optional<T> copy = optional(optional, name);
        return copy.isPresent()
                        && copy.get() instanceof JsonText json
                        && json.text().equals("null")
                ? Optional.empty()
                : copy;
    }

    private static Object value(Object value, String name) {
        if (value instanceof String || value instanceof JsonRecord) { // what most lists and maps hold
            return value;
        }
        if (value instanceof Instant instant) {
            return seconds(instant, name);
        }
        if (value instanceof BigDecimal number) {
            return decimal(number, name);
        }
        if (value instanceof OffsetDateTime time) {
            return dateTime(time, name);
        }
        if (value instanceof LocalDate date) {
            return date(date, name);
        }
        if (value instanceof List<?> list) {
            return list(list, name);
        }
        if (value instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked") // JSON's names are strings, and so are the keys of all maps in records
            Map<String, ?> named = (Map<String, ?>) map;
            return map(named, name);
        }
        return value instanceof Optional<?> optional ? nullable(optional, name) : Objects.requireNonNull(value, name);
    }

    private static IllegalArgumentException refused(String name, String reason) {
        return new IllegalArgumentException(name + ": " + reason);
    }
}
