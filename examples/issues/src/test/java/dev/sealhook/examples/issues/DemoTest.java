package dev.sealhook.examples.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DemoTest {
    @Test
    void tellsWhatBecameOfEachDelivery() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        assertThat(new Demo(new PrintStream(printed, true, StandardCharsets.UTF_8)).run())
                .isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "200 ping             hook 7 is set up",
                        "200 issue-opened     ada opened #1",
                        "200 issue-opened     ben opened #2",
                        "200 issue-closed     closed #1: done",
                        "200 issue-closed     not handled again",
                        "200 comment-created  comment on #2: mine too",
                        "200 issue-pinned     kept {\"action\":\"pinned\",\"issue\":{\"number\":2,\"title\":\"It snows, too\"},"
                                + "\"by\":\"ada\"}",
                        "401                  refused: SIGNATURE_MISMATCH",
                        "open: {2=It snows, too}");
    }
}
