package dev.sealhook.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** The events as one writes them down for Jackson: sealed records, and the type's name in an annotation. Both Jacksons read it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlainEvent.BatchCancelled.class, name = "batch.cancelled"),
    @JsonSubTypes.Type(value = PlainEvent.BatchCompleted.class, name = "batch.completed"),
    @JsonSubTypes.Type(value = PlainEvent.BatchExpired.class, name = "batch.expired"),
    @JsonSubTypes.Type(value = PlainEvent.BatchFailed.class, name = "batch.failed"),
    @JsonSubTypes.Type(value = PlainEvent.EvalRunCanceled.class, name = "eval.run.canceled"),
    @JsonSubTypes.Type(value = PlainEvent.EvalRunFailed.class, name = "eval.run.failed"),
    @JsonSubTypes.Type(value = PlainEvent.EvalRunSucceeded.class, name = "eval.run.succeeded"),
    @JsonSubTypes.Type(value = PlainEvent.FineTuningJobCancelled.class, name = "fine_tuning.job.cancelled"),
    @JsonSubTypes.Type(value = PlainEvent.FineTuningJobFailed.class, name = "fine_tuning.job.failed"),
    @JsonSubTypes.Type(value = PlainEvent.FineTuningJobSucceeded.class, name = "fine_tuning.job.succeeded"),
    @JsonSubTypes.Type(value = PlainEvent.RealtimeCallIncoming.class, name = "realtime.call.incoming"),
    @JsonSubTypes.Type(value = PlainEvent.ResponseCancelled.class, name = "response.cancelled"),
    @JsonSubTypes.Type(value = PlainEvent.ResponseCompleted.class, name = "response.completed"),
    @JsonSubTypes.Type(value = PlainEvent.ResponseFailed.class, name = "response.failed"),
    @JsonSubTypes.Type(value = PlainEvent.ResponseIncomplete.class, name = "response.incomplete")
})
sealed interface PlainEvent {
    String id();

    long createdAt();

    String object();

    /** What most events are about. */
    record Data(String id) {}

    /** One header of a call. */
    record SipHeader(String name, String value) {}

    /** An incoming call. */
    record CallData(
            @JsonProperty("call_id") String callId,
            @JsonProperty("sip_headers") List<SipHeader> sipHeaders) {}

    record BatchCancelled(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record BatchCompleted(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record BatchExpired(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record BatchFailed(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record EvalRunCanceled(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record EvalRunFailed(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record EvalRunSucceeded(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record FineTuningJobCancelled(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record FineTuningJobFailed(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record FineTuningJobSucceeded(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record RealtimeCallIncoming(
            String id, @JsonProperty("created_at") long createdAt, CallData data, String object)
            implements PlainEvent {}

    record ResponseCancelled(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record ResponseCompleted(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record ResponseFailed(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    record ResponseIncomplete(
            String id, @JsonProperty("created_at") long createdAt, Data data, String object) implements PlainEvent {}

    /** The record of a type. */
    static PlainEvent of(String type, String id, long createdAt, Object data, String object) {
        return switch (type) {
            case "batch.cancelled" -> new BatchCancelled(id, createdAt, (Data) data, object);
            case "batch.completed" -> new BatchCompleted(id, createdAt, (Data) data, object);
            case "batch.expired" -> new BatchExpired(id, createdAt, (Data) data, object);
            case "batch.failed" -> new BatchFailed(id, createdAt, (Data) data, object);
            case "eval.run.canceled" -> new EvalRunCanceled(id, createdAt, (Data) data, object);
            case "eval.run.failed" -> new EvalRunFailed(id, createdAt, (Data) data, object);
            case "eval.run.succeeded" -> new EvalRunSucceeded(id, createdAt, (Data) data, object);
            case "fine_tuning.job.cancelled" -> new FineTuningJobCancelled(id, createdAt, (Data) data, object);
            case "fine_tuning.job.failed" -> new FineTuningJobFailed(id, createdAt, (Data) data, object);
            case "fine_tuning.job.succeeded" -> new FineTuningJobSucceeded(id, createdAt, (Data) data, object);
            case "realtime.call.incoming" -> new RealtimeCallIncoming(id, createdAt, (CallData) data, object);
            case "response.cancelled" -> new ResponseCancelled(id, createdAt, (Data) data, object);
            case "response.completed" -> new ResponseCompleted(id, createdAt, (Data) data, object);
            case "response.failed" -> new ResponseFailed(id, createdAt, (Data) data, object);
            case "response.incomplete" -> new ResponseIncomplete(id, createdAt, (Data) data, object);
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** What the record is, for the gate. */
    default Facts facts() {
        if (this instanceof RealtimeCallIncoming call) {
            List<String> headers = call.data().sipHeaders().stream()
                    .map(header -> header.name() + "=" + header.value())
                    .toList();
            return new Facts(
                    "realtime.call.incoming", id(), createdAt(), call.data().callId(), headers);
        }
        if (this instanceof BatchCancelled event) {
            return fact("batch.cancelled", event.data());
        }
        if (this instanceof BatchCompleted event) {
            return fact("batch.completed", event.data());
        }
        if (this instanceof BatchExpired event) {
            return fact("batch.expired", event.data());
        }
        if (this instanceof BatchFailed event) {
            return fact("batch.failed", event.data());
        }
        if (this instanceof EvalRunCanceled event) {
            return fact("eval.run.canceled", event.data());
        }
        if (this instanceof EvalRunFailed event) {
            return fact("eval.run.failed", event.data());
        }
        if (this instanceof EvalRunSucceeded event) {
            return fact("eval.run.succeeded", event.data());
        }
        if (this instanceof FineTuningJobCancelled event) {
            return fact("fine_tuning.job.cancelled", event.data());
        }
        if (this instanceof FineTuningJobFailed event) {
            return fact("fine_tuning.job.failed", event.data());
        }
        if (this instanceof FineTuningJobSucceeded event) {
            return fact("fine_tuning.job.succeeded", event.data());
        }
        if (this instanceof ResponseCancelled event) {
            return fact("response.cancelled", event.data());
        }
        if (this instanceof ResponseCompleted event) {
            return fact("response.completed", event.data());
        }
        if (this instanceof ResponseFailed event) {
            return fact("response.failed", event.data());
        }
        if (this instanceof ResponseIncomplete event) {
            return fact("response.incomplete", event.data());
        }
        throw new IllegalStateException();
    }

    private Facts fact(String type, Data data) {
        return new Facts(type, id(), createdAt(), data.id(), List.of());
    }
}
