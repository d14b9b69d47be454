package dev.sealhook.json;

import dev.sealhook.WebhookParseException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonParser;

/** What two other parsers say of a payload, against what becomes of it here. */
public final class Oracles {
    private Oracles() {}

    /**
     * Reads a payload and fails if another parser would not have: all accept what is one object in UTF-8 and has no name
     * twice, nobody accepts what is none, and what was accepted is written as the same JSON value.
     *
     * @param read gives what is written of the event that was read
     * @return whether the payload was accepted
     */
    public static boolean check(byte[] payload, Function<byte[], byte[]> read) {
        boolean json = Gson.accepts(payload);
        boolean utf8 =
                new String(payload, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8).length == payload.length;
        boolean jackson = utf8 && Jackson.accepts(payload);
        // RFC 8259, section 8.2, leaves names with half a surrogate pair open: Jackson refuses them, and so do we.
        boolean wellFormed = json && jackson && isObject(payload) && hasEachNameOnce(payload);
        byte[] written;
        try {
            written = read.apply(payload);
        } catch (WebhookParseException refusal) {
            if (wellFormed && Jackson.acceptsWithoutDuplicates(payload)) {
                throw new AssertionError("refused: " + shown(payload), refusal);
            }
            return false;
        } catch (RuntimeException | StackOverflowError wrong) {
            throw new AssertionError(shown(payload), wrong);
        }
        if (!wellFormed) {
            throw new AssertionError("accepted: " + shown(payload));
        }
        if (!JsonTree.isSame(JsonTree.of(payload), JsonTree.of(written))) {
            throw new AssertionError("came back as " + shown(written) + " from " + shown(payload));
        }
        return true;
    }

    private static boolean isObject(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8).stripLeading().startsWith("{");
    }

    /** At the top level. */
    private static boolean hasEachNameOnce(byte[] payload) {
        try (JsonParser parser = Jackson.parser(payload)) {
            parser.nextToken();
            Set<String> names = new HashSet<>();
            for (String name; (name = parser.nextName()) != null; ) {
                if (!names.add(name)) {
                    return false;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return true;
        }
    }

    private static String shown(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8) + " ("
                + java.util.HexFormat.of().formatHex(payload) + ")";
    }
}
