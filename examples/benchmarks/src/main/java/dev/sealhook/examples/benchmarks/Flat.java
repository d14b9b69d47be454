package dev.sealhook.examples.benchmarks;

import dev.sealhook.examples.benchmarks.plain.FlatData;
import dev.sealhook.examples.benchmarks.plain.FlatEvent;
import java.io.IOException;
import java.util.List;

/** A fast library that reads one flat record for all events: it does less than the others, for it tells none apart. */
record Flat(Decoder<FlatEvent> decoder) implements Peer<FlatEvent> {
    static Flat of(String library) {
        return new Flat(Decoder.of(library, FlatEvent.class));
    }

    @Override
    public FlatEvent read(byte[] payload) throws IOException {
        return decoder.read(payload);
    }

    @Override
    public FlatEvent read(String payload) {
        return decoder.read(payload);
    }

    @Override
    public Facts facts(FlatEvent event) {
        FlatData data = event.data();
        boolean call = data.call_id() != null;
        List<String> headers = call
                ? data.sip_headers().stream()
                        .map(header -> header.name() + "=" + header.value())
                        .toList()
                : List.of();
        return new Facts(event.type(), event.id(), event.created_at(), call ? data.call_id() : data.id(), headers);
    }
}
