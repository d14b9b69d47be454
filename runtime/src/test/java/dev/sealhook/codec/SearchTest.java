package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.WebhookParseException;
import dev.sealhook.json.JsonTree;
import dev.sealhook.json.RandomJson;
import dev.sealhook.testing.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a search finds, against a walk of jackson-core's tokens. */
class SearchTest {
    private static final int ROUNDS = Integer.getInteger("sealhook.rounds", 20_000);

    private final long seed = Seed.get();
    private final Random random = new Random(seed);
    private final RandomJson json = new RandomJson(random);

    @Test
    void findsInRandomJsonWhatAWalkOfItsTokensFinds() {
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] document = json.document().getBytes(UTF_8);
            Object tree = JsonTree.of(document);
            for (int i = 0; i < 5; i++) {
                String[] path = path(tree);
                Object expected = walk(tree, path);
                JsonReader in = new JsonReader(document);
                in.begin();
                int at = Discriminator.find(in, path);
                String as = "seed " + seed + ": " + List.of(path) + " in " + new String(document, UTF_8);
                assertThat(at >= 0).as(as).isEqualTo(expected != MISSING);
                if (at >= 0) {
                    found++;
                    assertThat(in.stringAt(at)).as(as).isEqualTo(expected instanceof String ? expected : null);
                    assertThat(startOf(document[at])).as(as).isEqualTo(startOf(expected));
                }
            }
        }
        assertThat(found).isGreaterThan(ROUNDS);
    }

    private static final Object MISSING = new Object();

    /** A path into the document, mostly along what is there. */
    private String[] path(Object tree) {
        List<String> path = new ArrayList<>();
        Object value = tree;
        while (path.isEmpty() || random.nextInt(3) > 0) {
            if (value instanceof Map<?, ?> members && !members.isEmpty() && random.nextInt(8) > 0) {
                Object name = List.copyOf(members.keySet()).get(random.nextInt(members.size()));
                path.add((String) name);
                value = members.get(name);
            } else if (value instanceof List<?> items && !items.isEmpty() && random.nextInt(8) > 0) {
                int index = random.nextInt(items.size());
                path.add(Integer.toString(index));
                value = items.get(index);
            } else {
                path.add(new String[] {"a", "type", "", "0", "7", "é", "\\"}[random.nextInt(7)]);
                value = MISSING;
            }
        }
        return path.toArray(new String[0]);
    }

    private static Object walk(Object tree, String[] path) {
        Object value = tree;
        for (String segment : path) {
            if (value instanceof Map<?, ?> members) {
                value = members.containsKey(segment) ? members.get(segment) : MISSING;
            } else if (value instanceof List<?> items
                    && segment.matches("[0-9]")
                    && Integer.parseInt(segment) < items.size()) {
                value = items.get(Integer.parseInt(segment));
            } else {
                return MISSING;
            }
        }
        return value;
    }

    private static char startOf(byte first) {
        return first == '-' || first >= '0' && first <= '9' ? '0' : (char) first;
    }

    private static char startOf(Object value) {
        if (value instanceof Map) {
            return '{';
        }
        if (value instanceof List) {
            return '[';
        }
        if (value instanceof Number) {
            return '0';
        }
        return value instanceof String ? '"' : String.valueOf(value).charAt(0);
    }

    @Test
    void findsNothingAmissInAnyBytesButThatTheyAreMalformed() {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = json.damaged(json.document().getBytes(UTF_8));
            for (String[] path : new String[][] {{"type"}, {"a", "0"}, {"é", "b", "3"}, {""}}) {
                assertThat(found(damaged, path)).as("seed %d", seed).isBetween(-1, damaged.length);
            }
        }
    }

    @Test
    void findsNothingAmissWhereverBytesAreCutOff() {
        byte[] whole = "{\"b\":[1,{\"x\":\"\\u0061\\\\\"}],\"t\\u0079pe\":[0,\"\\n\\u00e9\"]}".getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertThat(found(Arrays.copyOf(whole, length), "type", "1")).isLessThanOrEqualTo(length);
        }
    }

    private static int found(byte[] damaged, String... path) {
        try {
            JsonReader in = new JsonReader(damaged);
            in.begin();
            int at = Discriminator.find(in, path);
            if (at >= 0) {
                in.stringAt(at);
            }
            return at;
        } catch (WebhookParseException e) {
            return -1;
        }
    }
}
