package dev.sealhook.examples.benchmarks;

import dev.sealhook.examples.benchmarks.plain.Order;
import dev.sealhook.examples.benchmarks.shop.ShopEvent;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a larger payload, of the made-up shop, to its order. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OrderBenchmark {
    /** Who reads. */
    @Param({"jackson-core", "sealhook", "fastjson2", "dsl-json", "avaje-jsonb", "jackson3"})
    public String peer;

    /** How large the payload is. */
    @Param({"1.5 kB", "25 kB"})
    public String size;

    /** How it is written. */
    @Param({"compact", "indented"})
    public String form;

    private Reader reader;
    private byte[] payload;

    private interface Reader {
        Object read(byte[] payload) throws Exception;
    }

    /** Makes the peer, and sees whether it reads everything. */
    @Setup
    public void check() throws Exception {
        Order order = Orders.ofSize(size);
        payload = form.equals("indented") ? Json.indented(order) : Json.compact(order);
        Object expected = switch (peer) {
            case "jackson-core" -> {
                reader = new Tokenizer()::read;
                yield reader.read(Json.compact(order));
            }
            case "sealhook" -> {
                reader = ShopEvent::fromJson;
                yield ShopEvent.fromJson(Json.compact(order));
            }
            default -> {
                reader = Decoder.of(peer, Order.class)::read;
                yield order;
            }
        };
        Object read = reader.read(payload);
        if (!read.equals(expected) || read instanceof ShopEvent event && !isWhole(event, order)) {
            throw new IllegalStateException(peer + " read " + read + " where " + expected + " stood");
        }
    }

    private static boolean isWhole(ShopEvent event, Order order) {
        return !(event instanceof ShopEvent.Unrecognized)
                && event.toJson().equals(new String(Json.compact(order), StandardCharsets.UTF_8));
    }

    /** The payload once. */
    @Benchmark
    public Object read() throws Exception {
        return reader.read(payload);
    }
}
