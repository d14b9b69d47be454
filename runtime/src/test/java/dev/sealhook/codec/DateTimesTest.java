package dev.sealhook.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.testing.Seed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 3339, section 5.6 and the examples of 5.8. */
class DateTimesTest {
    @ParameterizedTest
    @CsvSource({
        "1985-04-12T23:20:50.52Z,1985-04-12T23:20:50.52Z,1985-04-12T23:20:50.52Z",
        "1996-12-19T16:39:57-08:00,1996-12-19T16:39:57-08:00,1996-12-19T16:39:57-08:00",
        "1937-01-01T12:00:27.87+00:20,1937-01-01T12:00:27.870+00:20,1937-01-01T12:00:27.87+00:20",
        "2026-11-23t08:15:00z,2026-11-23T08:15Z,2026-11-23T08:15:00Z",
        "2026-11-23T08:15:00.000000001Z,2026-11-23T08:15:00.000000001Z,2026-11-23T08:15:00.000000001Z",
        "2026-11-23T08:15:00.1234567890000Z,2026-11-23T08:15:00.123456789Z,2026-11-23T08:15:00.123456789Z",
        "2026-11-23T08:15:00.0-00:00,2026-11-23T08:15Z,2026-11-23T08:15:00Z",
        "2026-11-23T08:15:00-00:30,2026-11-23T08:15-00:30,2026-11-23T08:15:00-00:30",
        "2026-11-23T08:15:00+18:00,2026-11-23T08:15+18:00,2026-11-23T08:15:00+18:00",
        "0000-02-29T00:00:00Z,0000-02-29T00:00Z,0000-02-29T00:00:00Z",
        "9999-12-31T23:59:59Z,9999-12-31T23:59:59Z,9999-12-31T23:59:59Z",
    })
    void readsAndWritesDateTimes(String text, String time, String written) {
        assertThat(dateTime(text)).isEqualTo(OffsetDateTime.parse(time));
        assertThat(dateTime(text).getOffset())
                .isEqualTo(OffsetDateTime.parse(time).getOffset());
        assertThat(DateTimes.format(dateTime(text))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-23",
                "2026-11-23T08:15Z",
                "2026-11-23T08:15:00",
                "2026-11-23T08:15:00.Z",
                "2026-11-23T08:15:00.5",
                "2026-11-23 08:15:00Z",
                "2026-11-23T08:15:60Z",
                "1990-12-31T23:59:60Z",
                "2026-11-23T24:00:00Z",
                "2026-11-23T08:60:00Z",
                "2026-02-29T08:15:00Z",
                "2026-13-01T08:15:00Z",
                "2026-00-01T08:15:00Z",
                "2026-11-23T08:15:00.0000000001Z",
                "2026-11-23T08:15:00+18:01",
                "2026-11-23T08:15:00+23:59",
                "2026-11-23T08:15:00+0100",
                "2026-11-23T08:15:00+01",
                "2026-11-23T08:15:00+01:00:00",
                "2026-11-23T08:15:00+01:60",
                "2026-11-23T08:15:00Z ",
                " 2026-11-23T08:15:00Z",
                "2026-11-23T08:15:00ZZ",
                "2026-11-23T08:15:00*01:00",
                "26-11-23T08:15:00Z",
                "+2026-11-23T08:15:00Z",
                "-0001-11-23T08:15:00Z",
                "12026-11-23T08:15:00Z",
                "20261123T081500Z",
                "2026-W47-1T08:15:00Z",
                "2026-11-23T8:15:00ZZ",
                "2026/11/23T08:15:00Z",
                "2026-11-23T08.15.00Z",
                "2026-11-23T08:15:00,5Z",
                "٢٠٢٦-11-23T08:15:00Z",
                "2026-11-23T08:15:00+01-00",
                "2026-11-23T08:15:00.5.5Z",
                "2026-1123T08:15:000Z",
                "2026-11-23T08:15:00[UTC]"
            })
    void refusesWhatIsNoDateTimeOrWouldLoseSomething(String text) {
        assertThat(dateTime(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-2",
                "2026-11-233",
                "2026-02-30",
                "2026-00-10",
                "20261123",
                "2026-1-023",
                "2026/11/23",
                "+026-11-23",
                "2026-11-2x",
                "٢٠٢٦-11-23"
            })
    void refusesWhatIsNoFullDate(String text) {
        assertThat(date(text)).isNull();
    }

    @Test
    void readsBackEachDateAndTimeThatItWrites() {
        long seed = Seed.get();
        Random random = new Random(seed);
        long first = OffsetDateTime.parse("0001-01-02T00:00:00Z").toEpochSecond();
        long last = OffsetDateTime.parse("9999-12-30T00:00:00Z").toEpochSecond();
        for (int i = 0; i < 20_000; i++) {
            int nanos = random.nextInt(3) == 0 ? 0 : random.nextInt(1_000_000_000);
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * random.nextInt(-18 * 60, 18 * 60 + 1));
            OffsetDateTime time =
                    OffsetDateTime.ofInstant(Instant.ofEpochSecond(random.nextLong(first, last), nanos), offset);
            String text = DateTimes.format(time);
            assertThat(dateTime(text)).as("seed %d: %s", seed, text).isEqualTo(time);
            assertThat(OffsetDateTime.parse(text)).as("seed %d: %s", seed, text).isEqualTo(time);
            assertThat(date(DateTimes.format(time.toLocalDate()))).isEqualTo(time.toLocalDate());
        }
    }

    @Test
    void refusesToWriteWhatRfc3339CannotHold() {
        OffsetDateTime time = OffsetDateTime.parse("2026-11-23T08:15:00Z");
        assertThatThrownBy(() -> DateTimes.format(time.withYear(10_000))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DateTimes.format(time.withYear(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DateTimes.format(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DateTimes.format(time.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(61))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("+00:01:01");
    }

    private static OffsetDateTime dateTime(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return DateTimes.dateTime(utf8, 0, utf8.length);
    }

    private static LocalDate date(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return DateTimes.date(utf8, 0, utf8.length);
    }
}
