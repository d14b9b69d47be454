package dev.sealhook.examples.benchmarks;

import java.nio.charset.StandardCharsets;
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

/** From a payload to its event. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadBenchmark {
    /** Who reads. */
    @Param({
        "jackson-core",
        "sealhook",
        "fastjson2",
        "dsl-json",
        "avaje-jsonb",
        "by-hand",
        "jackson2",
        "jackson3",
        "openai-java"
    })
    public String peer;

    /** Which form of the payloads. */
    @Param({"first", "last", "odd", "pretty"})
    public String form;

    /** From what. */
    @Param({"bytes", "String"})
    public String source;

    private Peer<?> reader;
    private List<byte[]> payloads;
    private List<String> texts;
    private boolean fromBytes;

    /** Makes the peer, and sees whether it reads right. */
    @Setup
    public void check() throws Exception {
        reader = Readers.of(peer);
        payloads = Payloads.of(form);
        texts = payloads.stream()
                .map(utf8 -> new String(utf8, StandardCharsets.UTF_8))
                .toList();
        fromBytes = source.equals("bytes");
        Readers.check(reader, payloads, Facts.expected(form));
    }

    /** Each event once. */
    @Benchmark
    @OperationsPerInvocation(Payloads.COUNT)
    public void read(Blackhole hole) throws Exception {
        for (int i = 0; i < Payloads.COUNT; i++) {
            hole.consume(fromBytes ? reader.read(payloads.get(i)) : reader.read(texts.get(i)));
        }
    }
}
