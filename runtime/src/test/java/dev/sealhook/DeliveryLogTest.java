package dev.sealhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The log in memory. */
class DeliveryLogTest {
    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5); // as System.nanoTime() may, it overflows

    private DeliveryLog log(int capacity, long nanos) {
        return new MemoryDeliveryLog(capacity, Duration.ofNanos(nanos), time::get);
    }

    @Test
    void knowsAMessageThatItHasSeen() {
        DeliveryLog log = DeliveryLog.inMemory(10, Duration.ofDays(400_000_000));
        assertThat(log.firstTime("a", "1")).isTrue();
        assertThat(log.firstTime("a", "1")).isFalse();
        assertThat(log.firstTime("b", "1")).isTrue();
        assertThat(log.firstTime("a", "2")).isTrue();
        assertThat(log.firstTime("a", "1")).isFalse();
    }

    @Test
    void forgetsTheOldestBeyondItsCapacity() {
        DeliveryLog log = log(2, 1_000);
        log.firstTime("a", "1");
        log.firstTime("a", "2");
        log.firstTime("a", "1");
        log.firstTime("a", "3");
        assertThat(log.firstTime("a", "2")).isFalse();
        assertThat(log.firstTime("a", "1")).isTrue();
    }

    @Test
    void forgetsWhatIsOldEnough() {
        DeliveryLog log = log(10, 100);
        log.firstTime("a", "1");
        time.addAndGet(99);
        assertThat(log.firstTime("a", "1")).isFalse();
        time.addAndGet(1);
        assertThat(log.firstTime("a", "1")).isTrue();
    }

    @Test
    void forgetsWhatCouldNotBeHandled() {
        DeliveryLog log = log(10, 100);
        log.firstTime("a", "1");
        log.forget("a", "1");
        log.forget("a", "2");
        assertThat(log.firstTime("a", "1")).isTrue();
    }

    @Test
    void tellsOneOfManyThreadsThatItIsTheFirst() {
        DeliveryLog log = DeliveryLog.inMemory(10_000, Duration.ofDays(1));
        AtomicInteger first = new AtomicInteger();
        IntStream.range(0, 20_000).parallel().forEach(i -> {
            if (log.firstTime("a", Integer.toString(i % 1_000))) {
                first.incrementAndGet();
            }
        });
        assertThat(first).hasValue(1_000);
    }

    @Test
    void needsACapacityAndAnAge() {
        for (int capacity : new int[] {0, -1}) {
            assertThatThrownBy(() -> DeliveryLog.inMemory(capacity, Duration.ofDays(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (Duration age : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1)}) {
            assertThatThrownBy(() -> DeliveryLog.inMemory(1, age)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> log(1, 1).firstTime("a", null)).hasMessage("id");
        assertThatThrownBy(() -> log(1, 1).firstTime((String) null, "1")).hasMessage("source");
    }
}
