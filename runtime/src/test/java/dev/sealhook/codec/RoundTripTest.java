package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.JsonText;
import dev.sealhook.json.JsonTree;
import dev.sealhook.json.RandomJson;
import dev.sealhook.sample.Parcel;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.ParcelSentWebhookEvent;
import dev.sealhook.sample.ParcelWideWebhookEvent;
import dev.sealhook.sample.Payloads;
import dev.sealhook.testing.Seed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final int ROUNDS = Integer.getInteger("sealhook.rounds", 5_000);

    private static ParcelSentWebhookEvent sent(String payload) {
        return (ParcelSentWebhookEvent) ParcelEvent.fromJson(payload);
    }

    @Test
    void readsEveryKindOfComponent() {
        ParcelSentWebhookEvent event = sent(Payloads.FULL);
        assertThat(event.id()).isEqualTo("e1 \"é€😀\"/");
        assertThat(event.createdAt().getEpochSecond()).isEqualTo(1_700_000_000);
        assertThat(event.object()).contains("event");
        assertThat(event.carrier()).contains("post");
        assertThat(event.meta().text()).isEqualTo("[1.00, \"\\ud800\"]");
        assertThat(event.extra()).contains(JsonText.of("null"));
        assertThat(event.due()).contains(OffsetDateTime.parse("2026-11-23T08:15:30.12Z"));
        assertThat(event.day()).contains(LocalDate.parse("2026-11-23"));
        assertThat(event.express()).contains(true);
        assertThat(event.additionalProperties().toString()).isEqualTo("{later=-1.5E-3, ü=\"\"}");
        Parcel data = event.data();
        assertThat(data.items())
                .contains(List.of(
                        new Parcel.Item(
                                "a",
                                100,
                                Optional.of(new BigDecimal("1.50")),
                                Map.of("colour", JsonText.of("\"blue\""))),
                        new Parcel.Item("", 0, Optional.empty(), Map.of())));
        assertThat(data.labels().orElseThrow().toString()).isEqualTo("{z=1, a=2, =3}");
        assertThat(data.notes()).contains(List.of(Optional.of("x"), Optional.empty(), Optional.of("y")));
        assertThat(data.prices().orElseThrow().toString())
                .isEqualTo("{b=Optional.empty, a=Optional[9223372036854775807]}");
        assertThat(data.raw().orElseThrow().toString()).isEqualTo("[null, 1.0, \"s\", {\"b\": 1,\"a\": [ ]}]");
        assertThat(data.target().orElseThrow().toString())
                .isEqualTo("Locker[kind=locker, number=7, additionalProperties={floor=[1, 2]}]");
        assertThat(data.additionalProperties().toString())
                .isEqualTo("{unlisted={ \"deep\" : [ true , false , null ] }}");
    }

    @Test
    void writesComponentsInTheShapesOrderAndAdditionalPropertiesLast() {
        assertThat(ParcelEvent.fromJson(Payloads.FULL).toJson())
                .isEqualTo("{\"id\":\"e1 \\\"é€😀\\\"/\","
                        + "\"created_at\":1700000000,\"data\":{\"id\":\"d1\","
                        + "\"items\":[{\"name\":\"a\",\"quantity\":100,\"weight\":1.50,"
                        + "\"colour\":\"blue\"},{\"name\":\"\",\"quantity\":0}],"
                        + "\"labels\":{\"z\":\"1\",\"a\":\"2\",\"\":\"3\"},"
                        + "\"notes\":[\"x\",null,\"y\"],\"prices\":{\"b\":null,\"a\":9223372036854775807},"
                        + "\"raw\":[null,1.0,\"s\",{\"b\": 1,\"a\": [ ]}],"
                        + "\"target\":{\"kind\":\"locker\",\"number\":7,\"floor\":[1, 2]},"
                        + "\"unlisted\":{ \"deep\" : [ true , false , null ] }},"
                        + "\"type\":\"parcel.sent\",\"object\":\"event\","
                        + "\"carrier\":\"post\",\"meta\":[1.00, \"\\ud800\"],"
                        + "\"extra\":null,\"due\":\"2026-11-23T08:15:30.12Z\","
                        + "\"day\":\"2026-11-23\",\"express\":true,\"later\":-1.5E-3,\"ü\":\"\"}");
    }

    @Test
    void readsBytesTextAndStreamsAlike() throws IOException {
        ParcelEvent event = ParcelEvent.fromJson(Payloads.FULL);
        assertThat(ParcelEvent.fromJson(Payloads.FULL.getBytes(UTF_8))).isEqualTo(event);
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(Payloads.FULL.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThat(ParcelEvent.fromJson(in)).isEqualTo(event);
        assertThat(closed).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"object", "due", "day", "express"})
    void keepsAnExplicitNullOfAnOptionalProperty(String name) {
        ParcelSentWebhookEvent event = sent(Payloads.sentWith("\"x\":1,\"" + name + "\":null,\"y\":2"));
        assertThat(event.additionalProperties().toString()).isEqualTo("{x=1, " + name + "=null, y=2}");
        assertThat(event.toJson()).endsWith(",\"x\":1,\"" + name + "\":null,\"y\":2}");
        assertThat(sent(event.toJson())).isEqualTo(event);
    }

    @Test
    void tellsAbsentFromNullWhereNullIsAValue() {
        assertThat(sent(Payloads.SENT).extra()).isEmpty();
        assertThat(sent(Payloads.sentWith("\"extra\":null")).extra()).contains(JsonText.of("null"));
        assertThat(sent(Payloads.SENT.replace("{}", " null ")).meta()).isEqualTo(JsonText.of("null"));
        assertThat(sent(Payloads.SENT).toJson()).contains("\"carrier\":null").doesNotContain("extra");
    }

    @Test
    void writesMoreThanSixtyFourProperties() {
        ParcelWideWebhookEvent event = (ParcelWideWebhookEvent) ParcelEvent.fromJson(Payloads.wide());
        assertThat(List.of(event.p0(), event.p63(), event.p64(), event.p128(), event.p129()))
                .containsExactly(0, 63, 64, 128, 129);
        assertThat(JsonTree.of(event.toJson())).isEqualTo(JsonTree.of(Payloads.wide()));
    }

    @Test
    void givesBackTheSameJsonValueForAnyPayload() {
        long seed = Seed.get();
        Random random = new Random(seed);
        RandomJson json = new RandomJson(random);
        int typed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String payload = sometimesAnything(random, json);
            String as = "seed " + seed + ": " + payload;
            ParcelEvent event = readOrFail(payload, as);
            assertThat(JsonTree.of(event.toJson())).as(as).isEqualTo(JsonTree.of(payload));
            assertThat(readOrFail(event.toJson(), as)).as(as).isEqualTo(event);
            typed += event instanceof ParcelSentWebhookEvent ? 1 : 0;
        }
        assertThat(typed).isBetween(ROUNDS / 4, ROUNDS - ROUNDS / 10);
    }

    /** A parcel.sent in which any value stands for one or another of those that it should have. */
    private static String sometimesAnything(Random random, RandomJson json) {
        StringBuilder payload = new StringBuilder("{\"unlisted\":").append(json.value(2));
        for (String member : new String[] {
            "id:\"e1\"",
            "created_at:1e9",
            "data:{\"id\":\"d1\"}",
            "type:\"parcel.sent\"",
            "carrier:null",
            "meta:0",
            "extra:0"
        }) {
            int colon = member.indexOf(':');
            payload.append(",\"").append(member, 0, colon).append("\":");
            if (random.nextInt(8) > 0) {
                payload.append(member.substring(colon + 1));
            } else if (member.startsWith("data")) { // no random members: a name twice in a record is malformed
                payload.append("{\"x\":").append(json.value(2)).append(random.nextBoolean() ? ",\"id\":\"d1\"}" : "}");
            } else {
                payload.append(json.value(2));
            }
        }
        return payload.append('}').toString();
    }

    private static ParcelEvent readOrFail(String payload, String as) {
        try {
            return ParcelEvent.fromJson(payload);
        } catch (RuntimeException e) {
            throw new AssertionError(as, e);
        }
    }

    @Test
    void readsAndWritesFromManyThreadsAtOnce() {
        ParcelEvent full = ParcelEvent.fromJson(Payloads.FULL);
        String written = full.toJson();
        IntStream.range(0, 20_000).parallel().forEach(i -> {
            switch (i % 4) {
                case 0 -> assertThat(ParcelEvent.fromJson(Payloads.FULL)).isEqualTo(full);
                case 1 -> assertThat(full.toJson()).isEqualTo(written);
                case 2 ->
                    assertThat(sent(Payloads.sentWith("\"x" + i + "\":" + i)).additionalProperties())
                            .isEqualTo(Map.of("x" + i, JsonText.of("" + i)));
                default ->
                    assertThatThrownBy(() -> ParcelEvent.fromJson(Payloads.SENT + i))
                            .hasMessageContaining("the end of the text");
            }
        });
    }

    @Test
    void refusesNullByItsName() {
        assertThatThrownBy(() -> ParcelEvent.fromJson((byte[]) null)).hasMessage("utf8");
        assertThatThrownBy(() -> ParcelEvent.fromJson((String) null)).hasMessage("json");
        assertThatThrownBy(() -> ParcelEvent.fromJson(null, new byte[0])).hasMessage("webhook");
    }
}
