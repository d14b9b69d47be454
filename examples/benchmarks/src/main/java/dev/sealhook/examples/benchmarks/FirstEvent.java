package dev.sealhook.examples.benchmarks;

import java.nio.charset.StandardCharsets;

/** A process that reads one event and ends: the name of the peer and the payload are its arguments. */
final class FirstEvent {
    private FirstEvent() {}

    public static void main(String[] args) throws Exception {
        Peer<?> peer = Readers.of(args[0]);
        Object event = peer.read(args[1].getBytes(StandardCharsets.UTF_8));
        if (event == null) {
            throw new IllegalStateException("no event");
        }
    }

    /** A process that does nothing. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] args) {}
    }
}
