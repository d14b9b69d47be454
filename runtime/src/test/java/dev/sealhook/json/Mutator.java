package dev.sealhook.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes a JSON text in ways that know its structure: tokens are left out, doubled, exchanged and replaced by what is nearly right,
 * members are doubled, names and strings are written otherwise, and bytes are put in that are not UTF-8.
 */
public final class Mutator {
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{}:,]|[^\\s\\[\\]{}:,\"]+|\\s+", Pattern.DOTALL);

    private static final String[] VALUES = {
        "0",
        "-0",
        "1.0",
        "1.5",
        "1e3",
        "1E+3",
        "1e-3",
        "12345678901234567",
        "1234567890123456789",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "1e400",
        "1e-400",
        "2147483648",
        "true",
        "false",
        "null",
        "\"\"",
        "\"a\"",
        "\"\\\\\"",
        "\"\\/\"",
        "\"\\b\\f\\n\\r\\t\"",
        "\"\\u0041\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\ude00\"",
        "\"\\ud83d\\u0041\"",
        "\"\\u0000\"",
        "\"\u007f\"",
        "\"é€😀\"",
        "\"\u2028\"",
        "[]",
        "{}",
        "[[]]",
        "{\"a\":1,\"a\":2}",
        "\"type\"",
        "\"parcel.sent\"",
        "\"batch.failed\"",
        "\"2026-11-23\"",
        "\"2026-11-23T08:15:30Z\""
    };

    private static final String[] MALFORMED = {
        "00",
        "01",
        "-",
        "-01",
        "1.",
        ".5",
        "1e",
        "1e+",
        "1.e1",
        "+1",
        "0x1",
        "1_0",
        "NaN",
        "Infinity",
        "-Infinity",
        "True",
        "TRUE",
        "tru",
        "truee",
        "fals",
        "nul",
        "nulll",
        "Null",
        "'a'",
        "\"a",
        "a\"",
        "\"\\\"",
        "\"\\a\"",
        "\"\\u004\"",
        "\"\\u00g0\"",
        "\"\\U0041\"",
        "\"\u0001\"",
        "\"\t\"",
        "\"\n\"",
        "[,]",
        "[1,]",
        "[1,,2]",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "[1 2]",
        "[1}",
        "{]",
        "/**/1",
        "//",
        "#",
        "\ufeff",
        "\u00a0",
        "undefined"
    };

    private static final String[] SPACES = {
        " ", "\n", "\r\n", "\t", "        ", "\n         ", "\u000b", "\f", "\u00a0", "\u2003", "\u0000"
    };

    private static final int[][] BYTES = {
        {0x80},
        {0xBF},
        {0xC0, 0x80},
        {0xC1, 0xBF},
        {0xC2},
        {0xC2, 0x80},
        {0xC3, 0x28},
        {0xDF, 0xBF},
        {0xE0, 0x80, 0x80},
        {0xE0, 0x9F, 0xBF},
        {0xE0, 0xA0, 0x80},
        {0xE2, 0x82},
        {0xED, 0x9F, 0xBF},
        {0xED, 0xA0, 0x80},
        {0xED, 0xBF, 0xBF},
        {0xEE, 0x80, 0x80},
        {0xEF, 0xBB, 0xBF},
        {0xEF, 0xBF, 0xBF},
        {0xF0, 0x80, 0x80, 0x80},
        {0xF0, 0x8F, 0xBF, 0xBF},
        {0xF0, 0x90, 0x80, 0x80},
        {0xF0, 0x9F, 0x98},
        {0xF4, 0x8F, 0xBF, 0xBF},
        {0xF4, 0x90, 0x80, 0x80},
        {0xF5, 0x80, 0x80, 0x80},
        {0xFE},
        {0xFF},
        {0x00},
        {0x1F},
        {0x7F}
    };

    private final Random random;
    private final List<String> tokens = new ArrayList<>();

    public Mutator(Random random, String json) {
        this.random = random;
        Matcher matcher = TOKEN.matcher(json);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** The text with one change or two. */
    public byte[] mutant() {
        List<String> changed = new ArrayList<>(tokens);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            change(changed);
        }
        byte[] mutant = String.join("", changed).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(20)) {
            case 0 -> withBytes(mutant);
            case 1 -> Arrays.copyOf(mutant, random.nextInt(mutant.length + 1));
            case 2 -> flipped(mutant);
            default -> mutant;
        };
    }

    private void change(List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(16)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
            case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            case 3 -> tokens.add(at, SPACES[random.nextInt(SPACES.length)]);
            case 4 -> doubleMember(tokens, at);
            case 5 -> tokens.set(at, escaped(tokens.get(at)));
            case 6 -> tokens.add(at, value());
            default -> replaceValue(tokens, at);
        }
    }

    /** Mostly of scalars, so that much of what comes of it is JSON still. */
    private void replaceValue(List<String> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            boolean scalar = "{}[]:,".indexOf(tokens.get(i).charAt(0)) < 0
                    && !tokens.get(i).isBlank();
            boolean name = i + 1 < tokens.size() && tokens.get(i + 1).equals(":");
            if (scalar && !name) {
                tokens.set(i, value());
                return;
            }
        }
    }

    private String value() {
        return random.nextInt(4) > 0
                ? VALUES[random.nextInt(VALUES.length)]
                : MALFORMED[random.nextInt(MALFORMED.length)];
    }

    private static void doubleMember(List<String> tokens, int from) {
        for (int i = from; i + 2 < tokens.size(); i++) {
            if (tokens.get(i + 1).equals(":")
                    && !tokens.get(i).isEmpty()
                    && tokens.get(i).charAt(0) == '"') {
                tokens.addAll(i, List.of(tokens.get(i), ":", "1", ","));
                return;
            }
        }
    }

    /** A string in which one character is written as an escape. */
    private String escaped(String token) {
        if (token.length() < 3 || token.charAt(0) != '"') {
            return token;
        }
        int at = 1 + random.nextInt(token.length() - 2);
        char c = token.charAt(at);
        return c == '\\' || token.charAt(at - 1) == '\\'
                ? token
                : token.substring(0, at) + String.format("\\u%04x", (int) c) + token.substring(at + 1);
    }

    private byte[] withBytes(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = random.nextInt(json.length + 1);
        bytes.write(json, 0, at);
        for (int b : BYTES[random.nextInt(BYTES.length)]) {
            bytes.write(b);
        }
        bytes.write(json, at, json.length - at);
        return bytes.toByteArray();
    }

    private byte[] flipped(byte[] json) {
        if (json.length > 0) {
            json[random.nextInt(json.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return json;
    }
}
