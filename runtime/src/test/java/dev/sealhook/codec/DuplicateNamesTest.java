package dev.sealhook.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.JsonText;
import dev.sealhook.WebhookParseException;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.ParcelSentWebhookEvent;
import dev.sealhook.sample.ParcelWideWebhookEvent;
import dev.sealhook.sample.Payloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateNamesTest {
    private static void assertDuplicate(String payload, int line, int column, String name) {
        assertThatThrownBy(() -> ParcelEvent.fromJson(payload))
                .isInstanceOf(WebhookParseException.class)
                .hasMessage("line " + line + ", column " + column + ": expected each name once in an object, found '"
                        + name + "' again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\":\"e2\"",
                "\"i\\u0064\":\"e2\"",
                "\"id\":null",
                "\"id\":[[]]",
                "\"id\":\"e1\"",
                "\"id\":1e400"
            })
    void refusesAListedNameTwiceAtTheTopLevel(String again) {
        assertDuplicate(Payloads.sentWith("\n  " + again), 2, 3, "id");
    }

    @Test
    void refusesTheDiscriminatorTwice() {
        assertDuplicate(Payloads.sentWith("\n\"type\":\"parcel.sent\""), 2, 1, "type");
        assertDuplicate("{\"type\":\"parcel.lost\",\n\"type\":\"parcel.lost\"}", 2, 1, "type");
        assertDuplicate("{\"type\":\"parcel.lost\",\n\"type\":\"parcel.sent\"}", 2, 1, "type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\":1,\n\"x\":2", "\"\\u0078\":{},\n\"x\":2", "\"x\":null,\n\"\\u0078\":null"})
    void refusesAnUnlistedNameTwice(String twice) {
        assertDuplicate(Payloads.sentWith(twice), 2, 1, "x");
        assertDuplicate(Payloads.sentWithData("{\"id\":\"d1\"," + twice + "}"), 2, 1, "x");
        assertDuplicate("{\"type\":\"parcel.lost\"," + twice + "}", 2, 1, "x");
        assertDuplicate("{" + twice + "}", 2, 1, "x");
    }

    @Test
    void refusesAnOptionalNameTwiceThoughItIsNull() {
        assertDuplicate(Payloads.sentWith("\"object\":null,\n\"object\":null"), 2, 1, "object");
        assertDuplicate(Payloads.sentWith("\"object\":null,\n\"object\":\"event\""), 2, 1, "object");
    }

    @Test
    void refusesANameTwiceInANestedRecord() {
        assertDuplicate(Payloads.sentWithData("{\"id\":\"d1\",\n\"id\":\"d1\"}"), 2, 1, "id");
        String items = "{\"id\":\"d1\",\"items\":[{\"name\":\"a\",\"quantity\":1,\n \"name\":\"a\"}]}";
        assertDuplicate(Payloads.sentWithData(items), 2, 2, "name");
        String target = "{\"id\":\"d1\",\"target\":{\"kind\":\"door\",\"street\":\"s\",\n\"kind\":\"door\"}}";
        assertDuplicate(Payloads.sentWithData(target), 2, 1, "kind");
    }

    @Test
    void refusesANameTwiceBehindAMisfit() {
        assertDuplicate(Payloads.sentWith("\"due\":1,\n\"id\":\"e1\""), 2, 1, "id");
        String items = "{\"id\":5,\"items\":[7,{\"quantity\":1,\n\"quantity\":1}]}";
        assertDuplicate(Payloads.sentWithData(items), 2, 1, "quantity");
    }

    @Test
    void refusesANameTwiceBeyondTheFirstSixtyFourProperties() {
        for (int again : new int[] {0, 63, 64, 127, 128, 129}) {
            String payload = Payloads.wide().replace("}", ",\n\"p" + again + "\":1}");
            assertDuplicate(payload, 2, 1, "p" + again);
        }
        assertThat(ParcelEvent.fromJson(Payloads.wide())).isInstanceOf(ParcelWideWebhookEvent.class);
    }

    @Test
    void keepsANameTwiceInRawJson() {
        String twice = "{\"a\":1,\"a\":2}";
        ParcelSentWebhookEvent event = (ParcelSentWebhookEvent)
                ParcelEvent.fromJson(Payloads.sentWith("\"x\":" + twice).replace("\"meta\":{}", "\"meta\":" + twice));
        assertThat(event.meta()).isEqualTo(JsonText.of(twice));
        assertThat(event.additionalProperties()).containsEntry("x", JsonText.of(twice));
        String target = "{\"id\":\"d1\",\"target\":{\"kind\":\"moon\",\"a\":1,\"a\":2}}";
        assertThat(ParcelEvent.fromJson(Payloads.sentWithData(target))).isInstanceOf(ParcelSentWebhookEvent.class);
        assertThat(ParcelEvent.fromJson("{\"type\":\"parcel.lost\",\"x\":" + twice + "}")
                        .toJson())
                .contains(twice);
    }
}
