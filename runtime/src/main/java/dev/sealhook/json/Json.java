package dev.sealhook.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;

/** The tokenizer, set up once for all of Sealhook. It is the only judge of what is well-formed. */
public final class Json {
    /** How deep objects and arrays may nest, counted together. */
    public static final int MAX_NESTING = 500;

    // Lengths are not limited here: a number too long for its type is a misfit of its event, and a long string is none.
    // Encodings are not guessed, or UTF-16 would be read. The symbol table does not throw when it overflows, or a
    // well-formed payload with many names of one hash would be called malformed; it then starts afresh, bounded.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Json() {}

    /** A parser of these bytes, which must be UTF-8 (see {@link Utf8}); to be closed, for its buffers' sake. */
    public static JsonParser parser(byte[] utf8) {
        return FACTORY.createParser(ObjectReadContext.empty(), utf8);
    }

    /** A matcher that gives a name's index in the list. */
    public static PropertyNameMatcher matcher(List<String> names) {
        List<Named> named = new ArrayList<>(names.size());
        for (String name : names) {
            named.add(Named.fromString(name));
        }
        return FACTORY.constructNameMatcher(named, false);
    }
}
