package dev.sealhook.examples.receiver;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;

/** Reads a request's body no further than a limit: nobody has shown a signature yet. */
final class Body {
    private Body() {}

    /**
     * The whole body.
     *
     * @param limit bytes
     * @return empty if it is over the limit: announced to be, or found to be, since Content-Length may be missing
     * @throws IOException if the connection breaks
     */
    static Optional<byte[]> read(HttpExchange exchange, int limit) throws IOException {
        if (announcedLength(exchange) > limit) {
            return Optional.empty();
        }
        byte[] bytes = exchange.getRequestBody().readNBytes(limit + 1);
        return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }

    /** -1 if the request does not say, or says nonsense: reading decides then. */
    private static long announcedLength(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        try {
            return length == null ? -1 : Long.parseLong(length.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
