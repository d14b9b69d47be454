package dev.sealhook.codec;

import dev.sealhook.JsonText;
import dev.sealhook.WebhookParseException;
import dev.sealhook.json.Json;
import dev.sealhook.json.JsonFault;
import dev.sealhook.json.MessageText;
import dev.sealhook.json.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** A payload's bytes and the tokenizer over them: what is cut out of the bytes, and what is malformed in them. */
final class JsonSource {
    private final byte[] utf8;
    private final Bytes bytes;
    private final JsonParser parser;
    private int start;
    private int end;

    private JsonSource(byte[] utf8) {
        this.utf8 = utf8;
        bytes = new Bytes(utf8);
        parser = Json.parser(utf8);
    }

    /** A payload whose bytes are checked to be UTF-8, all of them. */
    static JsonSource of(byte[] bytes) {
        JsonFault fault = JsonFault.inUtf8(bytes);
        if (fault != null) {
            throw malformed(fault);
        }
        return new JsonSource(bytes);
    }

    static JsonSource of(String text) {
        byte[] utf8 = Utf8.encode(text);
        if (utf8 == null) {
            throw malformed(JsonFault.loneSurrogate(text));
        }
        return new JsonSource(utf8);
    }

    JsonParser parser() {
        return parser;
    }

    Bytes bytes() {
        return bytes;
    }

    /** Goes to the object that a payload must be. */
    void begin() {
        start = ValueFinder.skipSpace(bytes, 0);
        if (ValueFinder.byteAt(bytes, start) != '{') {
            throw malformed(JsonFault.expected(utf8, start, "'{'"));
        }
        parser.nextToken();
    }

    /** Makes sure that nothing follows the object at whose end the parser stands. */
    void end() {
        end = position();
        if (parser.nextToken() != null) {
            throw malformed(JsonFault.trailing(utf8, end));
        }
    }

    void close() {
        parser.close();
    }

    /** Reads the object on which the parser stands without knowing what it is. */
    void skipRecord() {
        Set<String> names = new HashSet<>();
        for (String name; (name = parser.nextName()) != null; ) {
            if (!names.add(name)) {
                throw duplicate(name);
            }
            parser.nextToken();
            parser.skipChildren();
        }
    }

    /** The whole payload from its first brace to its last: exact, once {@link #end()} has been reached. */
    JsonText document() {
        return text(start, end);
    }

    /** The exact text of the value on which the parser stands; it then stands on the value's last token. */
    JsonText value() {
        int from = valueStart();
        parser.skipChildren();
        parser.finishToken();
        return text(from, position());
    }

    private JsonText text(int from, int to) {
        return JsonText.of(new String(utf8, from, to - from, StandardCharsets.UTF_8));
    }

    int valueStart() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private int position() {
        return (int) parser.currentLocation().getByteOffset();
    }

    int documentStart() {
        return start;
    }

    /** For the name on which the parser stands. */
    WebhookParseException duplicate(String name) {
        String expectation = "expected each name once in an object, found " + MessageText.quote(name) + " again";
        return malformed(JsonFault.at(utf8, valueStart(), expectation));
    }

    WebhookParseException malformed(JacksonException refusal) {
        return malformed(JsonFault.of(utf8, refusal));
    }

    private static WebhookParseException malformed(JsonFault fault) {
        return new WebhookParseException(fault.expectation(), fault.line(), fault.column());
    }
}
