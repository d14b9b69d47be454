package dev.sealhook.random;

import static dev.sealhook.random.Sampling.pick;
import static dev.sealhook.random.Tree.object;

import dev.sealhook.random.Tree.Digits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Schemas of values with nothing inside them. */
final class Scalars {
    static final List<String> VALUES = List.of(
            "card",
            "bank",
            "Bank transfer",
            "a.b",
            "default",
            "unrecognized",
            "true",
            "null",
            "1st",
            "-1",
            "+1",
            "*/",
            "é",
            "UPPER_CASE",
            "class",
            "with \"quotes\"",
            "back\\slash",
            "\\u0022",
            "Object",
            "known",
            "value");

    private Scalars() {}

    static String text(Random random) {
        return pick(
                        random,
                        "",
                        "a",
                        "1",
                        "true",
                        "null",
                        "é€😀",
                        "\"\\\n\t\u0001\u007f",
                        "2024-01-02",
                        "\ud800",
                        "</*~1{[")
                + pick(random, "", "b", " ", "ß");
    }

    /** A lone surrogate is taken in values alone. */
    static String name(Random random) {
        return text(random).replace("\ud800", "");
    }

    static Specimen any(Random random) {
        return switch (random.nextInt(14)) {
            case 0, 1 -> string(random);
            case 2, 3 -> listed(random);
            case 4 -> fixed(random);
            case 5 -> integer(random);
            case 6 ->
                of(
                        object("type", "number", "format", pick(random, "double", "float", "decimal")),
                        "1",
                        "-0.0",
                        "1.500",
                        "1e400",
                        "12345678901234567890.123",
                        "1E-30",
                        "0e0");
            case 7 -> new Specimen(object("type", "boolean"), sampling -> sampling.oneIn(2));
            case 8 ->
                of(object("type", "integer", "format", "unixtime"), "0", "1700000000", "-1", "1.7e9", "253402300799");
            case 9 -> dateTime();
            case 10 ->
                new Specimen(
                        object("type", "string", "format", "date"),
                        sampling -> pick(sampling.random(), "2024-02-29", "0001-01-01", "9999-12-31"));
            case 11 -> listedNumbers(random);
            default -> anything(random);
        };
    }

    private static Specimen string(Random random) {
        Object schema = pick(
                random,
                object("type", "string"),
                object("type", "string", "format", "uuid"),
                object("type", "string", "minLength", 0, "pattern", "", "default", "x", "title", "*/ <b> {@link"),
                object("anyOf", List.of(object("type", "string"), object("type", "string", "enum", List.of("a", "b")))),
                object("type", List.of("string"), "deprecated", true));
        return new Specimen(schema, sampling -> text(sampling.random()));
    }

    /** Several of the strings that are listed here and there. */
    static List<String> values(Random random, int count) {
        List<String> values = new ArrayList<>(VALUES);
        Collections.shuffle(values, random);
        return List.copyOf(values.subList(0, count));
    }

    private static Specimen listed(Random random) {
        List<String> values = values(random, 2 + random.nextInt(4));
        Object schema = pick(
                random,
                object("type", "string", "enum", values),
                object("enum", values),
                object(
                        "oneOf",
                        values.stream()
                                .map(value -> (Object) object("const", value, "description", "<p>"))
                                .toList()));
        return new Specimen(schema, among(values));
    }

    private static Specimen fixed(Random random) {
        String value = values(random, 1).get(0);
        return new Specimen(
                pick(random, object("const", value), object("type", "string", "enum", List.of(value))),
                among(List.of(value)));
    }

    private static Function<Sampling, Object> among(List<String> values) {
        return sampling -> sampling.isUnlisted()
                ? text(sampling.random())
                : values.get(sampling.random().nextInt(values.size()));
    }

    private static Specimen integer(Random random) {
        return random.nextBoolean()
                ? of(object("type", "integer", "format", "int32"), "0", "-0", "2147483647", "-2147483648", "1.0", "1e3")
                : of(
                        object("type", "integer"),
                        "0",
                        "-17",
                        "9223372036854775807",
                        "-9223372036854775808",
                        "1.0",
                        "1e3");
    }

    private static Specimen of(Object schema, String... numbers) {
        return new Specimen(schema, sampling -> new Digits(pick(sampling.random(), numbers)));
    }

    private static Specimen dateTime() {
        return new Specimen(
                object("type", "string", "format", "date-time"),
                sampling -> pick(
                        sampling.random(),
                        "2024-02-29T12:00:00Z",
                        "1970-01-01T00:00:00+05:30",
                        "9999-12-31T23:59:59.999999999-18:00",
                        "2024-01-01T00:00:00.500Z",
                        "2024-01-01T00:00:00.000000+00:00",
                        "0001-01-01T00:00:00Z"));
    }

    private static Specimen listedNumbers(Random random) {
        return random.nextBoolean()
                ? of(object("type", "integer", "enum", List.of(1, 2, 3)), "1", "2", "3")
                : new Specimen(
                        object("enum", List.of(1, "two", true)), sampling -> pick(sampling.random(), "two", true));
    }

    private static Specimen anything(Random random) {
        if (random.nextInt(3) == 0) {
            return new Specimen(
                    pick(
                            random,
                            object("type", List.of("string", "integer")),
                            object("type", List.of("integer", "object", "string"))),
                    sampling -> sampling.oneIn(2) ? text(sampling.random()) : new Digits("3"));
        }
        Object schema =
                pick(random, object(), true, object("description", "Anything."), object("not", object("const", "?")));
        return new Specimen(schema, sampling -> Tree.any(sampling.random(), 2));
    }
}
