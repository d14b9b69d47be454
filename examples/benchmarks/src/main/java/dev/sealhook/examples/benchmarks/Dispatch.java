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

/** One piece of work for each event, and the ways to it: a visitor, and a chain of {@code instanceof}. */
final class Dispatch {
    private static final Work WORK = new Work();

    private Dispatch() {}

    static int visit(UnwrapWebhookEvent event) {
        return event.accept(WORK);
    }

    private static final class Work implements UnwrapWebhookEvent.Visitor<Integer> {
        @Override
        public Integer visitBatchCancelled(BatchCancelledWebhookEvent event) {
            return 0 + event.id().length();
        }

        @Override
        public Integer visitBatchCompleted(BatchCompletedWebhookEvent event) {
            return 1 + event.id().length();
        }

        @Override
        public Integer visitBatchExpired(BatchExpiredWebhookEvent event) {
            return 2 + event.id().length();
        }

        @Override
        public Integer visitBatchFailed(BatchFailedWebhookEvent event) {
            return 3 + event.id().length();
        }

        @Override
        public Integer visitEvalRunCanceled(EvalRunCanceledWebhookEvent event) {
            return 4 + event.id().length();
        }

        @Override
        public Integer visitEvalRunFailed(EvalRunFailedWebhookEvent event) {
            return 5 + event.id().length();
        }

        @Override
        public Integer visitEvalRunSucceeded(EvalRunSucceededWebhookEvent event) {
            return 6 + event.id().length();
        }

        @Override
        public Integer visitFineTuningJobCancelled(FineTuningJobCancelledWebhookEvent event) {
            return 7 + event.id().length();
        }

        @Override
        public Integer visitFineTuningJobFailed(FineTuningJobFailedWebhookEvent event) {
            return 8 + event.id().length();
        }

        @Override
        public Integer visitFineTuningJobSucceeded(FineTuningJobSucceededWebhookEvent event) {
            return 9 + event.id().length();
        }

        @Override
        public Integer visitRealtimeCallIncoming(RealtimeCallIncomingWebhookEvent event) {
            return 10 + event.id().length();
        }

        @Override
        public Integer visitResponseCancelled(ResponseCancelledWebhookEvent event) {
            return 11 + event.id().length();
        }

        @Override
        public Integer visitResponseCompleted(ResponseCompletedWebhookEvent event) {
            return 12 + event.id().length();
        }

        @Override
        public Integer visitResponseFailed(ResponseFailedWebhookEvent event) {
            return 13 + event.id().length();
        }

        @Override
        public Integer visitResponseIncomplete(ResponseIncompleteWebhookEvent event) {
            return 14 + event.id().length();
        }

        @Override
        public Integer visitUnrecognized(UnwrapWebhookEvent.Unrecognized event) {
            return -1;
        }
    }

    static int chain(UnwrapWebhookEvent event) {
        if (event instanceof BatchCancelledWebhookEvent e) {
            return 0 + e.id().length();
        }
        if (event instanceof BatchCompletedWebhookEvent e) {
            return 1 + e.id().length();
        }
        if (event instanceof BatchExpiredWebhookEvent e) {
            return 2 + e.id().length();
        }
        if (event instanceof BatchFailedWebhookEvent e) {
            return 3 + e.id().length();
        }
        if (event instanceof EvalRunCanceledWebhookEvent e) {
            return 4 + e.id().length();
        }
        if (event instanceof EvalRunFailedWebhookEvent e) {
            return 5 + e.id().length();
        }
        if (event instanceof EvalRunSucceededWebhookEvent e) {
            return 6 + e.id().length();
        }
        if (event instanceof FineTuningJobCancelledWebhookEvent e) {
            return 7 + e.id().length();
        }
        if (event instanceof FineTuningJobFailedWebhookEvent e) {
            return 8 + e.id().length();
        }
        if (event instanceof FineTuningJobSucceededWebhookEvent e) {
            return 9 + e.id().length();
        }
        if (event instanceof RealtimeCallIncomingWebhookEvent e) {
            return 10 + e.id().length();
        }
        if (event instanceof ResponseCancelledWebhookEvent e) {
            return 11 + e.id().length();
        }
        if (event instanceof ResponseCompletedWebhookEvent e) {
            return 12 + e.id().length();
        }
        if (event instanceof ResponseFailedWebhookEvent e) {
            return 13 + e.id().length();
        }
        if (event instanceof ResponseIncompleteWebhookEvent e) {
            return 14 + e.id().length();
        }
        return -1;
    }
}
