package dev.sealhook.examples.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;

/** Databind of both Jacksons, on sealed records. */
final class Databind {
    private Databind() {}

    /** Jackson 3, as it comes. */
    static final class Three implements Peer<PlainEvent> {
        private static final tools.jackson.databind.json.JsonMapper MAPPER =
                new tools.jackson.databind.json.JsonMapper();

        @Override
        public PlainEvent read(byte[] payload) {
            return MAPPER.readValue(payload, PlainEvent.class);
        }

        @Override
        public Facts facts(PlainEvent event) {
            return event.facts();
        }

        static String write(PlainEvent event) {
            return MAPPER.writeValueAsString(event);
        }

        static byte[] writeBytes(PlainEvent event) {
            return MAPPER.writeValueAsBytes(event);
        }
    }

    /** Jackson 2; it takes unlisted properties as Jackson 3 does. */
    static final class Two implements Peer<PlainEvent> {
        private static final com.fasterxml.jackson.databind.json.JsonMapper MAPPER =
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();

        @Override
        public PlainEvent read(byte[] payload) throws IOException {
            return MAPPER.readValue(payload, PlainEvent.class);
        }

        @Override
        public Facts facts(PlainEvent event) {
            return event.facts();
        }
    }
}
