package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.WebhookParseException;
import dev.sealhook.json.RandomJson;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.ParcelSentWebhookEvent;
import dev.sealhook.sample.Payloads;
import dev.sealhook.sample.RandomParcel;
import dev.sealhook.sample.SampleReader;
import dev.sealhook.testing.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast reader against the plain one, which reads all that the fast one gives up on. */
class AsciiReaderTest {
    private static final int ROUNDS = Integer.getInteger("sealhook.rounds", 50_000);

    private static final EventReader<ParcelEvent> READER = SampleReader.get();

    private static ParcelEvent fast(String payload) {
        return READER.readFast(payload.getBytes(UTF_8));
    }

    @Test
    void agreesWithThePlainReaderOnAllThatItAccepts() {
        long seed = Seed.get();
        Random random = new Random(seed);
        RandomParcel parcels = new RandomParcel(random);
        RandomJson json = new RandomJson(random);
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] payload = parcels.payload().getBytes(UTF_8);
            byte[] sent = random.nextInt(3) > 0 ? payload : json.damaged(payload);
            ParcelEvent fast = READER.readFast(sent);
            if (fast != null) {
                accepted++;
                assertThat(fast)
                        .as(() -> "seed " + seed + ": " + new String(sent, UTF_8))
                        .isEqualTo(plain(sent));
            }
        }
        assertThat(accepted).isBetween(ROUNDS / 5, ROUNDS * 4 / 5);
    }

    private static Object plain(byte[] payload) {
        try {
            return READER.readPlain(payload);
        } catch (WebhookParseException e) {
            return e;
        }
    }

    @Test
    void acceptsWhatMostPayloadsAreMadeOf() {
        String payload =
                Payloads.sentWith("\"object\":\"event\",\"x\":[1,{\"y\":null}],\"due\":\"2026-11-23T08:15:30Z\"");
        assertThat(fast(payload)).isInstanceOf(ParcelSentWebhookEvent.class).isEqualTo(READER.read(payload));
        assertThat(fast("{\"type\":\"parcel.sent\","
                        + Payloads.SENT.substring(1).replace(",\"type\":\"parcel.sent\"", "")))
                .isEqualTo(READER.read(Payloads.SENT));
    }

    @Test
    void takesNoNestedPropertyForTheDiscriminator() {
        String decoy = Payloads.sentWith("\"x\":{\"type\":\"parcel.wide\"}");
        assertThat(fast(decoy)).isInstanceOf(ParcelSentWebhookEvent.class);
        assertThat(fast(Payloads.SENT
                        .replace("parcel.sent", "parcel.lost")
                        .replace("{}", "{\"type\":\"parcel.sent\"}")))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\":\"\\n\"",
                "\"x\":\"é\"",
                "\"\\u0078\":1",
                "\"x\":1,\"x\":1",
                "\"id\":\"e1\"",
                "\"x\":01",
                "\"x\":[1,]",
                "\"x\":{\"y\":1,}",
                "\"x\":tru",
                "\"x\":\"\u0001\"",
                "\"x\":1}",
                "\"object\":7",
                "\"x\":\u00a01",
                "\"x\":\"unfinished"
            })
    void givesUpOnWhatItMustNotJudge(String members) {
        assertThat(fast(Payloads.sentWith(members))).isNull();
    }

    @Test
    void givesUpOnDepthRatherThanOnTheStack() {
        String deep = "[".repeat(100_000);
        assertThat(fast(Payloads.sentWith("\"x\":" + deep))).isNull();
        assertThat(fast(Payloads.sentWith("\"x\":" + "[".repeat(50) + "]".repeat(50))))
                .isNotNull();
    }
}
