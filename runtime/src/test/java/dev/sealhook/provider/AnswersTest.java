package dev.sealhook.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.Delivery;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What providers want to be answered. */
class AnswersTest {
    private static Delivery delivery(String body) {
        return Delivery.of(body.getBytes(UTF_8), Map.of());
    }

    @Test
    void answersSlacksUrlVerificationByItsChallenge() {
        // docs.slack.dev/reference/events/url_verification
        assertThat(Slack.challenge(delivery("{\"token\":\"Jhj5dZrVaK7ZwHHjRyZWjbDl\",\"challenge\":"
                        + "\"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P\",\"type\":\"url_verification\"}")))
                .hasValue("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");
        for (String other : new String[] {
            "{\"type\":\"event_callback\",\"challenge\":\"x\"}", "{\"type\":\"url_verification\"}", "{}", "[]", "x", ""
        }) {
            assertThat(Slack.challenge(delivery(other))).as(other).isEmpty();
        }
    }

    @Test
    void answersZoomsValidationByASignatureOfItsToken() {
        // printf 'qgg8vlvZRS6UYooatFL8Aw' | openssl dgst -sha256 -hmac 'secret token of zoom'
        assertThat(Zoom.validation(
                        delivery("{\"payload\":{\"plainToken\":\"qgg8vlvZRS6UYooatFL8Aw\"},\"event_ts\":1654503849680,"
                                + "\"event\":\"endpoint.url_validation\"}"),
                        "secret token of zoom"))
                .hasValue(
                        "{\"plainToken\":\"qgg8vlvZRS6UYooatFL8Aw\",\"encryptedToken\":\"2d426435393f5857afb0587fc94af16605bce384ca2c6ec23dfd2a5eb03ab9a2\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"payload\":{\"plainToken\":\"a\"},\"event\":\"meeting.started\"}",
                "{\"payload\":{},\"event\":\"endpoint.url_validation\"}",
                "{\"payload\":{\"plainToken\":\"v0:1700000000:{}\"},\"event\":\"endpoint.url_validation\"}",
                "{\"payload\":{\"plainToken\":\"a\\\"b\"},\"event\":\"endpoint.url_validation\"}",
                "{\"payload\":{\"plainToken\":\"\"},\"event\":\"endpoint.url_validation\"}",
                "x"
            })
    void signsNothingForZoomThatIsNoToken(String body) {
        assertThat(Zoom.validation(delivery(body), "secret")).isEmpty();
    }

    @Test
    void answersDiscordsPings() {
        assertThat(Discord.isPing(delivery("{\"version\":1,\"application_id\":\"1234560123453231555\",\"type\":0}")))
                .isTrue();
        assertThat(Discord.isPing(delivery("{\"version\":1,\"type\":1,\"event\":{}}")))
                .isFalse();
        assertThat(Discord.pong(delivery("{\"type\":1}"))).hasValue("{\"type\":1}");
        assertThat(Discord.pong(delivery("{\"type\":2}"))).isEmpty();
        assertThat(Discord.pong(delivery("x"))).isEmpty();
    }

    @Test
    void answersAdyenAsItWants() {
        assertThat(Adyen.ACCEPTED).isEqualTo("[accepted]");
    }
}
