package dev.sealhook.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.JsonRecyclerPools;

/** jackson-core as an oracle of what is JSON: without limits but that of nesting, and without guessing the encoding. */
public final class Jackson {
    private static final JsonFactory FACTORY = settings().build();
    private static final JsonFactory STRICT =
            settings().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private Jackson() {}

    private static JsonFactoryBuilder settings() {
        return JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(500)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build());
    }

    /** A parser of UTF-8; to be closed. */
    static JsonParser parser(byte[] utf8) {
        return FACTORY.createParser(ObjectReadContext.empty(), utf8);
    }

    /** Whether it takes the bytes for one JSON value; it decodes less strictly than RFC 3629 asks. */
    public static boolean accepts(byte[] json) {
        return accepts(FACTORY, json);
    }

    /** The same if no object may have a name twice. */
    public static boolean acceptsWithoutDuplicates(byte[] json) {
        return accepts(STRICT, json);
    }

    private static boolean accepts(JsonFactory factory, byte[] json) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            int values = 0;
            int depth = 0;
            for (JsonToken token; (token = parser.nextToken()) != null; ) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token.isScalarValue()) {
                    parser.getString(); // what is read lazily is checked lazily
                }
                values += depth == 0 ? 1 : 0;
            }
            return values == 1;
        } catch (JacksonException refusal) {
            return false;
        }
    }
}
