package dev.sealhook.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.JsonText;
import dev.sealhook.sample.Door;
import dev.sealhook.sample.Locker;
import dev.sealhook.sample.Parcel;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.ParcelSentWebhookEvent;
import dev.sealhook.sample.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What constructors refuse: each of these could be constructed once, and then not be written, or not be read again. */
class ConstructorsTest {
    private static final JsonText NULL = JsonText.of("null");

    private static ParcelSentWebhookEvent event(Parcel data, Map<String, JsonText> additional) {
        return event(data, Optional.empty(), Optional.empty(), additional);
    }

    private static ParcelSentWebhookEvent event(
            Parcel data, Optional<OffsetDateTime> due, Optional<LocalDate> day, Map<String, JsonText> additional) {
        return new ParcelSentWebhookEvent(
                "e1",
                Instant.EPOCH,
                data,
                Optional.empty(),
                Optional.empty(),
                NULL,
                Optional.empty(),
                due,
                day,
                Optional.empty(),
                additional);
    }

    private static Parcel parcel(Optional<Target> target, List<Parcel> inside, Map<String, JsonText> additional) {
        return new Parcel(
                "d1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                target,
                inside.isEmpty() ? Optional.empty() : Optional.of(inside),
                additional);
    }

    private static final Parcel PLAIN = parcel(Optional.empty(), List.of(), Map.of());

    private static void assertComesBack(ParcelEvent event) {
        assertThat(ParcelEvent.fromJson(event.toJsonBytes())).isEqualTo(event);
    }

    private static void assertRefused(ThrowingCallable constructor, String message) {
        assertThatThrownBy(constructor)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "+10000-01-01T00:00:00Z, 'due: RFC 3339 has the years 0 to 9999, found +10000-01-01'",
        "-0001-12-31T23:59:59Z, 'due: RFC 3339 has the years 0 to 9999, found -0001-12-31'",
        "2026-11-24T00:00:00+01:00:30, 'due: RFC 3339 has offsets of whole minutes, found +01:00:30'"
    })
    void refuseADateTimeThatRfc3339CannotHold(String time, String message) {
        Optional<OffsetDateTime> due = Optional.of(OffsetDateTime.parse(time));
        assertRefused(() -> event(PLAIN, due, Optional.empty(), Map.of()), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999-18:00", "2026-11-24T00:00+00:01"})
    void takeEveryOtherDateTime(String time) {
        assertComesBack(event(PLAIN, Optional.of(OffsetDateTime.parse(time)), Optional.empty(), Map.of()));
    }

    @Test
    void refuseADateThatRfc3339CannotHold() {
        assertRefused(
                () -> event(PLAIN, Optional.empty(), Optional.of(LocalDate.MAX), Map.of()),
                "day: RFC 3339 has the years 0 to 9999, found +999999999-12-31");
        assertComesBack(event(PLAIN, Optional.empty(), Optional.of(LocalDate.of(0, 1, 1)), Map.of()));
    }

    @Test
    void refuseANumberOfMoreThanAThousandDigits() {
        BigDecimal largest = new BigDecimal("9".repeat(1_000)).movePointLeft(3);
        Parcel.Item item = new Parcel.Item("a", 1, Optional.of(largest));
        assertComesBack(event(
                new Parcel(
                        "d1",
                        Optional.of(List.of(item)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Map.of()));
        Optional<BigDecimal> longer = Optional.of(new BigDecimal("1".repeat(1_001)));
        assertRefused(() -> new Parcel.Item("a", 1, longer), "weight: a number has at most 1000 digits, found 1001");
    }

    @Test
    void refuseALoneSurrogateInANameAndTakeItInAString() {
        assertRefused(
                () -> event(PLAIN, Map.of("a\ud800", NULL)),
                "additionalProperties: a name has no lone surrogate, found 'a\\ud800'");
        assertRefused(
                () -> Checks.optional(Optional.of(Map.of("\udc00", "")), "labels"),
                "labels: a name has no lone surrogate, found '\\udc00'");
        assertComesBack(event(PLAIN, Map.of("a😀", JsonText.of("\"\\ud800\""))));
        assertComesBack(event(parcel(Optional.of(new Door("door", "\ud800")), List.of(), Map.of()), Map.of()));
    }

    @Test
    void refuseAListedNameAmongTheAdditionalProperties() {
        for (String name : List.of("id", "type", "carrier", "meta")) {
            assertRefused(
                    () -> event(PLAIN, Map.of(name, NULL)),
                    "'" + name + "' is a listed property: it cannot stand in additionalProperties");
        }
        assertComesBack(event(PLAIN, Map.of("due", NULL)));
    }

    @Test
    void refuseJsonThatWouldBeNestedTooDeepInItsPlace() {
        JsonText deep = JsonText.of("[".repeat(498) + "]".repeat(498));
        assertComesBack(event(parcel(Optional.empty(), List.of(), Map.of("x", deep)), Map.of()));
        Parcel deeper = parcel(Optional.empty(), List.of(), Map.of("x", JsonText.of("[" + deep.text() + "]")));
        assertRefused(
                () -> event(deeper, Map.of()), "a payload may be nested 500 deep, and this record would be nested 501");
        assertRefused(
                () -> event(PLAIN, Map.of("x", JsonText.of("[[" + deep.text() + "]]"))),
                "a payload may be nested 500 deep, and this record would be nested 501");
    }

    @Test
    void refuseRecordsInsideEachOtherThatWouldBeNestedTooDeep() {
        Parcel inmost = PLAIN;
        for (int depth = 1; depth < 498; depth += 2) { // a list and a record
            inmost = parcel(Optional.empty(), List.of(inmost), Map.of());
        }
        Parcel deepest = inmost;
        assertComesBack(event(deepest, Map.of()));
        assertRefused(
                () -> parcel(Optional.empty(), List.of(deepest), Map.of()),
                "a payload may be nested 500 deep, and this record would be nested 501");
    }

    @Test
    void refuseAVariantWithAnotherVariantsTag() {
        assertRefused(() -> new Door("locker", "s"), "kind: this variant is announced by 'door', found 'locker'");
        assertRefused(() -> new Locker("", 1), "kind: this variant is announced by 'locker', found ''");
    }

    @Test
    void refuseAnUnrecognizedVariantThatWouldBeReadAsAnother() {
        JsonText moon = JsonText.of("{\"a\":{\"kind\":\"door\"},\"k\\u0069nd\":\"mo\\u006fn\"}");
        Target target = new Target.Unrecognized("moon", moon);
        assertComesBack(event(parcel(Optional.of(target), List.of(), Map.of()), Map.of()));
        assertRefused(() -> new Target.Unrecognized("sun", moon), "type: the property 'kind' is 'moon', found 'sun'");
        assertRefused(
                () -> new Target.Unrecognized("door", JsonText.of("{\"kind\":\"door\"}")),
                "type: there is a record for 'door'");
        assertRefused(() -> new Target.Unrecognized("", JsonText.of("[1]")), "json: a variant is an object, found [1]");
    }

    @Test
    void refuseAnUnrecognizedEventThatIsNoPayload() {
        assertRefused(
                () -> new ParcelEvent.Unrecognized("a", JsonText.of("\"a\""), Optional.empty()),
                "json: a payload is an object, found \"a\"");
        assertRefused(
                () -> new ParcelEvent.Unrecognized("a", JsonText.of("{\"a\":1,\"\\u0061\":2}"), Optional.empty()),
                "json: a payload has each name once, found 'a' again");
        assertComesBack(new ParcelEvent.Unrecognized(
                "a", JsonText.of("{\"type\":\"a\",\"b\":[{\"c\":1,\"c\":2}] , \"d\" : 1}"), Optional.empty()));
    }

    @Test
    void showNoMoreThanTheStartOfAnUnrecognizedPayload() {
        JsonText large = JsonText.of("{\"type\":\"a\",\n\"b\":\"" + "x".repeat(1_000_000) + "\"}");
        assertThat(new ParcelEvent.Unrecognized("a", large, Optional.empty()).toString())
                .hasSizeLessThan(200)
                .startsWith("Unrecognized[type=a, json={\"type\":\"a\",\\n\"b\":\"xxx")
                .endsWith("xxx..., problem=Optional.empty]");
    }
}
