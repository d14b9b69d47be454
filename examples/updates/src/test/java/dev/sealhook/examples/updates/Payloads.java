package dev.sealhook.examples.updates;

import dev.sealhook.examples.updates.Schema.Member;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Payloads that a catalogue allows, by chance: each type's extremes among them. */
final class Payloads {
    private static final int DEEP = 6;

    private final Provider provider;
    private final Random random;
    /** How many objects are open: from {@link #DEEP} on, what can be left out is, for types may contain themselves. */
    private int depth;

    Payloads(Provider provider, Random random) {
        this.provider = provider;
        this.random = random;
    }

    byte[] of(Schema event) {
        return Json.of(object(event)).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> object(Schema schema) {
        Map<String, Object> object = new LinkedHashMap<>();
        depth++;
        for (Member member : schema.members) {
            if (member.required || depth < DEEP && random.nextBoolean()) {
                object.put(member.name, value(member.schema));
            }
        }
        depth--;
        return object;
    }

    private Object value(Schema schema) {
        if (schema.nullable && (depth >= DEEP || random.nextInt(3) == 0)) {
            return null;
        }
        return switch (schema.kind) {
            case STRING -> one("", "text", "2026-11-23");
            case LONG -> one(0L, 1L << 40, Long.MAX_VALUE / 2, Long.MIN_VALUE);
            case INT -> one(0, 7, Integer.MAX_VALUE, Integer.MIN_VALUE);
            case NUMBER -> one(0, 1.5, -1e300, 1e18);
            case BOOLEAN -> random.nextBoolean();
            case DATE_TIME -> one("2026-11-23T16:00:00Z", "2026-11-23T16:00:00.123+02:00");
            case DATE -> "2026-11-23";
            case UNIX -> one(0L, 1_750_000_000L, 4_102_444_800L);
            case ANY -> one(null, true, 1.5, "text", List.of(), Map.of("a", 1));
            case ENUM -> one(schema.values.toArray());
            case OBJECT -> object(schema);
            case LIST ->
                depth >= DEEP || random.nextInt(4) == 0
                        ? List.of()
                        : java.util.Arrays.asList(value(schema.item), value(schema.item));
            case MAP -> {
                Map<String, Object> map = new LinkedHashMap<>();
                if (depth < DEEP && random.nextInt(4) > 0) {
                    map.put("a", value(schema.item));
                    map.put("b", value(schema.item));
                }
                yield map;
            }
            case UNION -> value(schema.variants.get(random.nextInt(schema.variants.size())));
            case REF -> value(provider.components.get(schema.component));
        };
    }

    private Object one(Object... values) {
        return values[random.nextInt(values.length)];
    }
}
