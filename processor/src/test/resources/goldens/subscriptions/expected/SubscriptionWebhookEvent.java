package com.example.subscriptions;

import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.Nesting;
import dev.sealhook.codec.ObjectShape;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
public record SubscriptionWebhookEvent(
        String kind,
        OffsetDateTime at,
        Status status,
        Plan plan,
        Optional<LocalDate> cancelledOn,
        long seats,
        Optional<Boolean> trial,
        Optional<List<Plan>> formerPlans,
        Optional<List<Optional<String>>> notes,
        Optional<List<Instant>> renewals,
        Optional<Map<String, Optional<BigDecimal>>> prices,
        Optional<Map<String, List<Long>>> usage,
        Optional<Map<String, JsonText>> metadata,
        Optional<JsonText> extra,
        Map<String, JsonText> additionalProperties)
        implements WebhookEvent {
    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required("kind")
            .required("at")
            .required("status")
            .required("plan")
            .nullable("cancelled_on")
            .required("seats")
            .optional("trial")
            .optional("former_plans")
            .optional("notes")
            .optional("renewals")
            .optional("prices")
            .optional("usage")
            .optional("metadata")
            .optionalJson("extra")
            .build();

    /**
     * Checks and copies the components: none may be null, a payload can hold each, and nothing can be changed later.
     */
    public SubscriptionWebhookEvent {
        Objects.requireNonNull(kind, "kind");
        at = Checks.dateTime(at, "at");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(plan, "plan");
        cancelledOn = Checks.optional(cancelledOn, "cancelledOn");
        Objects.requireNonNull(trial, "trial");
        formerPlans = Checks.optional(formerPlans, "formerPlans");
        notes = Checks.optional(notes, "notes");
        renewals = Checks.optional(renewals, "renewals");
        prices = Checks.optional(prices, "prices");
        usage = Checks.optional(usage, "usage");
        metadata = Checks.optional(metadata, "metadata");
        Objects.requireNonNull(extra, "extra");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, Nesting.of(plan,
                formerPlans, notes, renewals, prices, usage, metadata, extra), trial, formerPlans,
                notes, renewals, prices, usage, metadata, extra);
    }

    /**
     * With the listed properties alone.
     */
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
        JsonWriter writer = new JsonWriter();
        write(writer);
        return writer.toBytes();
    }

    @Override
    public <R> R accept(WebhookEvent.Visitor<R> visitor) {
        return visitor.visitSubscription(this);
    }

    static SubscriptionWebhookEvent read(JsonReader in) {
        String kind = null;
        OffsetDateTime at = null;
        Status status = null;
        Plan plan = null;
        LocalDate cancelledOn = null;
        long seats = 0;
        Boolean trial = null;
        List<Plan> formerPlans = null;
        List<Optional<String>> notes = null;
        List<Instant> renewals = null;
        Map<String, Optional<BigDecimal>> prices = null;
        Map<String, List<Long>> usage = null;
        Map<String, JsonText> metadata = null;
        JsonText extra = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 0 -> kind = in.readString();
                case 1 -> at = in.readDateTime();
                case 2 -> status = Status.read(in);
                case 3 -> plan = Plan.read(in);
                case 4 -> cancelledOn = in.readDate();
                case 5 -> seats = in.readLong();
                case 6 -> trial = in.readBoolean();
                case 7 -> formerPlans = readFormerPlans(in);
                case 8 -> notes = readNotes(in);
                case 9 -> renewals = readRenewals(in);
                case 10 -> prices = readPrices(in);
                case 11 -> usage = readUsage(in);
                case 12 -> metadata = readMetadata(in);
                case 13 -> extra = in.readJson();
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        if (!in.fits()) {
            return null;
        }
        return new SubscriptionWebhookEvent(kind, at, status, plan,
                Optional.ofNullable(cancelledOn), seats, Optional.ofNullable(trial),
                Optional.ofNullable(formerPlans), Optional.ofNullable(notes),
                Optional.ofNullable(renewals), Optional.ofNullable(prices),
                Optional.ofNullable(usage), Optional.ofNullable(metadata),
                Optional.ofNullable(extra), additionalProperties);
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(kind);
        out.property(SHAPE, 1).writeDateTime(at);
        out.property(SHAPE, 2).writeString(status.value());
        plan.write(out.property(SHAPE, 3));
        if (cancelledOn.isPresent()) {
            out.property(SHAPE, 4).writeDate(cancelledOn.get());
        } else {
            out.property(SHAPE, 4).writeNull();
        }
        out.property(SHAPE, 5).writeLong(seats);
        if (trial.isPresent()) {
            out.property(SHAPE, 6).writeBoolean(trial.get());
        }
        if (formerPlans.isPresent()) {
            writeFormerPlans(formerPlans.get(), out.property(SHAPE, 7));
        }
        if (notes.isPresent()) {
            writeNotes(notes.get(), out.property(SHAPE, 8));
        }
        if (renewals.isPresent()) {
            writeRenewals(renewals.get(), out.property(SHAPE, 9));
        }
        if (prices.isPresent()) {
            writePrices(prices.get(), out.property(SHAPE, 10));
        }
        if (usage.isPresent()) {
            writeUsage(usage.get(), out.property(SHAPE, 11));
        }
        if (metadata.isPresent()) {
            writeMetadata(metadata.get(), out.property(SHAPE, 12));
        }
        if (extra.isPresent()) {
            out.property(SHAPE, 13).writeJson(extra.get());
        }
        out.endObject(additionalProperties);
    }

    private static List<Plan> readFormerPlans(JsonReader in) {
        List<Plan> items = new ArrayList<>();
        for (in.beginArray(); in.nextItem(); ) {
            items.add(Plan.read(in));
        }
        return items;
    }

    private static List<Optional<String>> readNotes(JsonReader in) {
        List<Optional<String>> items = new ArrayList<>();
        for (in.beginArray(); in.nextNullableItem(); ) {
            items.add(in.isNull() ? Optional.empty() : Optional.ofNullable(in.readString()));
        }
        return items;
    }

    private static List<Instant> readRenewals(JsonReader in) {
        List<Instant> items = new ArrayList<>();
        for (in.beginArray(); in.nextItem(); ) {
            items.add(in.readUnixTime());
        }
        return items;
    }

    private static Map<String, Optional<BigDecimal>> readPrices(JsonReader in) {
        Map<String, Optional<BigDecimal>> entries = new LinkedHashMap<>();
        in.beginMap();
        for (String key; (key = in.nextNullableKey()) != null; ) {
            entries.put(key, in.isNull() ? Optional.empty() : Optional.ofNullable(in.readDecimal()));
        }
        return entries;
    }

    private static List<Long> readUsageItem(JsonReader in) {
        List<Long> items = new ArrayList<>();
        for (in.beginArray(); in.nextItem(); ) {
            items.add(in.readLong());
        }
        return items;
    }

    private static Map<String, List<Long>> readUsage(JsonReader in) {
        Map<String, List<Long>> entries = new LinkedHashMap<>();
        in.beginMap();
        for (String key; (key = in.nextKey()) != null; ) {
            entries.put(key, readUsageItem(in));
        }
        return entries;
    }

    private static Map<String, JsonText> readMetadata(JsonReader in) {
        Map<String, JsonText> entries = new LinkedHashMap<>();
        in.beginMap();
        for (String key; (key = in.nextNullableKey()) != null; ) {
            entries.put(key, in.readJson());
        }
        return entries;
    }

    private static void writeFormerPlans(List<Plan> items, JsonWriter out) {
        out.beginArray();
        for (Plan item : items) {
            item.write(out);
        }
        out.endArray();
    }

    private static void writeNotes(List<Optional<String>> items, JsonWriter out) {
        out.beginArray();
        for (Optional<String> item : items) {
            if (item.isPresent()) {
                out.writeString(item.get());
            } else {
                out.writeNull();
            }
        }
        out.endArray();
    }

    private static void writeRenewals(List<Instant> items, JsonWriter out) {
        out.beginArray();
        for (Instant item : items) {
            out.writeUnixTime(item);
        }
        out.endArray();
    }

    private static void writePrices(Map<String, Optional<BigDecimal>> entries, JsonWriter out) {
        out.beginMap();
        for (Map.Entry<String, Optional<BigDecimal>> entry : entries.entrySet()) {
            Optional<BigDecimal> value = entry.getValue();
            if (value.isPresent()) {
                out.key(entry.getKey()).writeDecimal(value.get());
            } else {
                out.key(entry.getKey()).writeNull();
            }
        }
        out.endMap();
    }

    private static void writeUsageItem(List<Long> items, JsonWriter out) {
        out.beginArray();
        for (Long item : items) {
            out.writeLong(item);
        }
        out.endArray();
    }

    private static void writeUsage(Map<String, List<Long>> entries, JsonWriter out) {
        out.beginMap();
        for (Map.Entry<String, List<Long>> entry : entries.entrySet()) {
            List<Long> value = entry.getValue();
            writeUsageItem(value, out.key(entry.getKey()));
        }
        out.endMap();
    }

    private static void writeMetadata(Map<String, JsonText> entries, JsonWriter out) {
        out.beginMap();
        for (Map.Entry<String, JsonText> entry : entries.entrySet()) {
            JsonText value = entry.getValue();
            out.key(entry.getKey()).writeJson(value);
        }
        out.endMap();
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

        /**
         * The value that a string is, listed or not.
         */
        public static Status of(String value) {
            return new Status(value);
        }

        /**
         * The listed value that this is, to switch on; empty if it is none of them.
         */
        public Optional<Known> known() {
            return switch (value) {
                case "active" -> Optional.of(Known.ACTIVE);
                case "past_due" -> Optional.of(Known.PAST_DUE);
                case "on-hold" -> Optional.of(Known.ON_HOLD);
                case "3rdParty" -> Optional.of(Known._3RD_PARTY);
                default -> Optional.empty();
            };
        }

        /**
         * The value itself.
         */
        @Override
        public String toString() {
            return value;
        }

        static Status read(JsonReader in) {
            String value = in.readString();
            return value == null ? null : new Status(value);
        }

        /**
         * The listed values.
         */
        public enum Known {
            /**
             * {@code active}
             */
            ACTIVE,

            /**
             * {@code past_due}
             */
            PAST_DUE,

            /**
             * {@code on-hold}
             */
            ON_HOLD,

            /**
             * {@code 3rdParty}
             */
            _3RD_PARTY
        }
    }
}
