package dev.sealhook.examples.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.ObjectMappers;
import com.openai.models.webhooks.RealtimeCallIncomingWebhookEvent;
import com.openai.models.webhooks.UnwrapWebhookEvent;
import java.io.IOException;
import java.util.List;

/** The typed parse of OpenAI's own library, as its {@code unwrap} does it after it has verified. */
final class OpenAiJava implements Peer<UnwrapWebhookEvent> {
    private static final JsonMapper MAPPER = ObjectMappers.jsonMapper();

    @Override
    public UnwrapWebhookEvent read(byte[] payload) throws IOException {
        return MAPPER.readValue(payload, UnwrapWebhookEvent.class);
    }

    @Override
    public Facts facts(UnwrapWebhookEvent event) {
        if (event.isRealtimeCallIncoming()) {
            RealtimeCallIncomingWebhookEvent call = event.asRealtimeCallIncoming();
            List<String> headers = call.data().sipHeaders().stream()
                    .map(header -> header.name() + "=" + header.value())
                    .toList();
            return new Facts(
                    type(call._type()), call.id(), call.createdAt(), call.data().callId(), headers);
        }
        return mostFacts(event);
    }

    private static String type(com.openai.core.JsonValue type) {
        return type.asStringOrThrow();
    }

    private static Facts fact(com.openai.core.JsonValue type, String id, long createdAt, String dataId) {
        return new Facts(type(type), id, createdAt, dataId, List.of());
    }

    private static Facts mostFacts(UnwrapWebhookEvent event) {
        if (event.isBatchCancelled()) {
            var e = event.asBatchCancelled();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isBatchCompleted()) {
            var e = event.asBatchCompleted();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isBatchExpired()) {
            var e = event.asBatchExpired();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isBatchFailed()) {
            var e = event.asBatchFailed();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isEvalRunCanceled()) {
            var e = event.asEvalRunCanceled();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isEvalRunFailed()) {
            var e = event.asEvalRunFailed();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isEvalRunSucceeded()) {
            var e = event.asEvalRunSucceeded();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isFineTuningJobCancelled()) {
            var e = event.asFineTuningJobCancelled();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isFineTuningJobFailed()) {
            var e = event.asFineTuningJobFailed();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isFineTuningJobSucceeded()) {
            var e = event.asFineTuningJobSucceeded();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isResponseCancelled()) {
            var e = event.asResponseCancelled();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isResponseCompleted()) {
            var e = event.asResponseCompleted();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isResponseFailed()) {
            var e = event.asResponseFailed();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        if (event.isResponseIncomplete()) {
            var e = event.asResponseIncomplete();
            return fact(e._type(), e.id(), e.createdAt(), e.data().id());
        }
        throw new IllegalStateException("unknown: " + event);
    }
}
