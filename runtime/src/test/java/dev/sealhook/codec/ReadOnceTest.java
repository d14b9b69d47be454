package dev.sealhook.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.JsonText;
import dev.sealhook.sample.Parcel;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.ParcelSentWebhookEvent;
import dev.sealhook.sample.Payloads;
import dev.sealhook.sample.Target;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader has accepted is not read a second time: not for a misfit, and not in a constructor. */
class ReadOnceTest {
    private static final ObjectShape SHAPE = ObjectShape.builder()
            .discriminator("type", "a")
            .required(ScalarType.LONG, "n")
            .build();

    /** A reader that counts how many records it has begun to read. */
    private static final class Counting extends EventReader<String> {
        private int records;

        Counting() {
            super("type");
        }

        @Override
        protected int eventOfType(String type) {
            return type.equals("a") ? 0 : UNKNOWN;
        }

        @Override
        protected int eventOfWebhook(String key) {
            return key.equals("key_a") ? 0 : UNKNOWN;
        }

        @Override
        protected String read(int event, JsonReader in) {
            records++;
            return in.readRecord(SHAPE) ? "n is " + in.value(0) : null;
        }

        @Override
        protected String unrecognized(String type, JsonText json, Optional<String> problem) {
            UnrecognizedJson.checkPayload(json);
            return type + " " + json + " " + problem.orElse("");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"type\":\"a\",\"n\":1}", "{\"n\":1,\"type\":\"a\"}", " {\n \"n\": 1, \"type\": \"a\"\n}\n"})
    void readsAnEventOnceWhoseTypeItHasSeenBefore(String payload) {
        Counting reader = new Counting();
        assertThat(reader.read(payload)).isEqualTo("n is 1");
        int before = reader.records;
        assertThat(reader.read(payload)).isEqualTo("n is 1");
        assertThat(reader.records).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"a\",\"n\":\"x\"}", "{\"n\":\"x\",\"type\":\"a\"}"})
    void readsAPayloadThatDoesNotFitItsEventOnce(String payload) {
        Counting reader = new Counting();
        String unrecognized = "a " + payload + " /n: expected a whole number of 64 bits, found the string 'x'";
        assertThat(reader.read(payload)).isEqualTo(unrecognized);
        int before = reader.records;
        assertThat(reader.read(payload)).isEqualTo(unrecognized);
        assertThat(reader.records).isEqualTo(before + 1);
        assertThat(reader.read("key_a", payload.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(unrecognized);
        assertThat(reader.records).isEqualTo(before + 2);
    }

    @Test
    void anUnrecognizedEventKnowsThatItsPayloadWasAccepted() {
        ParcelEvent.Unrecognized event = (ParcelEvent.Unrecognized) ParcelEvent.fromJson("{\"type\":\"parcel.lost\"}");
        assertThat(event.json().accepted()).isEqualTo(Accepted.PAYLOAD);
        assertThat(JsonText.of(event.json().text()).accepted()).isNull();
    }

    @Test
    void anUnrecognizedVariantKnowsByWhichTagItWasRead() {
        ParcelSentWebhookEvent event = (ParcelSentWebhookEvent)
                ParcelEvent.fromJson(Payloads.sentWithData("{\"id\":\"d1\",\"target\":{\"kind\":\"moon\"}}"));
        Parcel parcel = event.data();
        JsonText moon = ((Target.Unrecognized) parcel.target().orElseThrow()).json();
        assertThat(moon.accepted()).isEqualTo(new Accepted("kind", "moon"));
        assertThatThrownBy(() -> new Target.Unrecognized("sun", moon))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("type: the property 'kind' is 'moon', found 'sun'");
    }

    @Test
    void jsonInsideAPayloadIsCheckedWhereItIsMadeAPayload() {
        ParcelSentWebhookEvent event =
                (ParcelSentWebhookEvent) ParcelEvent.fromJson(Payloads.sentWith("\"unlisted\":{\"a\":1,\"a\":2}"));
        JsonText twice = event.additionalProperties().get("unlisted");
        assertThat(twice.accepted()).isNull();
        assertThatThrownBy(() -> new ParcelEvent.Unrecognized("b", twice, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("json: a payload has each name once, found 'a' again");
    }
}
