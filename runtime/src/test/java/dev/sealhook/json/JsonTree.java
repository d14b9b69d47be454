package dev.sealhook.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * JSON as maps, lists, strings, numbers, booleans and null by a plain walk of jackson-core: equal if the values are.
 */
public final class JsonTree {
    private JsonTree() {}

    public static Object of(byte[] utf8) {
        try (JsonParser parser = Jackson.parser(utf8)) {
            parser.nextToken();
            return value(parser);
        }
    }

    public static Object of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Object number(String digits) {
        try {
            BigDecimal number = new BigDecimal(digits);
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        } catch (ArithmeticException | NumberFormatException tooLong) {
            return digits;
        }
    }

    private static Object value(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_OBJECT:
                Map<String, Object> members = new LinkedHashMap<>();
                for (String name; (name = parser.nextName()) != null; ) {
                    parser.nextToken();
                    Object value = value(parser);
                    if (!members.containsKey(name)) { // of duplicates, which raw JSON may have, the first
                        members.put(name, value);
                    }
                }
                return members;
            case START_ARRAY:
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                return items;
            case VALUE_STRING:
                return parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
                return number(parser.getString());
            case VALUE_NULL:
                return null;
            default:
                return parser.getBooleanValue();
        }
    }

    /** Numbers by value, date-times by instant and offset, the order of keys aside. */
    public static boolean isSame(Object before, Object after) {
        if (before instanceof Map<?, ?> left && after instanceof Map<?, ?> right) {
            return left.keySet().equals(right.keySet())
                    && left.keySet().stream().allMatch(key -> isSame(left.get(key), right.get(key)));
        }
        if (before instanceof List<?> left && after instanceof List<?> right) {
            boolean same = left.size() == right.size();
            for (int i = 0; same && i < left.size(); i++) {
                same = isSame(left.get(i), right.get(i));
            }
            return same;
        }
        return Objects.equals(before, after)
                || before instanceof String left && after instanceof String right && sameTime(left, right);
    }

    private static boolean sameTime(String before, String after) {
        try {
            return OffsetDateTime.parse(before).equals(OffsetDateTime.parse(after));
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }
}
