package dev.sealhook.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.sample.Parcel;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.ParcelSentWebhookEvent;
import dev.sealhook.sample.Payloads;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static ParcelEvent read(String member) {
        return ParcelEvent.fromJson(Payloads.sentWithData("{\"id\":\"d1\"," + member + "}"));
    }

    private static Parcel data(String member) {
        return ((ParcelSentWebhookEvent) read(member)).data();
    }

    private static ParcelEvent readLong(String number) {
        return read("\"prices\":{\"a\":" + number + "}");
    }

    private static ParcelEvent readInt(String number) {
        return read("\"items\":[{\"name\":\"n\",\"quantity\":" + number + "}]");
    }

    private static String decimal(String number) {
        return "\"items\":[{\"name\":\"n\",\"quantity\":1,\"weight\":" + number + "}]";
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "-0.0,0",
        "0e1000,0",
        "0E-1000,0",
        "1.0,1",
        "1e3,1000",
        "-1.50e2,-150",
        "1000e-3,1",
        "0.001e3,1",
        "9223372036854775807,9223372036854775807",
        "-9223372036854775808,-9223372036854775808",
        "9223372036854775807.000,9223372036854775807",
        "92233720368547758070e-1,9223372036854775807",
        "100000000000000000,100000000000000000",
        "-99999999999999999,-99999999999999999",
        "1000000000000000000,1000000000000000000",
    })
    void readsWholeNumbersHoweverTheyAreWritten(String number, long value) {
        assertThat(((ParcelSentWebhookEvent) readLong(number))
                        .data()
                        .prices()
                        .orElseThrow()
                        .get("a"))
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "-9223372036854775809",
                "9223372036854775807.5",
                "0.5",
                "1e-1",
                "-1.000001",
                "1e19",
                "1e400",
                "1e1000000000",
                "1e-1000000000",
                "1e2147483647",
                "1e-2147483648",
                "1e99999999999999999999",
                "-1E+999999999",
                "0.1e1000000000"
            })
    void findsWhatDoesNotFitSixtyFourBits(String number) {
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(readLong(number))
                        .extracting(event ->
                                ((ParcelEvent.Unrecognized) event).problem().orElseThrow())
                        .isEqualTo("/data/prices/a: expected a whole number of 64 bits, found " + number));
    }

    @Test
    void readsAndLimitsNumbersOfThirtyTwoBits() {
        for (int value : new int[] {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE}) {
            for (String zeros : new String[] {"", ".0", "e0"}) {
                ParcelSentWebhookEvent event = (ParcelSentWebhookEvent) readInt(value + zeros);
                assertThat(event.data().items().orElseThrow().get(0).quantity()).isEqualTo(value);
            }
        }
        for (String number :
                new String[] {"2147483648", "-2147483649", "2147483648.0", "21474836480e-1", "1e10", "0.1"}) {
            assertThat(readInt(number)).isInstanceOf(ParcelEvent.Unrecognized.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0",
                "1.50",
                "1E+400",
                "1e-400",
                "1e1000000000",
                "-1E-1000000000",
                "123456789012345678901234567890.5"
            })
    void keepsADecimalDigitByDigit(String number) {
        BigDecimal weight =
                data(decimal(number)).items().orElseThrow().get(0).weight().orElseThrow();
        assertThat(weight).isEqualTo(new BigDecimal(number));
        String written = read(decimal(number)).toJson();
        assertThat(written).hasSizeLessThan(300);
        assertThat(read(decimal(number))).isEqualTo(ParcelEvent.fromJson(written));
    }

    @Test
    void findsANumberThatIsTooLong() {
        for (String number :
                new String[] {"1".repeat(100_000), "0." + "1".repeat(100_000), "1".repeat(100_000) + "e1"}) {
            Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
                assertThat(readLong(number)).isInstanceOf(ParcelEvent.Unrecognized.class);
                assertThat(readInt(number)).isInstanceOf(ParcelEvent.Unrecognized.class);
                assertThat(read(decimal(number)))
                        .extracting(event ->
                                ((ParcelEvent.Unrecognized) event).problem().orElseThrow())
                        .isEqualTo("/data/items/0/weight: expected a number of at most 1000 digits, found "
                                + number.substring(0, 100) + "...");
                assertThat(read(decimal(number)).toJson()).contains(number);
            });
        }
        assertThat(data(decimal("1".repeat(1000))).items()).isPresent();
        assertThat(read(decimal("1".repeat(1001)))).isInstanceOf(ParcelEvent.Unrecognized.class);
    }

    @Test
    void keepsANumberOfAnyLengthWhereItIsRaw() {
        String number = "1".repeat(100_000) + "e-" + "1".repeat(100_000);
        assertThat(ParcelEvent.fromJson(Payloads.sentWith("\"x\":" + number)))
                .isInstanceOf(ParcelSentWebhookEvent.class)
                .extracting(ParcelEvent::toJson)
                .asString()
                .contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "0,1970-01-01T00:00:00Z",
        "-1,1969-12-31T23:59:59Z",
        "1700000000.0,2023-11-14T22:13:20Z",
        "17e8,2023-11-14T22:13:20Z",
        "31556889864403199,+1000000000-12-31T23:59:59Z",
        "-31557014167219200,-1000000000-01-01T00:00:00Z",
    })
    void readsUnixTimeInSeconds(String seconds, String time) {
        ParcelEvent event = ParcelEvent.fromJson(Payloads.SENT.replace("1700000000", seconds));
        assertThat(((ParcelSentWebhookEvent) event).createdAt()).isEqualTo(Instant.parse(time));
        assertThat(ParcelEvent.fromJson(event.toJson())).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31556889864403200", "-31557014167219201", "1.5", "1e400", "\"1\"", "1e17"})
    void findsUnixTimeThatIsNone(String seconds) {
        assertThat(ParcelEvent.fromJson(Payloads.SENT.replace("1700000000", seconds)))
                .extracting(
                        event -> ((ParcelEvent.Unrecognized) event).problem().orElseThrow())
                .asString()
                .startsWith("/created_at: expected a whole number of seconds since 1970, found ");
    }
}
