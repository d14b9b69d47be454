package dev.sealhook.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** gson's strict reader over the JDK's strict decoder: an oracle of what is JSON that has no line in common with the other. */
public final class Gson {
    private static final char BYTE_ORDER_MARK = '\ufeff'; // gson passes over it

    /** Gson counts digits into a long: one that overflows to 0, as -922337203685477580801, is refused for a leading zero. */
    private static final Pattern OVERFLOWING_DIGITS = Pattern.compile("([0-9]{18})[0-9]+");

    private Gson() {}

    /** Whether it takes the bytes for one JSON value in UTF-8. */
    public static boolean accepts(byte[] json) {
        try {
            String text = decoded(json);
            return (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) && isOneValue(text);
        } catch (CharacterCodingException noUtf8) {
            return false;
        }
    }

    /** Whether the JDK takes the bytes for UTF-8. */
    public static boolean isUtf8(byte[] bytes) {
        try {
            decoded(bytes);
            return true;
        } catch (CharacterCodingException noUtf8) {
            return false;
        }
    }

    private static String decoded(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    private static boolean isOneValue(String text) {
        String countable = OVERFLOWING_DIGITS.matcher(text).replaceAll("$1");
        JsonReader reader = new JsonReader(new StringReader(countable));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(500);
        try {
            StringBuilder texts = new StringBuilder(); // what is read lazily is checked lazily
            int depth = 0;
            do {
                depth += pass(reader, texts);
            } while (depth > 0);
            return reader.peek() == JsonToken.END_DOCUMENT;
        } catch (MalformedJsonException | java.io.EOFException refusal) {
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Passes over a token; the change of depth. */
    private static int pass(JsonReader reader, StringBuilder texts) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                reader.beginObject();
                return 1;
            }
            case BEGIN_ARRAY -> {
                reader.beginArray();
                return 1;
            }
            case END_OBJECT -> {
                reader.endObject();
                return -1;
            }
            case END_ARRAY -> {
                reader.endArray();
                return -1;
            }
            case NULL -> reader.nextNull();
            case BOOLEAN -> texts.append(reader.nextBoolean());
            case NAME -> texts.append(reader.nextName());
            default -> texts.append(reader.nextString());
        }
        return 0;
    }
}
