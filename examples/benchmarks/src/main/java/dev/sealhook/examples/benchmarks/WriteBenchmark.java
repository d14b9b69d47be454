package dev.sealhook.examples.benchmarks;

import dev.sealhook.openai.UnwrapWebhookEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From an event to its JSON. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WriteBenchmark {
    /** Who writes. */
    @Param({"sealhook", "sealhook-bytes", "jackson3", "jackson3-bytes"})
    public String peer;

    private List<UnwrapWebhookEvent> events;
    private List<PlainEvent> plainEvents;

    /** Makes the events, and sees whether what is written is read as the same again. */
    @Setup
    public void check() throws Exception {
        List<byte[]> payloads = Payloads.of("last");
        events = payloads.stream().map(UnwrapWebhookEvent::fromJson).toList();
        Databind.Three databind = new Databind.Three();
        plainEvents = payloads.stream().map(databind::read).toList();
        List<byte[]> written = new ArrayList<>();
        for (int i = 0; i < Payloads.COUNT; i++) {
            Object json = write(i);
            written.add(json instanceof byte[] bytes ? bytes : ((String) json).getBytes(StandardCharsets.UTF_8));
        }
        Readers.check(new Tokenizer(), written);
    }

    private Object write(int i) {
        return switch (peer) {
            case "sealhook" -> events.get(i).toJson();
            case "sealhook-bytes" -> events.get(i).toJsonBytes();
            case "jackson3" -> Databind.Three.write(plainEvents.get(i));
            case "jackson3-bytes" -> Databind.Three.writeBytes(plainEvents.get(i));
            default -> throw new IllegalArgumentException(peer);
        };
    }

    /** Each event once. */
    @Benchmark
    @OperationsPerInvocation(Payloads.COUNT)
    public void write(Blackhole hole) {
        for (int i = 0; i < Payloads.COUNT; i++) {
            hole.consume(write(i));
        }
    }
}
