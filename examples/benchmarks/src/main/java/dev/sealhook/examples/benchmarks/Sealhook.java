package dev.sealhook.examples.benchmarks;

import dev.sealhook.openai.BatchCancelledWebhookEvent;
import dev.sealhook.openai.BatchCompletedWebhookEvent;
import dev.sealhook.openai.BatchExpiredWebhookEvent;
import dev.sealhook.openai.BatchFailedWebhookEvent;
import dev.sealhook.openai.EvalRunCanceledWebhookEvent;
import dev.sealhook.openai.EvalRunFailedWebhookEvent;
import dev.sealhook.openai.EvalRunSucceededWebhookEvent;
import dev.sealhook.openai.FineTuningJobCancelledWebhookEvent;
import dev.sealhook.openai.FineTuningJobFailedWebhookEvent;
import dev.sealhook.openai.FineTuningJobSucceededWebhookEvent;
import dev.sealhook.openai.RealtimeCallIncomingWebhookEvent;
import dev.sealhook.openai.ResponseCancelledWebhookEvent;
import dev.sealhook.openai.ResponseCompletedWebhookEvent;
import dev.sealhook.openai.ResponseFailedWebhookEvent;
import dev.sealhook.openai.ResponseIncompleteWebhookEvent;
import dev.sealhook.openai.UnwrapWebhookEvent;
import java.time.Instant;
import java.util.List;

/** Sealhook itself. */
final class Sealhook implements Peer<UnwrapWebhookEvent> {
    @Override
    public UnwrapWebhookEvent read(byte[] payload) {
        return UnwrapWebhookEvent.fromJson(payload);
    }

    @Override
    public UnwrapWebhookEvent read(String payload) {
        return UnwrapWebhookEvent.fromJson(payload);
    }

    @Override
    public Facts facts(UnwrapWebhookEvent event) {
        return event.accept(new Finder());
    }

    private static final class Finder implements UnwrapWebhookEvent.Visitor<Facts> {
        private static Facts facts(UnwrapWebhookEvent event, String id, Instant createdAt, String dataId) {
            return new Facts(event.type(), id, createdAt.getEpochSecond(), dataId, List.of());
        }

        @Override
        public Facts visitBatchCancelled(BatchCancelledWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitBatchCompleted(BatchCompletedWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitBatchExpired(BatchExpiredWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitBatchFailed(BatchFailedWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitEvalRunCanceled(EvalRunCanceledWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitEvalRunFailed(EvalRunFailedWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitEvalRunSucceeded(EvalRunSucceededWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitFineTuningJobCancelled(FineTuningJobCancelledWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitFineTuningJobFailed(FineTuningJobFailedWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitFineTuningJobSucceeded(FineTuningJobSucceededWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitResponseCancelled(ResponseCancelledWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitResponseCompleted(ResponseCompletedWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitResponseFailed(ResponseFailedWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitResponseIncomplete(ResponseIncompleteWebhookEvent event) {
            return facts(event, event.id(), event.createdAt(), event.data().id());
        }

        @Override
        public Facts visitRealtimeCallIncoming(RealtimeCallIncomingWebhookEvent event) {
            List<String> headers = event.data().sipHeaders().stream()
                    .map(header -> header.name() + "=" + header.value())
                    .toList();
            return new Facts(
                    event.type(),
                    event.id(),
                    event.createdAt().getEpochSecond(),
                    event.data().callId(),
                    headers);
        }

        @Override
        public Facts visitUnrecognized(UnwrapWebhookEvent.Unrecognized event) {
            throw new IllegalStateException("unrecognized: " + event);
        }
    }
}
