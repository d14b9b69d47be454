package dev.sealhook.sample;

import dev.sealhook.json.RandomJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Payloads much as a provider sends them: mostly what a parcel.sent should be, with something odd here and there. */
public final class RandomParcel {
    private static final String[] STRINGS = {
        "", "a", "batch_68f1c2a07d3c8190", "due", "~ {}[],:", "a\u007fb", "seventeen letters"
    };
    private static final String[] NUMBERS = {
        "0", "7", "-1", "-0", "1700000000", "999999999999999999", "-123456789012345678"
    };
    private static final String[] ODD = {
        "01",
        "-",
        "1.",
        "1.0",
        "1e3",
        "1000000000000000000",
        "2147483648",
        "tru",
        "nul",
        "",
        "null",
        "\"\u0001\"",
        "\"\\u0041\"",
        "\"é\"",
        "[1,]",
        "{\"a\":1,}",
        "+1",
        ".5",
        "\"a",
        "{",
        "}",
        "truefalse",
        "\"\\ud800\"",
        "1 2",
        "\t\"a\""
    };

    private final Random random;
    private final RandomJson json;
    private int odds; // one value in so many is an odd one

    public RandomParcel(Random random) {
        this.random = random;
        json = new RandomJson(random);
    }

    public String payload() {
        odds = 20 + random.nextInt(200);
        List<String> members = new ArrayList<>();
        add(members, 1, "id", string());
        add(members, 1, "created_at", number());
        add(members, 1, "data", data());
        add(members, 1, "type", either("\"parcel.sent\"", 30, "\"parcel.wide\"", "\"parcel.lost\"", "1"));
        add(members, 2, "object", either("\"event\"", 5, "null"));
        add(members, 1, "carrier", either("null", 2, string()));
        add(members, 1, "meta", json(2));
        add(members, 2, "extra", json(1));
        add(members, 3, "due", either("\"2026-11-23T08:15:30.12Z\"", 5, "\"2026-11-23T08:15:60Z\""));
        add(members, 3, "day", either("\"2026-11-23\"", 5, "\"2026-02-30\""));
        add(members, 3, "express", either("true", 2, "false", "null"));
        add(members, 3, "later", json(3));
        add(members, 6, "x", "{\"type\":\"parcel.wide\"}");
        return space() + object(members) + space();
    }

    private String data() {
        List<String> members = new ArrayList<>();
        add(members, 1, "id", string());
        add(members, 2, "items", list(() -> {
            List<String> item = new ArrayList<>();
            add(item, 1, "name", string());
            add(item, 1, "quantity", either("3", 2, number()));
            add(item, 2, "weight", either("1.50", 2, "0.0", "-12", "2E+3", number()));
            add(item, 4, "colour", json(1));
            return object(item);
        }));
        add(members, 2, "labels", map(this::string));
        add(members, 2, "notes", list(() -> either("null", 2, string())));
        add(members, 2, "prices", map(() -> either("null", 2, number())));
        add(members, 3, "raw", list(() -> json(1)));
        add(members, 2, "target", target());
        return object(members);
    }

    private String target() {
        List<String> members = new ArrayList<>();
        add(members, 1, "kind", either("\"locker\"", 2, "\"door\"", "\"hole\"", "2"));
        add(members, 2, "number", number());
        add(members, 2, "street", string());
        return object(members);
    }

    /** Adds a member mostly, or once in so many times, and once in a while twice. */
    private void add(List<String> members, int onceIn, String name, String value) {
        if (onceIn == 1 ? random.nextInt(odds * 3) > 0 : random.nextInt(onceIn) == 0) {
            members.add('"' + name + '"' + space() + ":" + space() + value);
        }
        if (random.nextInt(odds * 6) == 0) {
            members.add('"' + name + "\":" + value);
        }
    }

    private String object(List<String> members) {
        if (random.nextInt(3) == 0) {
            Collections.shuffle(members, random);
        }
        return "{" + space() + String.join(space() + "," + space(), members) + space() + "}";
    }

    private interface Maker {
        String make();
    }

    private String list(Maker item) {
        StringBuilder list = new StringBuilder("[").append(space());
        for (int i = random.nextInt(4); i > 0; i--) {
            list.append(item.make()).append(i > 1 ? "," + space() : space());
        }
        return list.append(']').toString();
    }

    private String map(Maker value) {
        List<String> members = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            add(members, 1, STRINGS[random.nextInt(STRINGS.length)] + i, value.make());
        }
        return object(members);
    }

    private String string() {
        return odd('"' + STRINGS[random.nextInt(STRINGS.length)] + '"');
    }

    private String number() {
        return odd(NUMBERS[random.nextInt(NUMBERS.length)]);
    }

    private String json(int depth) {
        return switch (random.nextInt(8)) {
            case 0 -> json.value(depth);
            case 1 -> list(this::number);
            case 2 -> map(this::string);
            case 3 -> "{\"a\":[],\"b\":{},\"c\":[{\"d\":-1.5E-3}]}";
            default -> either("true", 5, "null", string(), number(), "1e400");
        };
    }

    private String either(String usual, int onceIn, String... others) {
        return odd(random.nextInt(onceIn) > 0 ? usual : others[random.nextInt(others.length)]);
    }

    private String odd(String value) {
        return random.nextInt(odds) > 0 ? value : ODD[random.nextInt(ODD.length)];
    }

    private String space() {
        return random.nextInt(odds) > 0
                ? ""
                : new String[] {" ", "\n", "\t\r\n", "  ", "\u00a0", "\f"}[random.nextInt(6)];
    }
}
