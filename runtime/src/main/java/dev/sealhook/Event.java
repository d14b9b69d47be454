package dev.sealhook;

import java.nio.charset.StandardCharsets;

/** An event of any provider: what every generated union extends, for code that serves several. */
public interface Event {
    /**
     * What the provider calls this event.
     *
     * @return its type; empty if the payload does not say
     */
    String type();

    /**
     * The event as JSON in UTF-8: for an event that was read, the value that was sent.
     *
     * @return one JSON object
     */
    byte[] toJsonBytes();

    /**
     * The event as JSON: for an event that was read, the value that was sent.
     *
     * @return one JSON object
     */
    default String toJson() {
        return new String(toJsonBytes(), StandardCharsets.UTF_8);
    }
}
