package com.example.parcels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.JsonText;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceDeskTest {
    private final ServiceDesk desk = new ServiceDesk();

    @Test
    void expectsARegisteredParcelAtItsLocker() {
        assertThat(answer("parcel.registered", registered("express")))
                .isEqualTo("expect WP100 tomorrow, in locker L-12 behind door 7");
    }

    @Test
    void copesWithAServiceThatWrenpostInventsLater() {
        assertThat(answer("parcel.registered", registered("by_pigeon")))
                .isEqualTo("expect WP100 by by_pigeon, in locker L-12 behind door 7");
    }

    @Test
    void copesWithADestinationThatWrenpostInventsLater() {
        String json = registered("economy").replace("\"locker\"", "\"balcony\"");
        assertThat(answer("parcel.registered", json))
                .startsWith("expect WP100 some day, somewhere new: {\"kind\":\"balcony\"");
    }

    @Test
    void tellsTheLastDepotByItsNull() {
        String depot = "\"parcel_number\":\"WP100\",\"depot\":{\"code\":\"HAM-2\",\"country\":\"DE\"}";
        assertThat(answer("parcel.scanned", depot + ",\"next_depot\":null")).isEqualTo("WP100 goes out from HAM-2");
        assertThat(answer("parcel.scanned", depot + ",\"next_depot\":\"LEJ-1\""))
                .isEqualTo("WP100 is on its way to LEJ-1");
    }

    @Test
    void looksAtANoticeWithoutAnythingRequired() {
        assertThat(answer("parcel.scanned", "\"parcel_number\":\"WP100\"")).startsWith("look at {");
    }

    @Test
    void asksForASignatureOnly() {
        assertThat(answer("parcel.delivered", delivered("{\"method\":\"signature\",\"signed_by\":\"R. Wren\"}")))
                .isEqualTo("WP100 is with J. Finch at 12b, signed by R. Wren");
        assertThat(answer("parcel.delivered", delivered("{\"method\":\"photo\",\"photo_urls\":[]}")))
                .isEqualTo("WP100 is with J. Finch at 12b, not signed");
        assertThat(answer("parcel.delivered", delivered("{\"method\":\"oath\"}")))
                .isEqualTo("WP100 is with J. Finch at 12b, not signed");
    }

    @Test
    void namesTheDayOfTheNextAttempt() {
        String attempts =
                "\"parcel_number\":\"WP101\",\"attempts\":[{\"reason\":\"nobody_home\",\"tried_at\":\"2026-11-02T09:00:00Z\"}]";
        assertThat(answer("parcel.delivery_failed", attempts + ",\"next_attempt_on\":\"2026-11-04\""))
                .isEqualTo("WP101 comes again on WEDNESDAY 2026-11-04, attempt 2");
        assertThat(answer("parcel.delivery_failed", attempts + ",\"next_attempt_on\":null"))
                .isEqualTo("WP101 goes back");
    }

    @Test
    void addsUpWhatCustomsWant() {
        String json =
                "\"parcel_number\":\"WP102\",\"charges\":[{\"amount\":12.40,\"currency\":\"EUR\"},{\"amount\":3,\"currency\":\"EUR\"},"
                        + "{\"amount\":1,\"currency\":\"CHF\"}],\"papers\":{\"licence\":[\"ministry\"],\"invoice\":[\"sender\"]},\"answers\":[\"a gift\",null]";
        assertThat(answer("customs.held", json))
                .isEqualTo("pay 1 CHF + 15.40 EUR for WP102, bring licence and invoice");
    }

    @Test
    void looksAtANoticeThatWrenpostInventsLater() {
        assertThat(answer("parcel.lost", "\"n\": 1.0")).startsWith("look at {").endsWith("\"n\": 1.0}");
    }

    @Test
    void buildsANoticeAsItReadsOne() {
        var held = new CustomsHeldWebhookEvent(
                "ntc_9",
                OffsetDateTime.parse("2026-11-03T12:00:00Z"),
                "WP9",
                List.of(new Charge(new BigDecimal("1.50"), "EUR", Optional.of(Charge.Kind.DUTY))),
                Map.of("invoice", List.of("sender")),
                Optional.of(List.of(Optional.of("yes"), Optional.empty())),
                Optional.of(JsonText.of("{\"desk\":4}")));
        assertThat(ParcelNotice.fromJson(held.toJson())).isEqualTo(held);
    }

    private String answer(String event, String members) {
        String json = "{\"notice_id\":\"ntc_1\",\"sent_at\":\"2026-11-02T08:00:00Z\",\"event\":\"" + event + "\","
                + members + "}";
        return ParcelNotice.fromJson(json).accept(desk);
    }

    private static String registered(String service) {
        return "\"parcel\":{\"number\":\"WP100\",\"service\":\"" + service + "\",\"weight_kg\":2.50},"
                + "\"destination\":{\"kind\":\"locker\",\"locker_id\":\"L-12\",\"compartment\":7}";
    }

    private static String delivered(String proof) {
        return "\"parcel_number\":\"WP100\",\"proof\":" + proof
                + ",\"destination\":{\"kind\":\"neighbour\",\"name\":\"J. Finch\",\"house_number\":\"12b\"}";
    }
}
