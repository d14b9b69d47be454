package dev.sealhook.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.Payloads;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A payload that does not fit its event is kept whole, with the first thing that does not fit. */
class MisfitTest {
    private static void assertMisfit(String payload, String problem) {
        ParcelEvent event = ParcelEvent.fromJson("\n " + payload + "\t");
        assertThat(event).isInstanceOf(ParcelEvent.Unrecognized.class);
        ParcelEvent.Unrecognized unrecognized = (ParcelEvent.Unrecognized) event;
        assertThat(unrecognized.problem()).isEqualTo(Optional.of(problem));
        assertThat(unrecognized.json().text()).isEqualTo(payload);
        assertThat(unrecognized.type()).isEqualTo("parcel.sent");
        assertThat(event.toJson()).isEqualTo(payload);
        assertThat(ParcelEvent.fromJson(payload.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\":\"e1\",|`` |/id: required property is missing",
                "\"created_at\":1700000000,|``|/created_at: required property is missing",
                "\"data\":{\"id\":\"d1\"},|``|/data: required property is missing",
                "\"carrier\":null,|``|/carrier: required property is missing",
                ",\"meta\":{}|``|/meta: required property is missing",
                "\"e1\"|null|/id: must not be null",
                "{\"id\":\"d1\"}|null|/data: must not be null",
                "\"d1\"|null|/data/id: must not be null",
                "\"e1\"|7|/id: expected a string, found 7",
                "\"e1\"|-1.50e3|/id: expected a string, found -1.50e3",
                "\"e1\"|true|/id: expected a string, found true",
                "\"e1\"|{\"a\":[1]}|/id: expected a string, found an object",
                "\"e1\"|[{}]|/id: expected a string, found an array",
                "{\"id\":\"d1\"}|\"d1\"|/data: expected an object, found the string 'd1'",
                "{\"id\":\"d1\"}|[{\"id\":1}]|/data: expected an object, found an array",
                "{\"id\":\"d1\"}|{}|/data/id: required property is missing",
                "\"carrier\":null|\"carrier\":0|/carrier: expected a string, found 0",
            })
    void namesThePlaceAndWhatIsWrongThere(String what, String instead, String problem) {
        String payload = Payloads.SENT.replace(what, instead.strip());
        assertThat(payload).isNotEqualTo(Payloads.SENT);
        assertMisfit(payload, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"items\":{}|/data/items: expected an array, found an object",
                "\"items\":\"x\"|/data/items: expected an array, found the string 'x'",
                "\"items\":[{\"name\":\"a\",\"quantity\":1},{\"quantity\":1}]"
                        + "|/data/items/1/name: required property is missing",
                "\"items\":[null]|/data/items/0: must not be null",
                "\"items\":[{\"name\":\"a\",\"quantity\":1},7]|/data/items/1: expected an object, found 7",
                "\"items\":[{\"name\":\"a\",\"quantity\":\"1\"}]"
                        + "|/data/items/0/quantity: expected a whole number of 32 bits, found the string '1'",
                "\"labels\":[]|/data/labels: expected an object, found an array",
                "\"labels\":{\"a/b~c\":1}|/data/labels/a~1b~0c: expected a string, found 1",
                "\"labels\":{\"a\":null}|/data/labels/a: must not be null",
                "\"labels\":{\"a\":\"1\",\"b\":\"2\",\"a\":\"3\"}"
                        + "|/data/labels/a: expected each name once, found it again",
                "\"labels\":{\"a\":\"1\",\"\\u0061\":\"3\"}|/data/labels/a: expected each name once, found it again",
                "\"labels\":{\"\":1}|/data/labels/: expected a string, found 1",
                "\"notes\":[\"a\",null,5]|/data/notes/2: expected a string, found 5",
                "\"prices\":{\"a\":null,\"b\":1.5}|/data/prices/b: expected a whole number of 64 bits, found 1.5",
                "\"prices\":{\"a\":null,\"a\":null}|/data/prices/a: expected each name once, found it again",
                "\"raw\":{}|/data/raw: expected an array, found an object",
                "\"target\":[]|/data/target: expected an object, found an array",
                "\"target\":\"door\"|/data/target: expected an object, found the string 'door'",
                "\"target\":{\"kind\":\"door\"}|/data/target/street: required property is missing",
                "\"target\":{\"number\":\"7\",\"kind\":\"locker\"}"
                        + "|/data/target/number: expected a whole number of 64 bits, found the string '7'",
                "\"items\":5,\"labels\":7|/data/items: expected an array, found 5",
            })
    void followsCollectionsAndUnionsInwards(String member, String problem) {
        assertMisfit(Payloads.sentWithData("{\"id\":\"d1\"," + member + "}"), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"object\":1|/object: expected a string, found 1",
                "\"express\":\"true\"|/express: expected true or false, found the string 'true'",
                "\"express\":0|/express: expected true or false, found 0",
                "\"day\":\"2026-02-30\"|/day: expected a full-date by RFC 3339, found the string '2026-02-30'",
                "\"day\":20261123|/day: expected a full-date by RFC 3339, found 20261123",
                "\"due\":\"2026-11-23\"|/due: expected a date-time by RFC 3339, found the string '2026-11-23'",
                "\"due\":[]|/due: expected a date-time by RFC 3339, found an array",
                "\"object\":{\"a\":{\"a\":1,\"a\":2}},\"due\":1|/object: expected a string, found an object",
            })
    void checksOptionalPropertiesToo(String member, String problem) {
        assertMisfit(Payloads.sentWith(member), problem);
    }

    @Test
    void cutsLongValuesInItsMessage() {
        String payload = Payloads.SENT.replace("{\"id\":\"d1\"}", "\"" + "x".repeat(1000) + "\"");
        assertMisfit(payload, "/data: expected an object, found the string '" + "x".repeat(100) + "...'");
        String pairs = Payloads.SENT.replace("{\"id\":\"d1\"}", "\"x" + "😀".repeat(1000) + "\"");
        assertMisfit(pairs, "/data: expected an object, found the string 'x" + "😀".repeat(99) + "...'");
    }

    @Test
    void findsTheMissingPropertyBeyondTheFirstSixtyFourToo() {
        for (int missing : new int[] {0, 1, 63, 64, 65, 127, 128, 129}) {
            String payload = Payloads.wide().replace(",\"p" + missing + "\":" + missing, "");
            assertThat(ParcelEvent.fromJson(payload))
                    .extracting(event -> ((ParcelEvent.Unrecognized) event).problem())
                    .isEqualTo(Optional.of("/p" + missing + ": required property is missing"));
        }
    }
}
