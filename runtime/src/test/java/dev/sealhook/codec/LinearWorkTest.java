package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.sealhook.WebhookParseException;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.Payloads;
import dev.sealhook.testing.Steps;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The work that a payload makes is in line with its size, whatever its shape: four times the size takes four times the steps,
 * and four times the memory.
 */
class LinearWorkTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long SLACK = 20_000; // steps or bytes that a payload takes whatever its size

    /**
     * A payload by its size.
     *
     * @param parts how many parts a giant has of whatever it has many of
     */
    record Shape(String name, int parts, IntFunction<String> payload) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Shape> shapes() {
        return List.of(
                new Shape("unlisted names", 1_000_000, n -> Payloads.sentWith(members("n", n, "0"))),
                new Shape("unlisted names of an unrecognized event", 1_000_000, n -> "{" + members("n", n, "0") + "}"),
                // LinkedHashMap keeps them in trees.
                new Shape("names of one hash code", 1 << 16, n -> Payloads.sentWith(colliding(n, "0"))),
                new Shape(
                        "names of one hash code in a map",
                        1 << 16,
                        n -> Payloads.sentWithData("{\"id\":\"\",\"labels\":{" + colliding(n, "\"\"") + "}}")),
                new Shape(
                        "entries of a map",
                        1_000_000,
                        n -> Payloads.sentWithData("{\"id\":\"\",\"prices\":{" + members("n", n, "1") + "}}")),
                new Shape(
                        "items",
                        1_000_000,
                        n -> Payloads.sentWithData("{\"id\":\"\",\"items\":[{\"name\":\"\",\"quantity\":1}"
                                + ",{\"quantity\":1,\"name\":\"\"}".repeat(n) + "]}")),
                new Shape(
                        "items that do not fit",
                        1_000_000,
                        n -> Payloads.sentWithData("{\"id\":\"\",\"items\":[{}" + ",{\"name\":1}".repeat(n) + "]}")),
                new Shape(
                        "items that are variants with their tag last",
                        100_000,
                        n -> Payloads.sentWithData("{\"id\":\"\",\"inside\":[{\"id\":\"\"}"
                                + ",{\"id\":\"\",\"target\":{\"x\":[{},{}],\"street\":\"\",\"kind\":\"door\"}}"
                                        .repeat(n)
                                + "]}")),
                new Shape(
                        "items of raw JSON",
                        1_000_000,
                        n -> Payloads.sentWithData("{\"id\":\"\",\"raw\":[1" + ",[],{\"a\":1}".repeat(n) + "]}")),
                new Shape("digits", 10_000_000, n -> Payloads.sentWith("\"x\":" + "1".repeat(n))),
                new Shape(
                        "digits where a number is read",
                        10_000_000,
                        n -> Payloads.SENT.replace("1700000000", "1".repeat(n))),
                new Shape(
                        "digits behind the point",
                        10_000_000,
                        n -> Payloads.SENT.replace("1700000000", "1." + "0".repeat(n))),
                new Shape(
                        "digits of the exponent",
                        10_000_000,
                        n -> Payloads.SENT.replace("1700000000", "1e" + "0".repeat(n))),
                new Shape(
                        "digits of a decimal",
                        10_000_000,
                        n -> Payloads.sentWithData("{\"id\":\"\",\"items\":[{\"name\":\"\",\"quantity\":1,\"weight\":"
                                + "7".repeat(n) + "}]}")),
                new Shape("a string", 50_000_000, n -> Payloads.SENT.replace("e1", "a".repeat(n))),
                new Shape("a string beyond Latin-1", 25_000_000, n -> Payloads.SENT.replace("e1", "é".repeat(n))),
                new Shape("a string of pairs", 12_500_000, n -> Payloads.SENT.replace("e1", "😀".repeat(n))),
                new Shape("a string of escapes", 25_000_000, n -> Payloads.SENT.replace("e1", "\\n".repeat(n))),
                new Shape(
                        "a string of hexadecimal escapes",
                        8_000_000,
                        n -> Payloads.SENT.replace("e1", "\\u0041".repeat(n))),
                new Shape("a string of both kinds", 4_000_000, n -> Payloads.SENT.replace("e1", "aé\\u20ac".repeat(n))),
                new Shape("a name", 10_000_000, n -> Payloads.sentWith("\"" + "x".repeat(n) + "\":0")),
                new Shape(
                        "a date time",
                        10_000_000,
                        n -> Payloads.sentWith("\"due\":\"2026-11-23T08:15:30." + "0".repeat(n) + "Z\"")),
                new Shape("white space", 10_000_000, n -> Payloads.SENT.replace(",", ",\n" + " ".repeat(n))),
                new Shape(
                        "lines before a fault",
                        1_000_000,
                        n -> Payloads.sentWith("\"x\":[0" + ",\n0".repeat(n) + ",]")),
                new Shape(
                        "names before a duplicate",
                        1_000_000,
                        n -> Payloads.sentWith(members("n", n, "0") + ",\"n0\":1")),
                new Shape("nested arrays", 100_000, n -> Payloads.sentWith("\"x\":" + "[".repeat(n) + "]".repeat(n))),
                new Shape(
                        "nested arrays as a record",
                        100_000,
                        n -> Payloads.sentWithData("[".repeat(n) + "]".repeat(n))),
                new Shape(
                        "nested objects",
                        100_000,
                        n -> Payloads.sentWith("\"x\":" + "{\"a\":".repeat(n) + "1" + "}".repeat(n))));
    }

    private static String members(String name, int count, String value) {
        StringBuilder members = new StringBuilder("\"n\":" + value);
        for (int i = 0; i < count; i++) {
            members.append(",\"").append(name).append(i).append("\":").append(value);
        }
        return members.toString();
    }

    private static String colliding(int count, String value) {
        StringBuilder members = new StringBuilder("\"n\":" + value);
        for (int i = 0; i < count; i++) {
            members.append(",\"");
            for (int bit = 0; bit < 16; bit++) {
                members.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            members.append("\":").append(value);
        }
        return members.toString();
    }

    /** Reads a payload and writes it again. */
    public static final class Parcels implements Consumer<byte[]> {
        @Override
        public void accept(byte[] payload) {
            try {
                assertThat(ParcelEvent.fromJson(payload).toJsonBytes()).isNotEmpty();
            } catch (WebhookParseException malformed) {
                assertThat(malformed).hasMessageContaining("expected");
            }
        }
    }

    private static Consumer<byte[]> counting(Class<?> reader) {
        try {
            @SuppressWarnings("unchecked")
            Consumer<byte[]> counting = (Consumer<byte[]>)
                    new Steps().loadClass(reader.getName()).getConstructor().newInstance();
            return counting;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final Consumer<byte[]> PARCELS = counting(Parcels.class);

    static {
        byte[] payload = Payloads.FULL.getBytes(UTF_8);
        for (int i = 0; i < 20; i++) { // the first payloads of a process are read otherwise
            PARCELS.accept(payload);
        }
    }

    private record Work(long steps, long bytes) {
        static Work of(Consumer<byte[]> reader, String payload) {
            byte[] utf8 = payload.getBytes(UTF_8);
            long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            long steps = Steps.count;
            reader.accept(utf8);
            return new Work(
                    Steps.count - steps,
                    THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes);
        }
    }

    private static void assertInLine(Work small, Work large) {
        assertThat(large.steps()).as("steps, after %s", small).isLessThan(small.steps() * 9 / 2 + SLACK);
        assertThat(large.bytes()).as("bytes, after %s", small).isLessThan(small.bytes() * 9 / 2 + SLACK);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void fourTimesTheSizeIsFourTimesTheWork(Shape shape) {
        Work small = Work.of(PARCELS, shape.payload().apply(4_096));
        Work large = Work.of(PARCELS, shape.payload().apply(4 * 4_096));
        assertInLine(small, large);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @Tag("deep")
    void theSameHoldsForGiants(Shape shape) {
        assertInLine(
                Work.of(PARCELS, shape.payload().apply(shape.parts() / 4)),
                Work.of(PARCELS, shape.payload().apply(shape.parts())));
    }

    @Test
    void countsWork() {
        Work work = Work.of(PARCELS, Payloads.sentWith("\"x\":[" + "0,".repeat(1_000) + "0]"));
        assertThat(work.steps()).isGreaterThan(1_000);
        assertThat(work.bytes()).isGreaterThan(2_000);
    }

    /** A recursive union as generated code reads it. */
    public static final class Groups implements Consumer<byte[]> {
        private static final ObjectShape GROUP = ObjectShape.builder()
                .optional(in -> in.readList(Groups::read), "children")
                .optional(Groups::read, "child")
                .required(ScalarType.STRING, "kind")
                .build();

        private static String read(JsonReader in) {
            assertThat(in.peekTag("kind")).isEqualTo("group");
            return in.readRecord(GROUP) ? in.value(2) : null;
        }

        @Override
        public void accept(byte[] payload) {
            JsonReader in = new JsonReader(payload);
            read(in);
            in.end();
            assertThat(in.fits()).isTrue();
        }
    }

    @Test
    void nestedUnionsWhoseTagsComeLastAreSearchedOnce() {
        Consumer<byte[]> groups = counting(Groups.class);
        Work[] chains = works(groups, "{\"child\":", "{\"kind\":\"group\"}", ",\"kind\":\"group\"}", 10, 100, 400);
        assertThat(chains[2].steps()).isLessThan(chains[1].steps() * 9 / 2);
        assertThat(chains[1].steps()).isLessThan(chains[0].steps() * 12);
        String filler = "{\"kind\":\"group\",\"children\":[]},".repeat(20);
        Work[] lists = works(
                groups,
                "{\"children\":[" + filler,
                "{\"kind\":\"group\",\"children\":[]}",
                "],\"kind\":\"group\"}",
                10,
                60,
                240);
        assertThat(lists[2].steps()).isLessThan(lists[1].steps() * 9 / 2);
        assertThat(lists[1].steps()).isLessThan(lists[0].steps() * 8);
    }

    private static Work[] works(Consumer<byte[]> reader, String open, String innermost, String close, int... depths) {
        return Arrays.stream(depths)
                .mapToObj(depth -> Work.of(reader, open.repeat(depth) + innermost + close.repeat(depth)))
                .toArray(Work[]::new);
    }
}
