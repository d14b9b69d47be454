package dev.sealhook.examples.benchmarks;

import java.util.List;

/** The peers that read, by the names that they have in the benchmark. */
final class Readers {
    private Readers() {}

    static Peer<?> of(String name) {
        return switch (name) {
            case "jackson-core" -> new Tokenizer();
            case "sealhook" -> new Sealhook();
            case "openai-java" -> new OpenAiJava();
            case "jackson2" -> new Databind.Two();
            case "jackson3" -> new Databind.Three();
            case "by-hand" -> new ByHand();
            case "fastjson2", "dsl-json", "avaje-jsonb" -> Flat.of(name);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The gate: a peer that does not read each event right is not measured. */
    static void check(Peer<?> peer, List<byte[]> payloads) throws Exception {
        check(peer, payloads, Facts.expected("last"));
    }

    static void check(Peer<?> peer, List<byte[]> payloads, List<Facts> expected) throws Exception {
        for (int i = 0; i < expected.size(); i++) {
            check(peer, peer.check(payloads.get(i)), expected.get(i));
        }
    }

    /** The same for events that were verified before. */
    static <E> void checkEvents(Peer<E> peer, List<Delivery> deliveries, Verifiers.Verifier verifier) throws Exception {
        List<Facts> expected = Facts.expected("last");
        for (int i = 0; i < expected.size(); i++) {
            @SuppressWarnings("unchecked") // what this library unwraps is what it reads
            E event = (E) verifier.verify(deliveries.get(i));
            check(peer, peer.facts(event), expected.get(i));
        }
    }

    private static void check(Peer<?> peer, Facts found, Facts expected) {
        if (!found.equals(expected)) {
            throw new IllegalStateException(peer.getClass() + " read " + found + " where " + expected + " stood");
        }
    }
}
