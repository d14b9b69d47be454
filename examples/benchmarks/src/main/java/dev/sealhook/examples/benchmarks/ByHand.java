package dev.sealhook.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What one writes by hand on jackson-core: a switch on each name as a String. Where {@code data} comes before {@code type},
 * the type is looked for first and the payload read again from its start.
 */
final class ByHand implements Peer<PlainEvent> {
    private final JsonFactory factory = new JsonFactory();

    @Override
    public PlainEvent read(byte[] payload) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), payload)) {
            parser.nextToken();
            String name = parser.nextName();
            parser.nextToken();
            if (!name.equals("type")) {
                return event(type(payload), name, parser);
            }
            String type = parser.getString();
            String second = parser.nextName();
            parser.nextToken();
            return event(type, second, parser);
        }
    }

    private String type(byte[] payload) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), payload)) {
            parser.nextToken();
            for (String name; (name = parser.nextName()) != null; ) {
                parser.nextToken();
                if (name.equals("type")) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
        }
        throw new IllegalArgumentException("no type");
    }

    private static PlainEvent event(String type, String firstName, JsonParser parser) {
        String id = null;
        long createdAt = 0;
        Object data = null;
        String object = null;
        for (String name = firstName; name != null; name = parser.nextName(), parser.nextToken()) {
            switch (name) {
                case "id" -> id = parser.getString();
                case "created_at" -> createdAt = parser.getLongValue();
                case "data" -> data = type.equals("realtime.call.incoming") ? callData(parser) : data(parser);
                case "object" -> object = parser.getString();
                default -> parser.skipChildren();
            }
        }
        return PlainEvent.of(type, id, createdAt, data, object);
    }

    private static PlainEvent.Data data(JsonParser parser) {
        String id = null;
        for (String name; (name = parser.nextName()) != null; ) {
            parser.nextToken();
            switch (name) {
                case "id" -> id = parser.getString();
                default -> parser.skipChildren();
            }
        }
        return new PlainEvent.Data(id);
    }

    private static PlainEvent.CallData callData(JsonParser parser) {
        String callId = null;
        List<PlainEvent.SipHeader> headers = new ArrayList<>();
        for (String name; (name = parser.nextName()) != null; ) {
            parser.nextToken();
            switch (name) {
                case "call_id" -> callId = parser.getString();
                case "sip_headers" -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        headers.add(header(parser));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return new PlainEvent.CallData(callId, headers);
    }

    private static PlainEvent.SipHeader header(JsonParser parser) {
        String name = null;
        String value = null;
        for (String property; (property = parser.nextName()) != null; ) {
            parser.nextToken();
            switch (property) {
                case "name" -> name = parser.getString();
                case "value" -> value = parser.getString();
                default -> parser.skipChildren();
            }
        }
        return new PlainEvent.SipHeader(name, value);
    }

    @Override
    public Facts facts(PlainEvent event) {
        return event.facts();
    }
}
