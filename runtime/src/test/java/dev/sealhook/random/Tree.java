package dev.sealhook.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** JSON values as maps, lists, strings, booleans, null and {@link Digits}. */
final class Tree {
    /** A number, digit by digit. */
    record Digits(String text) {}

    private Tree() {}

    /** An object of names and values by turns. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** The members of the second after those of the first, which are replaced in their place. */
    static Map<String, Object> join(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> all = new LinkedHashMap<>(first);
        all.putAll(second);
        return all;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> members(Object object) {
        return (Map<String, Object>) object;
    }

    static String json(Object tree) {
        StringBuilder json = new StringBuilder();
        append(tree, json);
        return json.toString();
    }

    private static void append(Object tree, StringBuilder json) {
        if (tree instanceof Map<?, ?> object) {
            String comma = "{";
            for (Map.Entry<?, ?> member : object.entrySet()) {
                json.append(comma);
                append(member.getKey(), json);
                append(member.getValue(), json.append(':'));
                comma = ",";
            }
            json.append(object.isEmpty() ? "{}" : "}");
        } else if (tree instanceof List<?> array) {
            String comma = "[";
            for (Object item : array) {
                append(item, json.append(comma));
                comma = ",";
            }
            json.append(array.isEmpty() ? "[]" : "]");
        } else if (tree instanceof String string) {
            quote(string, json);
        } else {
            json.append(tree instanceof Digits digits ? digits.text() : String.valueOf(tree));
        }
    }

    private static void quote(String string, StringBuilder json) {
        json.append('"');
        string.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c)) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        json.append('"');
    }

    /** Any value at all. */
    static Object any(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2, 3 -> Scalars.text(random);
            case 4 -> new Digits(Sampling.pick(random, "0", "-0.50", "1E+400", "12345678901234567890", "7"));
            case 5 -> new ArrayList<>(List.of(any(random, depth - 1) == null ? "x" : "y", true));
            default -> object(Scalars.name(random), any(random, depth - 1), "z", any(random, depth - 1));
        };
    }

    /** The value with one thing in it that is another: a member left out, or a value of another type. */
    static Object broken(Object tree, Random random) {
        if (tree instanceof Map<?, ?> && !((Map<?, ?>) tree).isEmpty() && random.nextInt(6) > 0) {
            Map<String, Object> object = new LinkedHashMap<>(members(tree));
            String name = new ArrayList<>(object.keySet()).get(random.nextInt(object.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.put(name, broken(object.get(name), random));
            }
            return object;
        }
        if (tree instanceof List<?> array && !array.isEmpty() && random.nextInt(6) > 0) {
            List<Object> items = new ArrayList<>(array);
            int at = random.nextInt(items.size());
            items.set(at, broken(items.get(at), random));
            return items;
        }
        return any(random, 2);
    }
}
