package dev.sealhook.codec;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class Components {
    public static void requireNonNull(Object component, String name) {}

    public static void requireNonNull(Object first, String firstName, Object second, String secondName) {}

    public static void requireNonNull(
            Object first, String firstName, Object second, String secondName, Object third, String thirdName) {}

    public static Instant seconds(Instant instant, String name) {
        return instant;
    }

    public static <T> List<T> list(List<T> list, String name) {
        return list;
    }

    public static <K, V> Map<K, V> map(Map<K, V> map, String name) {
        return map;
    }

    public static <T> Optional<T> optional(Optional<T> optional, String name) {
        return optional;
    }
}
