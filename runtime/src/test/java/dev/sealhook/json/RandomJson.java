package dev.sealhook.json;

import java.util.Arrays;
import java.util.Random;

/**
 * Well-formed JSON with all that is hard on those who look at bytes: escapes, white space, quotes and brackets in
 * strings.
 */
public final class RandomJson {
    private static final String[] SPACES = {"", "", "", " ", "\n", "\r\n\t ", "  "};
    private static final String[] SCRAPS = {
        "a",
        "b",
        "type",
        "\\\"",
        "\\\\",
        "\\/",
        "\\n",
        "\\b\\f\\r\\t",
        "\\u0061",
        "\\u005C",
        "\\u0022",
        "\\ud83d\\ude00",
        "é",
        "€",
        "😀",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        " ",
        "~",
        "/",
        "'",
        "\u007f"
    };
    private static final String[] NUMBERS = {
        "0", "-0", "1", "-17", "1.50", "1e3", "-2.5E-10", "1E+400", "12345678901234567890", "0.0", "9007199254740993"
    };

    private static final String MEANINGFUL = "{}[]:,\"\\ \n\u0000\u001f0123456789.eE+-abtfnu/#'";

    private final Random random;

    public RandomJson(Random random) {
        this.random = random;
    }

    /** An object of several members, with white space around it. */
    public String document() {
        return space() + object(1 + random.nextInt(5)) + space();
    }

    public String value(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> "null";
            case 1 -> random.nextBoolean() ? "true" : "false";
            case 2 -> NUMBERS[random.nextInt(NUMBERS.length)];
            case 3, 4 -> string();
            case 5, 6 -> object(depth - 1);
            default -> array(depth - 1);
        };
    }

    private String object(int depth) {
        StringBuilder json = new StringBuilder("{").append(space());
        for (int i = random.nextInt(5); i > 0; i--) {
            json.append(name())
                    .append(space())
                    .append(':')
                    .append(space())
                    .append(value(depth))
                    .append(space());
            json.append(i > 1 ? "," + space() : "");
        }
        return json.append('}').toString();
    }

    private String array(int depth) {
        StringBuilder json = new StringBuilder("[").append(space());
        for (int i = random.nextInt(5); i > 0; i--) {
            json.append(value(depth)).append(space()).append(i > 1 ? "," + space() : "");
        }
        return json.append(']').toString();
    }

    // A lone surrogate, which the tokenizer takes in strings only.
    private String string() {
        return random.nextInt(10) == 0 ? name().replaceFirst("\"$", "\\\\uD800\"") : name();
    }

    private String name() {
        StringBuilder json = new StringBuilder("\"");
        for (int i = random.nextInt(4); i > 0; i--) {
            json.append(SCRAPS[random.nextInt(SCRAPS.length)]);
        }
        return json.append('"').toString();
    }

    private String space() {
        return SPACES[random.nextInt(SPACES.length)];
    }

    /**
     * The text with a few bytes of it left out, doubled, exchanged, or replaced by some that mean something in JSON.
     */
    public byte[] damaged(byte[] json) {
        byte[] damaged = json.clone();
        for (int i = 1 + random.nextInt(2); i > 0 && damaged.length > 0; i--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged = joined(damaged, at, at + 1);
                case 1 -> damaged = joined(damaged, Math.min(damaged.length, at + random.nextInt(4)), at);
                case 2 -> damaged[at] = damaged[random.nextInt(damaged.length)];
                default -> damaged[at] = (byte) MEANINGFUL.charAt(random.nextInt(MEANINGFUL.length()));
            }
        }
        return damaged;
    }

    private static byte[] joined(byte[] json, int headEnd, int tailStart) {
        byte[] joined = Arrays.copyOf(json, headEnd + json.length - tailStart);
        System.arraycopy(json, tailStart, joined, headEnd, json.length - tailStart);
        return joined;
    }
}
