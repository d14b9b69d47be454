package dev.sealhook.random;

import dev.sealhook.JsonText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Instances of any generated record, made of ordinary values with an odd one here and there. */
final class HostileValues {
    /** A constructor refused what it was given, as it may. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(IllegalArgumentException reason) {
            super(reason);
        }
    }

    private static final int DEEP = 12;

    private final Random random;
    private final List<String> strings = new ArrayList<>(List.of("", "a", "é😀\"\\/\n", "\u0000\u202e", "unlisted"));

    /** @param known strings that mean something in the document: types, tags, values of enums, names */
    HostileValues(Random random, List<String> known) {
        this.random = random;
        strings.addAll(known);
    }

    Object record(Class<?> type) {
        return record(type, 0);
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals("additionalProperties")
                        ? additional()
                        : value(component.getGenericType(), depth + 1))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw new Refused(refusal);
            }
            throw new AssertionError(type + " of " + Arrays.toString(values), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.toString(), e);
        }
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType container) {
            return container(container, depth);
        }
        Class<?> single = (Class<?>) type;
        if (single.isRecord()) {
            return record(single, depth);
        }
        if (single.isSealed()) {
            Class<?>[] variants = single.getPermittedSubclasses();
            int choice = depth > DEEP ? variants.length - 1 : random.nextInt(variants.length);
            return record(variants[choice], depth);
        }
        return scalar(single);
    }

    private Object container(ParameterizedType type, int depth) {
        Type[] arguments = type.getActualTypeArguments();
        int size = depth > DEEP ? 0 : random.nextInt(3);
        if (type.getRawType() == Optional.class) {
            return size == 0 ? Optional.empty() : Optional.of(value(arguments[0], depth));
        }
        if (type.getRawType() == List.class) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                items.add(value(arguments[0], depth + 1));
            }
            return items;
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            entries.put(string(), value(arguments[1], depth + 1));
        }
        return entries;
    }

    private Map<String, JsonText> additional() {
        Map<String, JsonText> properties = new LinkedHashMap<>();
        for (int i = random.nextInt(8) - 5; i > 0; i--) {
            properties.put(string(), json());
        }
        return properties;
    }

    private Object scalar(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> string();
            case "boolean", "Boolean" -> random.nextBoolean();
            case "int", "Integer" -> pick(0, 7, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "long", "Long" -> pick(0L, 7L, -1L, Long.MIN_VALUE, Long.MAX_VALUE);
            case "BigDecimal" -> odd() ? oddDecimal() : new BigDecimal(pick("0", "1.50", "-1E+400", "1e-7", "1e-6"));
            case "Instant" -> odd() ? pick(Instant.MIN, Instant.MAX) : Instant.ofEpochSecond(random.nextInt(), 7);
            case "OffsetDateTime" -> odd() ? oddTime() : OffsetDateTime.parse("2026-11-24T08:15:30.5+01:00");
            case "LocalDate" -> odd() ? oddDate() : LocalDate.parse("2026-11-24");
            case "JsonText" -> json();
            default -> throw new AssertionError(type);
        };
    }

    private boolean odd() {
        return random.nextInt(12) == 0;
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }

    private String string() {
        return odd() ? pick("\ud800", "a\udc00b", "x".repeat(300)) : strings.get(random.nextInt(strings.size()));
    }

    private BigDecimal oddDecimal() {
        int digits = 960 + random.nextInt(60);
        BigInteger number = BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
        int scale = pick(0, digits, digits + 5, digits + 6, -5, Integer.MIN_VALUE, Integer.MAX_VALUE, random.nextInt());
        return new BigDecimal(random.nextBoolean() ? number : BigInteger.valueOf(-1), scale);
    }

    private OffsetDateTime oddTime() {
        LocalDateTime time = oddDate().atTime(23, 59, 59, pick(0, 1, 999_999_999));
        int seconds = pick(0, 1, 59, 60, -60, -61, 18 * 3600, -18 * 3600, 45_000);
        return OffsetDateTime.of(time, ZoneOffset.ofTotalSeconds(seconds));
    }

    private LocalDate oddDate() {
        return pick(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.of(-1, 12, 31),
                LocalDate.of(0, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(10_000, 1, 1));
    }

    private JsonText json() {
        if (!odd()) {
            return JsonText.of(pick("null", "1.0", "\"]}\\\"\"", "[ ]", "{\"a\":[{}],\"kind\":\"a\"}", "true"));
        }
        int depth = pick(400, 480 + random.nextInt(21));
        boolean array = random.nextBoolean();
        return JsonText.of((array ? "[" : "{\"[\":").repeat(depth) + "0" + (array ? "]" : "}").repeat(depth));
    }
}
