package dev.sealhook.codec;

import dev.sealhook.json.Oracles;
import dev.sealhook.openai.UnwrapWebhookEvent;
import dev.sealhook.sample.ParcelEvent;

/** What Jazzer, a coverage-guided fuzzer, calls with bytes of its own under {@code -Pdeep}: see this module's pom. */
public final class ReaderFuzzer {
    private ReaderFuzzer() {}

    /** Fails if other parsers do not take the bytes as we do. The name is Jazzer's. */
    public static void fuzzerTestOneInput(byte[] payload) {
        Oracles.check(payload, json -> ParcelEvent.fromJson(json).toJsonBytes());
        Oracles.check(payload, json -> UnwrapWebhookEvent.fromJson(json).toJsonBytes());
    }
}
