package dev.sealhook.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.Payloads;
import org.junit.jupiter.api.Test;

/** Whoever can send a payload must not be able to write a line of the receiver's log, nor fill it. */
class ForgedMessageTest {
    private static final String FORGED = "a\\nINFO all is well \\u001b[2J\\u202e\\u2028\\udead";
    private static final String SHOWN = "a\\nINFO all is well \\u001b[2J\\u202e\\u2028";

    private static String problem(String payload) {
        return ((ParcelEvent.Unrecognized) ParcelEvent.fromJson(payload))
                .problem()
                .orElseThrow();
    }

    @Test
    void aNameInAnExceptionIsEscapedAndCut() {
        String name = FORGED.replace("\\udead", "");
        assertThatThrownBy(() -> ParcelEvent.fromJson(Payloads.sentWith("\"" + name + "\":1,\"" + name + "\":2")))
                .hasMessageEndingWith("found '" + SHOWN + "' again");
        String large = "x".repeat(5_000_000);
        Throwable refusal = catchThrowable(
                () -> ParcelEvent.fromJson(Payloads.sentWith("\"" + large + "\":1,\"" + large + "\":2")));
        assertThat(refusal.getMessage()).hasSizeLessThan(250).endsWith("xxx...' again");
    }

    @Test
    void aNameOnTheWayToAMisfitIsEscapedAndCut() {
        String key = FORGED.replace("\\udead", "");
        assertThat(problem(Payloads.sentWithData("{\"id\":\"d1\",\"labels\":{\"" + key + "\":1}}")))
                .isEqualTo("/data/labels/" + SHOWN + ": expected a string, found 1");
        String large = "x".repeat(5_000_000);
        assertThat(problem(Payloads.sentWithData("{\"id\":\"d1\",\"labels\":{\"" + large + "\":1}}")))
                .isEqualTo("/data/labels/" + "x".repeat(100) + "...: expected a string, found 1");
    }

    @Test
    void aValueThatDoesNotFitIsEscapedAndCut() {
        assertThat(problem(Payloads.sentWith("\"day\":\"" + FORGED + "\"")))
                .isEqualTo("/day: expected a full-date by RFC 3339, found the string '" + SHOWN + "\\udead'");
        assertThat(problem(Payloads.sentWith("\"day\":" + "1".repeat(5_000_000))))
                .hasSizeLessThan(250);
    }

    @Test
    void aTypeThatIsAnotherEventsIsEscapedAndCut() {
        String odd = "{\"type\":\"" + FORGED + "\"}";
        ParcelEvent.Unrecognized event =
                (ParcelEvent.Unrecognized) ParcelEvent.fromJson("parcel_sent", odd.getBytes(UTF_8));
        assertThat(event.problem()).contains("/type: expected 'parcel.sent', found the string '" + SHOWN + "\\udead'");
    }
}
