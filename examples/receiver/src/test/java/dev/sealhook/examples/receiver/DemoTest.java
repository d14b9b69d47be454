package dev.sealhook.examples.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Demo demo = new Demo(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void tellsWhatBecameOfEachEvent() throws Exception {
        assertThat(demo.run(Sample.ofEachEvent())).isTrue();
        assertThat(lines())
                .hasSize(18)
                .anySatisfy(line -> assertThat(line)
                        .matches(
                                "realtime\\.call\\.incoming +RealtimeCallIncomingWebhookEvent +answer call .+ from .+"))
                .anySatisfy(line -> assertThat(line).matches("video\\.completed +Unrecognized +kept: .+"))
                .anySatisfy(line -> assertThat(line)
                        .matches("video\\.completed +delivered again: answered with 200, not handled again"))
                .last()
                .isEqualTo("15 of 15 events typed, 1 unrecognized kept");
    }

    @Test
    void failsWhenASampleIsNotReadAsItsEvent() throws Exception {
        List<Sample> samples = new ArrayList<>(Sample.ofEachEvent());
        samples.set(0, new Sample(samples.get(0).type(), samples.get(1).json()));
        assertThat(demo.run(samples)).isFalse();
        assertThat(lines())
                .contains("  wrong: the sample is of type " + samples.get(0).type())
                .last()
                .isEqualTo("14 of 15 events typed, 1 unrecognized kept");
    }

    @Test
    void failsWhenASampleIsRefused() throws Exception {
        assertThat(demo.run(List.of(new Sample("batch.failed", "{")))).isFalse();
        assertThat(lines()).first().isEqualTo("batch.failed: answered with 400");
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
