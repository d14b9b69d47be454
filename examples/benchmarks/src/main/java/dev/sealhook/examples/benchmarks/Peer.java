package dev.sealhook.examples.benchmarks;

/**
 * One way to read an event.
 *
 * @param <E> what it makes of a payload
 */
interface Peer<E> {
    /** Reads a payload. This alone is measured. */
    E read(byte[] payload) throws Exception;

    /** The same from a String, where the peer can. */
    default E read(String payload) throws Exception {
        throw new UnsupportedOperationException("it reads bytes only");
    }

    /** What has been read, for the gate. */
    Facts facts(E event);

    /** Reads a payload and says what has been read. */
    default Facts check(byte[] payload) throws Exception {
        return facts(read(payload));
    }
}
