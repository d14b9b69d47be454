package dev.sealhook.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The unit: jackson-core 3 as it comes, every token visited, a String or a long taken of each string and number, nothing built. */
final class Tokenizer implements Peer<Long> {
    private final JsonFactory factory = new JsonFactory();

    @Override
    public Long read(byte[] payload) {
        long sum = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), payload)) {
            for (JsonToken token; (token = parser.nextToken()) != null; ) {
                if (token == JsonToken.VALUE_STRING) {
                    sum += parser.getString().length();
                } else if (token == JsonToken.VALUE_NUMBER_INT) {
                    sum += parser.getLongValue();
                } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                    sum += parser.getString().length();
                }
            }
        }
        return sum;
    }

    @Override
    public Facts facts(Long sum) {
        throw new UnsupportedOperationException("it makes no event");
    }

    /** Takes the values by their names, and checks that {@link #read} saw the same. */
    @Override
    public Facts check(byte[] payload) {
        String[] values = new String[4]; // type, id, created_at, the id in data
        List<String> headers = new ArrayList<>();
        long sum = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), payload)) {
            String header = null;
            for (JsonToken token; (token = parser.nextToken()) != null; ) {
                if (!token.isScalarValue()) {
                    continue;
                }
                String value = parser.getString();
                sum += token == JsonToken.VALUE_STRING ? value.length() : parser.getLongValue();
                switch (parser.currentName()) {
                    case "type" -> values[0] = value;
                    case "id" -> values[parser.streamReadContext().getParent().inRoot() ? 1 : 3] = value;
                    case "created_at" -> values[2] = value;
                    case "call_id" -> values[3] = value;
                    case "name" -> header = value;
                    case "value" -> headers.add(header + "=" + value);
                    default -> {}
                }
            }
        }
        if (sum != read(payload)) {
            throw new IllegalStateException("the tokenizer did not see every value");
        }
        return new Facts(values[0], values[1], Long.parseLong(values[2]), values[3], headers);
    }
}
