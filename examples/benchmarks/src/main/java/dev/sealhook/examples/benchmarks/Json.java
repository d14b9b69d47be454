package dev.sealhook.examples.benchmarks;

import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes payloads. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** A line for each member and item, two spaces a level, and no space before a colon: as most tools indent. */
    private static final PrettyPrinter INDENTED = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);

    private Json() {}

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    static byte[] compact(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static byte[] indented(Object value) {
        return MAPPER.writer().with(INDENTED).writeValueAsBytes(value);
    }
}
