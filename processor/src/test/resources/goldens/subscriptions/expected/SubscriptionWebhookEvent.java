package com.example.subscriptions;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import dev.sealhook.codec.ScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A subscription's life
 *
 * @param kind the property {@code kind}
 * @param at the property {@code at}
 * @param status the property {@code status}. Default: {@code "active"}.
 * @param plan the property {@code plan}
 * @param cancelledOn The last day. Empty means null.
 * @param seats the property {@code seats}
 * @param trial the property {@code trial}
 * @param formerPlans the property {@code former_plans}
 * @param notes the property {@code notes}
 * @param renewals the property {@code renewals}
 * @param prices the property {@code prices}
 * @param usage the property {@code usage}
 * @param metadata the property {@code metadata}
 * @param extra the property {@code extra}
 * @param additionalProperties the properties that the document does not list, by name
 */
@Generated("spec.json")
public record SubscriptionWebhookEvent(String kind, OffsetDateTime at, Status status, Plan plan,
        Optional<LocalDate> cancelledOn, long seats, Optional<Boolean> trial,
        Optional<List<Plan>> formerPlans, Optional<List<Optional<String>>> notes,
        Optional<List<Instant>> renewals, Optional<Map<String, Optional<BigDecimal>>> prices,
        Optional<Map<String, List<Long>>> usage, Optional<Map<String, JsonText>> metadata, Optional<JsonText> extra,
        Map<String, JsonText> additionalProperties) implements WebhookEvent {
    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required(ScalarType.STRING, "kind").required(ScalarType.DATE_TIME, "at")
                    .required(Status::read, "status").required(Plan::read, "plan")
                    .nullable(ScalarType.DATE, "cancelled_on").required(ScalarType.LONG, "seats")
                    .optional(ScalarType.BOOLEAN, "trial").optional(in -> in.readList(Plan::read), "former_plans")
                    .optional(in -> in.readNullableList(JsonReader::readString), "notes")
                    .optional(in -> in.readList(JsonReader::readUnixTime), "renewals")
                    .optional(in -> in.readNullableMap(JsonReader::readDecimal), "prices")
                    .optional(in -> in.readMap(in_ -> in_.readList(JsonReader::readLong)), "usage")
                    .optional(in -> in.readJsonMap(), "metadata").optionalJson("extra").build();

    public SubscriptionWebhookEvent {
        Checks.requireNonNull(kind, "kind", status, "status", plan, "plan");
        Checks.requireNonNull(trial, "trial", extra, "extra");
        at = Checks.dateTime(at, "at");
        cancelledOn = Checks.optional(cancelledOn, "cancelledOn");
        formerPlans = Checks.optional(formerPlans, "formerPlans");
        notes = Checks.optional(notes, "notes");
        renewals = Checks.optional(renewals, "renewals");
        prices = Checks.optional(prices, "prices");
        usage = Checks.optional(usage, "usage");
        metadata = Checks.optional(metadata, "metadata");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(plan,
                formerPlans, notes, renewals, prices, usage, metadata, extra), trial, formerPlans,
                notes, renewals, prices, usage, metadata, extra);
        WebhookEventJson.READER.checkType(kind, "kind", 0);
    }

    public SubscriptionWebhookEvent(String kind, OffsetDateTime at, Status status, Plan plan,
            Optional<LocalDate> cancelledOn, long seats, Optional<Boolean> trial,
            Optional<List<Plan>> formerPlans, Optional<List<Optional<String>>> notes,
            Optional<List<Instant>> renewals, Optional<Map<String, Optional<BigDecimal>>> prices,
            Optional<Map<String, List<Long>>> usage, Optional<Map<String, JsonText>> metadata,
            Optional<JsonText> extra) {
        this(kind, at, status, plan, cancelledOn, seats, trial, formerPlans, notes, renewals,
                prices, usage, metadata, extra, Map.of());
    }

    @Override
    public String type() {
        return kind;
    }

    @Override
    public byte[] toJsonBytes() {
        return JsonWriter.toBytes(this::write);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitSubscription(this);
    }

    static SubscriptionWebhookEvent read(JsonReader in) {
        return in.readRecord(SHAPE) ? new SubscriptionWebhookEvent(in.value(0), in.value(1),
                in.value(2), in.value(3), in.optional(4), in.value(5), in.optional(6),
                in.optional(7), in.optional(8), in.optional(9), in.optional(10), in.optional(11),
                in.optional(12), in.optional(13), in.additionalProperties()) : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(kind);
        out.property(SHAPE, 1).writeDateTime(at);
        status.write(out.property(SHAPE, 2));
        plan.write(out.property(SHAPE, 3));
        if (cancelledOn.isPresent()) {
            out.property(SHAPE, 4).writeDate(cancelledOn.get());
        } else {
            out.property(SHAPE, 4).writeNull();
        }
        out.property(SHAPE, 5).writeLong(seats);
        trial.ifPresent(value -> out.property(SHAPE, 6).writeBoolean(value));
        formerPlans.ifPresent(value -> out.property(SHAPE, 7).writeList(value, Plan::write));
        notes.ifPresent(value -> out.property(SHAPE, 8).writeNullableList(value, (item, writer) -> writer.writeString(item)));
        renewals.ifPresent(value -> out.property(SHAPE, 9).writeList(value, (item, writer) -> writer.writeUnixTime(item)));
        prices.ifPresent(value -> out.property(SHAPE, 10).writeNullableMap(value, (item, writer) -> writer.writeDecimal(item)));
        usage.ifPresent(value -> out.property(SHAPE, 11).writeMap(value, (item, writer) -> writer.writeList(item, (item_, writer_) -> writer_.writeLong(item_))));
        metadata.ifPresent(value -> out.property(SHAPE, 12).writeJsonMap(value));
        extra.ifPresent(value -> out.property(SHAPE, 13).writeJson(value));
        out.endObject(additionalProperties);
    }

    /**
     * A string of which some values are listed.
     *
     * <p>Any string may come: {@link #known()} tells the listed ones.
     *
     * @param value the string as it was sent
     */
    @Generated("spec.json")
    public record Status(String value) {
        public static final Status ACTIVE = new Status("active");
        public static final Status PAST_DUE = new Status("past_due");
        public static final Status ON_HOLD = new Status("on-hold");
        public static final Status _3RD_PARTY = new Status("3rdParty");

        public Status {
            Objects.requireNonNull(value, "value");
        }

        /** The value that a string is, listed or not. */
        public static Status of(String value) {
            return new Status(value);
        }

        /** The listed value that this is, to switch on; empty if it is none of them. */
        public Optional<Known> known() {
            return switch (value) {
                case "active" -> Optional.of(Known.ACTIVE);
                case "past_due" -> Optional.of(Known.PAST_DUE);
                case "on-hold" -> Optional.of(Known.ON_HOLD);
                case "3rdParty" -> Optional.of(Known._3RD_PARTY);
                default -> Optional.empty();
            };
        }

        /** The value itself. */
        @Override
        public String toString() {
            return value;
        }

        static Status read(JsonReader in) {
            String value = in.readString();
            return value == null ? null : new Status(value);
        }

        void write(JsonWriter out) {
            out.writeString(value);
        }

        /** The listed values. */
        public enum Known {
            /** {@code active} */
            ACTIVE,

            /** {@code past_due} */
            PAST_DUE,

            /** {@code on-hold} */
            ON_HOLD,

            /** {@code 3rdParty} */
            _3RD_PARTY
        }
    }
}
