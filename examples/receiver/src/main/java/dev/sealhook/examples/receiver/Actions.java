package dev.sealhook.examples.receiver;

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
import dev.sealhook.openai.RealtimeCallIncomingWebhookEvent.Data.SipHeader;
import dev.sealhook.openai.ResponseCancelledWebhookEvent;
import dev.sealhook.openai.ResponseCompletedWebhookEvent;
import dev.sealhook.openai.ResponseFailedWebhookEvent;
import dev.sealhook.openai.ResponseIncompleteWebhookEvent;
import dev.sealhook.openai.UnwrapWebhookEvent;

/**
 * What this service does about each event, told in a sentence. Nothing is left to a default: when the catalogue gains an
 * event, this class no longer compiles until somebody has decided what to do about it.
 */
final class Actions implements UnwrapWebhookEvent.Visitor<String> {
    private final Safe safe;

    Actions(Safe safe) {
        this.safe = safe;
    }

    @Override
    public String visitBatchCancelled(BatchCancelledWebhookEvent event) {
        return "fetch what batch " + event.data().id() + " had finished";
    }

    @Override
    public String visitBatchCompleted(BatchCompletedWebhookEvent event) {
        return "fetch the output of batch " + event.data().id();
    }

    @Override
    public String visitBatchExpired(BatchExpiredWebhookEvent event) {
        return "submit the rest of batch " + event.data().id() + " again";
    }

    @Override
    public String visitBatchFailed(BatchFailedWebhookEvent event) {
        return "show the errors of batch " + event.data().id();
    }

    @Override
    public String visitEvalRunCanceled(EvalRunCanceledWebhookEvent event) {
        return "close eval run " + event.data().id();
    }

    @Override
    public String visitEvalRunFailed(EvalRunFailedWebhookEvent event) {
        return "tell the owner that eval run " + event.data().id() + " failed";
    }

    @Override
    public String visitEvalRunSucceeded(EvalRunSucceededWebhookEvent event) {
        return "publish the scores of eval run " + event.data().id();
    }

    @Override
    public String visitFineTuningJobCancelled(FineTuningJobCancelledWebhookEvent event) {
        return "free the budget of job " + event.data().id();
    }

    @Override
    public String visitFineTuningJobFailed(FineTuningJobFailedWebhookEvent event) {
        return "tell the owner that job " + event.data().id() + " failed";
    }

    @Override
    public String visitFineTuningJobSucceeded(FineTuningJobSucceededWebhookEvent event) {
        return "try the model that job " + event.data().id() + " made";
    }

    @Override
    public String visitRealtimeCallIncoming(RealtimeCallIncomingWebhookEvent event) {
        String caller = event.data().sipHeaders().stream()
                .filter(header -> header.name().equalsIgnoreCase("From"))
                .map(SipHeader::value)
                .findFirst()
                .orElse("somebody");
        return "answer call " + event.data().callId() + " from " + caller;
    }

    @Override
    public String visitResponseCancelled(ResponseCancelledWebhookEvent event) {
        return "forget response " + event.data().id();
    }

    @Override
    public String visitResponseCompleted(ResponseCompletedWebhookEvent event) {
        return "fetch response " + event.data().id();
    }

    @Override
    public String visitResponseFailed(ResponseFailedWebhookEvent event) {
        return "ask again for response " + event.data().id();
    }

    @Override
    public String visitResponseIncomplete(ResponseIncompleteWebhookEvent event) {
        return "fetch what there is of response " + event.data().id();
    }

    @Override
    public String visitUnrecognized(UnwrapWebhookEvent.Unrecognized event) {
        String reason = event.problem().orElse("not in the catalogue");
        safe.keep(
                "event of type '" + event.type() + "', " + reason, event.json().text());
        return "kept: " + reason;
    }
}
