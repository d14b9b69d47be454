package dev.sealhook.codec;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the compact constructors of records do with components that could change later or that JSON cannot hold: they
 * take immutable copies, of lists, maps and optionals inside each other too, and whole seconds of each {@link Instant}.
 */
public final class Components {
    private Components() {}

    /**
     * Lets no null in.
     *
     * @param component any component
     * @param name its name, for the exception
     * @throws NullPointerException with the name, if it is null
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
     * @throws NullPointerException with the name of the first that is null
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
     * @throws NullPointerException with the name of the first that is null
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
     * @throws NullPointerException with the name, if it is null
     */
    public static Instant seconds(Instant instant, String name) {
        Objects.requireNonNull(instant, name);
        return instant.getNano() == 0 ? instant : Instant.ofEpochSecond(instant.getEpochSecond());
    }

    /**
     * An unmodifiable copy.
     *
     * @param list items of any depth
     * @param name the component's name, for the exception
     * @param <T> the items' type
     * @return the copy, or the list itself where it cannot change
     * @throws NullPointerException with the name, if it or an item at any depth is null
     */
    public static <T> List<T> list(List<T> list, String name) {
        List<T> copy = snapshot(Objects.requireNonNull(list, name), name);
        for (T item : copy) {
            if (copy(item, name) != item) {
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
            items[i] = copy(items[i], name);
        }
        @SuppressWarnings("unchecked") // a copy is of the type that its original had
        List<T> copies = (List<T>) List.of(items);
        return copies;
    }

    /**
     * An unmodifiable copy that keeps the order.
     *
     * @param map values of any depth
     * @param name the component's name, for the exception
     * @param <K> the keys' type
     * @param <V> the values' type
     * @return the copy, or the map itself where it cannot change
     * @throws NullPointerException with the name, if it, a key or a value at any depth is null
     */
    public static <K, V> Map<K, V> map(Map<K, V> map, String name) {
        Objects.requireNonNull(map, name);
        if (map instanceof OrderedMap) {
            return map;
        }
        LinkedHashMap<K, V> entries = new LinkedHashMap<>();
        for (Map.Entry<K, V> entry : map.entrySet()) {
            @SuppressWarnings("unchecked") // a copy is of the type that its original had
            V value = (V) copy(entry.getValue(), name);
            entries.put(Objects.requireNonNull(entry.getKey(), name), value);
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
     * @throws NullPointerException with the name, if it or anything in it is null
     */
    public static <T> Optional<T> optional(Optional<T> optional, String name) {
        Objects.requireNonNull(optional, name);
        if (optional.isEmpty()) {
            return optional;
        }
        T value = optional.get();
        @SuppressWarnings("unchecked") // a copy is of the type that its original had
        T copy = (T) copy(value, name);
        return copy == value ? optional : Optional.of(copy);
    }

    private static Object copy(Object value, String name) {
        if (value instanceof Instant instant) {
            return seconds(instant, name);
        }
        if (value instanceof List<?> list) {
            return list(list, name);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, name);
        }
        return value instanceof Optional<?> optional ? optional(optional, name) : Objects.requireNonNull(value, name);
    }
}
