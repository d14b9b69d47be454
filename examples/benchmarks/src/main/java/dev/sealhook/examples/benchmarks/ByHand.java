package dev.sealhook.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;

/**
 * What one writes by hand on jackson-core who knows it well: names matched as they are tokenized, and buffers kept with
 * the thread. Where {@code data} comes before {@code type}, the type is looked for first and the payload read again from its start.
 */
final class ByHand implements Peer<PlainEvent> {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();
    private static final PropertyNameMatcher EVENT = matcher("type", "id", "created_at", "data", "object");
    private static final PropertyNameMatcher DATA = matcher("id");
    private static final PropertyNameMatcher CALL_DATA = matcher("call_id", "sip_headers");
    private static final PropertyNameMatcher HEADER = matcher("name", "value");

    private static PropertyNameMatcher matcher(String... names) {
        return FACTORY.constructNameMatcher(
                Stream.of(names).map(Named::fromString).toList(), false);
    }

    private static JsonParser parser(byte[] payload) {
        return FACTORY.createParser(ObjectReadContext.empty(), payload);
    }

    @Override
    public PlainEvent read(byte[] payload) {
        try (JsonParser parser = parser(payload)) {
            parser.nextToken();
            int name = parser.nextNameMatch(EVENT);
            parser.nextToken();
            if (name != 0) {
                return event(type(payload), name, parser);
            }
            String type = parser.getString();
            int second = parser.nextNameMatch(EVENT);
            parser.nextToken();
            return event(type, second, parser);
        }
    }

    private static String type(byte[] payload) {
        try (JsonParser parser = parser(payload)) {
            parser.nextToken();
            for (int name; (name = parser.nextNameMatch(EVENT)) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
                parser.nextToken();
                if (name == 0) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
        }
        throw new IllegalArgumentException("no type");
    }

    private static PlainEvent event(String type, int firstName, JsonParser parser) {
        String id = null;
        long createdAt = 0;
        Object data = null;
        String object = null;
        for (int name = firstName; name != PropertyNameMatcher.MATCH_END_OBJECT; name = parser.nextNameMatch(EVENT)) {
            if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                parser.nextToken();
            }
            switch (name) {
                case 1 -> id = parser.getString();
                case 2 -> createdAt = parser.getLongValue();
                case 3 -> data = type.equals("realtime.call.incoming") ? callData(parser) : data(parser);
                case 4 -> object = parser.getString();
                default -> parser.skipChildren();
            }
        }
        return PlainEvent.of(type, id, createdAt, data, object);
    }

    private static PlainEvent.Data data(JsonParser parser) {
        String id = null;
        for (int name; (name = parser.nextNameMatch(DATA)) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
            parser.nextToken();
            if (name == 0) {
                id = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        return new PlainEvent.Data(id);
    }

    private static PlainEvent.CallData callData(JsonParser parser) {
        String callId = null;
        List<PlainEvent.SipHeader> headers = new ArrayList<>();
        for (int name; (name = parser.nextNameMatch(CALL_DATA)) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
            parser.nextToken();
            switch (name) {
                case 0 -> callId = parser.getString();
                case 1 -> {
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
        for (int property; (property = parser.nextNameMatch(HEADER)) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
            parser.nextToken();
            switch (property) {
                case 0 -> name = parser.getString();
                case 1 -> value = parser.getString();
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
