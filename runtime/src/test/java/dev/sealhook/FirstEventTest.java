package dev.sealhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.openai.BatchCompletedWebhookEvent;
import dev.sealhook.openai.UnwrapWebhookEvent;
import dev.sealhook.openai.UnwrapWebhookEvent.DefaultVisitor;
import dev.sealhook.openai.UnwrapWebhookEvent.Unrecognized;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Start here: one event is read, handled and written. */
class FirstEventTest {
    private static final String PAYLOAD = """
            {"id": "evt_1", "object": "event", "created_at": 1719168000, "type": "batch.completed",
             "data": {"id": "batch_1"}, "livemode": false}""";

    private static final DefaultVisitor<String> HANDLER = new DefaultVisitor<>() {
        @Override
        public String visitBatchCompleted(BatchCompletedWebhookEvent event) {
            return "fetch the results of " + event.data().id();
        }

        @Override
        public String visitUnrecognized(Unrecognized event) {
            return event.problem().orElse("there is no record for " + event.type());
        }

        @Override
        public String visitDefault(UnwrapWebhookEvent event) {
            return "ignore " + event.type();
        }
    };

    @Test
    void aPayloadIsReadAsTheRecordOfItsEvent() {
        assertThat(UnwrapWebhookEvent.fromJson(PAYLOAD))
                .isEqualTo(new BatchCompletedWebhookEvent(
                        "evt_1",
                        Instant.parse("2024-06-23T18:40:00Z"),
                        new BatchCompletedWebhookEvent.Data("batch_1"),
                        Optional.of("event"),
                        Map.of("livemode", JsonText.of("false"))));
    }

    @Test
    void aVisitorHandlesTheEventsThatItIsWrittenFor() {
        assertThat(UnwrapWebhookEvent.fromJson(PAYLOAD).accept(HANDLER)).isEqualTo("fetch the results of batch_1");
        String failed = PAYLOAD.replace("completed", "failed");
        assertThat(UnwrapWebhookEvent.fromJson(failed).accept(HANDLER)).isEqualTo("ignore batch.failed");
    }

    @Test
    void whatIsNotListedOrDoesNotFitIsHandledToo() {
        String unlisted = PAYLOAD.replace("completed", "archived");
        assertThat(UnwrapWebhookEvent.fromJson(unlisted).accept(HANDLER))
                .isEqualTo("there is no record for batch.archived");
        String misfit = PAYLOAD.replace("\"batch_1\"", "1");
        assertThat(UnwrapWebhookEvent.fromJson(misfit).accept(HANDLER))
                .isEqualTo("/data/id: expected a string, found 1");
    }

    @Test
    void anEventIsWrittenWithAllThatWasSent() {
        assertThat(UnwrapWebhookEvent.fromJson(PAYLOAD).toJson())
                .isEqualTo("{\"id\":\"evt_1\",\"created_at\":1719168000,\"data\":{\"id\":\"batch_1\"},"
                        + "\"type\":\"batch.completed\",\"object\":\"event\",\"livemode\":false}");
    }
}
