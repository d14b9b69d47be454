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
     * Reads a payload and fails if other parsers disagree: what one object in UTF-8 without duplicate names is to
     * jackson-core must be accepted; what either of the two refuses, what is no object, and a name twice at its top level
     * must be refused; and what was accepted must be written as the same JSON value.
     *
     * @param read gives what is written of the event that was read
     * @return whether the payload was accepted
     */
    public static boolean check(byte[] payload, Function<byte[], byte[]> read) {
        byte[] written;
        try {
            written = read.apply(payload);
        } catch (WebhookParseException refusal) {
            if (Jackson.acceptsWithoutDuplicates(payload) && Gson.isUtf8(payload) && isObject(payload)) {
                throw new AssertionError("refused: " + shown(payload), refusal);
            }
            return false;
        } catch (RuntimeException | StackOverflowError wrong) {
            throw new AssertionError(shown(payload), wrong);
        }
        if (!Gson.accepts(payload) || !Jackson.accepts(payload) || !isObject(payload) || !hasEachNameOnce(payload)) {
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
