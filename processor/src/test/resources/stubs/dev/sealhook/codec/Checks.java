package dev.sealhook.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

public final class Checks {
    public static void requireNonNull(Object component, String name) {}

    public static void requireNonNull(Object first, String firstName, Object second, String secondName) {}

    public static void requireNonNull(
            Object first, String firstName, Object second, String secondName, Object third, String thirdName) {}

    public static Instant seconds(Instant instant, String name) {
        return instant;
    }

    public static OffsetDateTime dateTime(OffsetDateTime time, String name) {
        return time;
    }

    public static LocalDate date(LocalDate date, String name) {
        return date;
    }

    public static BigDecimal decimal(BigDecimal number, String name) {
        return number;
    }

    public static void tag(Object tag, String name, String... values) {}

    public static <V> void variants(Object component, Consumer<V> check) {}

    public static String string(Object from, String... path) {
        return null;
    }

    public static <T> List<T> list(List<T> list, String name) {
        return list;
    }

    public static <V> Map<String, V> map(Map<String, V> map, String name) {
        return map;
    }

    public static <T> Optional<T> optional(Optional<T> optional, String name) {
        return optional;
    }

    public static <T> Optional<T> nullable(Optional<T> optional, String name) {
        return optional;
    }
}
