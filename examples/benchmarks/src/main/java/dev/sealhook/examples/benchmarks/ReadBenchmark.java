package dev.sealhook.examples.benchmarks;

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

/** From the bytes of a payload to its event. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadBenchmark {
    /** Who reads. */
    @Param({"tokenizer", "sealhook", "by-hand-matching", "by-hand", "jackson2", "jackson3", "openai-java"})
    public String peer;

    /** Where {@code type} stands. */
    @Param({"first", "last"})
    public String type;

    private Peer<?> reader;
    private List<byte[]> payloads;

    /** Makes the peer, and sees whether it reads right. */
    @Setup
    public void check() throws Exception {
        reader = Readers.of(peer);
        payloads = Payloads.of(type);
        Readers.check(reader, payloads);
    }

    /** Each event once. */
    @Benchmark
    @OperationsPerInvocation(Payloads.COUNT)
    public void read(Blackhole hole) throws Exception {
        for (int i = 0; i < Payloads.COUNT; i++) {
            hole.consume(reader.read(payloads.get(i)));
        }
    }
}
