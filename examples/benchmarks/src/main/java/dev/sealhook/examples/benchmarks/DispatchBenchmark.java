package dev.sealhook.examples.benchmarks;

import dev.sealhook.openai.UnwrapWebhookEvent;
import java.util.List;
import java.util.Random;
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

/** From an event to the code that is for it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DispatchBenchmark {
    private static final int EVENTS = 60_000; // in an order too long for a branch predictor to learn

    /** How it gets there. */
    @Param({"accept", "instanceof", "switch"})
    public String way;

    private Way dispatch;
    private UnwrapWebhookEvent[] events;

    /** One way to the code for an event. */
    public interface Way {
        /** What that code gives. */
        int dispatch(UnwrapWebhookEvent event);
    }

    /** Makes the events, and sees whether the way leads to the same code as the visitor. */
    @Setup
    public void check() throws ReflectiveOperationException {
        List<UnwrapWebhookEvent> each =
                Payloads.of("first").stream().map(UnwrapWebhookEvent::fromJson).toList();
        Random random = new Random(15);
        events = new UnwrapWebhookEvent[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            events[i] = each.get(random.nextInt(each.size()));
        }
        dispatch = switch (way) {
            case "accept" -> Dispatch::visit;
            case "instanceof" -> Dispatch::chain;
            case "switch" ->
                Class.forName("dev.sealhook.examples.benchmarks.PatternSwitch")
                        .asSubclass(Way.class)
                        .getConstructor()
                        .newInstance();
            default -> throw new IllegalArgumentException(way);
        };
        for (UnwrapWebhookEvent event : events) {
            if (dispatch.dispatch(event) != Dispatch.visit(event)) {
                throw new IllegalStateException(way + " went wrong with " + event);
            }
        }
    }

    /** Each event once. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void dispatch(Blackhole hole) {
        for (UnwrapWebhookEvent event : events) {
            hole.consume(dispatch.dispatch(event));
        }
    }
}
