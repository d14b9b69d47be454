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

/** From a delivery to the word that it may be trusted, or, with {@code unwrap}, to its event. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class VerifyBenchmark {
    /** Who verifies. */
    @Param({"mac", "sealhook", "openai-java", "standardwebhooks", "sealhook-unwrap", "openai-java-unwrap"})
    public String peer;

    private Verifiers.Verifier verifier;
    private List<Delivery> deliveries;

    /** Makes the peer, and sees whether it tells right from wrong. */
    @Setup
    public void check() throws Exception {
        deliveries = Delivery.ofEachEvent();
        Verifiers.check(peer, deliveries);
        verifier = Verifiers.of(peer);
    }

    /** Each event's delivery once. */
    @Benchmark
    @OperationsPerInvocation(Payloads.COUNT)
    public void verify(Blackhole hole) throws Exception {
        for (int i = 0; i < Payloads.COUNT; i++) {
            hole.consume(verifier.verify(deliveries.get(i)));
        }
    }
}
