package dev.sealhook;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/** Messages in the order in which they were first received. Each call costs as much as it forgets, once for each. */
final class MemoryDeliveryLog implements DeliveryLog {
    private record Message(String source, String id) {
        Message {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(id, "id");
        }
    }

    private final Map<Message, Long> received = new LinkedHashMap<>(); // to nanoseconds
    private final int capacity;
    private final long age; // in nanoseconds
    private final LongSupplier nanoTime;

    MemoryDeliveryLog(int capacity, Duration age, LongSupplier nanoTime) {
        if (capacity <= 0 || age.isNegative() || age.isZero()) {
            throw new IllegalArgumentException("a log needs a positive capacity and age");
        }
        this.capacity = capacity;
        this.age = age.compareTo(Duration.ofNanos(Long.MAX_VALUE)) < 0 ? age.toNanos() : Long.MAX_VALUE;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized boolean firstTime(String source, String id) {
        long now = nanoTime.getAsLong();
        forgetOlderThan(now);
        boolean isFirst = received.putIfAbsent(new Message(source, id), now) == null;
        if (received.size() > capacity) {
            removeEldest();
        }
        return isFirst;
    }

    private void forgetOlderThan(long now) {
        Iterator<Long> times = received.values().iterator();
        while (times.hasNext() && now - times.next() >= age) {
            times.remove();
        }
    }

    private void removeEldest() {
        Iterator<Message> messages = received.keySet().iterator();
        messages.next();
        messages.remove();
    }

    @Override
    public synchronized void forget(String source, String id) {
        received.remove(new Message(source, id));
    }
}
