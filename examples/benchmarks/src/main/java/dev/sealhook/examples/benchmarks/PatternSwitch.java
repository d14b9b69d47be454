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

/** The same work by a switch on types; compiled on JDK 21 and later only. Public, to be found by its name. */
public final class PatternSwitch implements DispatchBenchmark.Way {
    /** For the benchmark. */
    public PatternSwitch() {}

    @Override
    public int dispatch(UnwrapWebhookEvent event) {
        return switch (event) {
            case BatchCancelledWebhookEvent e -> 0 + e.id().length();
            case BatchCompletedWebhookEvent e -> 1 + e.id().length();
            case BatchExpiredWebhookEvent e -> 2 + e.id().length();
            case BatchFailedWebhookEvent e -> 3 + e.id().length();
            case EvalRunCanceledWebhookEvent e -> 4 + e.id().length();
            case EvalRunFailedWebhookEvent e -> 5 + e.id().length();
            case EvalRunSucceededWebhookEvent e -> 6 + e.id().length();
            case FineTuningJobCancelledWebhookEvent e -> 7 + e.id().length();
            case FineTuningJobFailedWebhookEvent e -> 8 + e.id().length();
            case FineTuningJobSucceededWebhookEvent e -> 9 + e.id().length();
            case RealtimeCallIncomingWebhookEvent e -> 10 + e.id().length();
            case ResponseCancelledWebhookEvent e -> 11 + e.id().length();
            case ResponseCompletedWebhookEvent e -> 12 + e.id().length();
            case ResponseFailedWebhookEvent e -> 13 + e.id().length();
            case ResponseIncompleteWebhookEvent e -> 14 + e.id().length();
            case UnwrapWebhookEvent.Unrecognized e -> -1;
        };
    }
}
