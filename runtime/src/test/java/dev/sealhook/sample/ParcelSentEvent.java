package dev.sealhook.sample;

import dev.sealhook.JsonText;
import dev.sealhook.codec.Components;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.JsonWriter;
import dev.sealhook.codec.ObjectShape;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An event with a component of every kind that is no collection. */
public record ParcelSentEvent(
        String id,
        Instant createdAt,
        Parcel data,
        Optional<String> object,
        Optional<String> carrier,
        JsonText meta,
        Optional<JsonText> extra,
        Optional<OffsetDateTime> due,
        Optional<LocalDate> day,
        Optional<Boolean> express,
        Map<String, JsonText> additionalProperties)
        implements ParcelEvent {
    public static final String TYPE = "parcel.sent";

    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required("id")
            .required("created_at")
            .required("data")
            .discriminator("type", TYPE)
            .optional("object")
            .nullable("carrier")
            .json("meta")
            .optionalJson("extra")
            .optional("due")
            .optional("day")
            .optional("express")
            .build();

    public ParcelSentEvent {
        Objects.requireNonNull(id, "id");
        createdAt = Components.seconds(createdAt, "createdAt");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(carrier, "carrier");
        Objects.requireNonNull(meta, "meta");
        Objects.requireNonNull(extra, "extra");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(express, "express");
        additionalProperties = SHAPE.additionalProperties(additionalProperties, object, extra, due, day, express);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public byte[] toJsonBytes() {
        JsonWriter out = new JsonWriter();
        write(out);
        return out.toBytes();
    }

    static ParcelSentEvent read(JsonReader in) {
        String id = null;
        Instant createdAt = null;
        Parcel data = null;
        String object = null;
        String carrier = null;
        JsonText meta = null;
        JsonText extra = null;
        OffsetDateTime due = null;
        LocalDate day = null;
        Boolean express = null;
        in.beginObject(SHAPE);
        for (int property; (property = in.nextProperty()) >= 0; ) {
            switch (property) {
                case 0 -> id = in.readString();
                case 1 -> createdAt = in.readUnixTime();
                case 2 -> data = Parcel.read(in);
                case 4 -> object = in.readString();
                case 5 -> carrier = in.readString();
                case 6 -> meta = in.readJson();
                case 7 -> extra = in.readJson();
                case 8 -> due = in.readDateTime();
                case 9 -> day = in.readDate();
                case 10 -> express = in.readBoolean();
                default -> in.skip();
            }
        }
        Map<String, JsonText> additionalProperties = in.endObject();
        return in.fits()
                ? new ParcelSentEvent(
                        id,
                        createdAt,
                        data,
                        Optional.ofNullable(object),
                        Optional.ofNullable(carrier),
                        meta,
                        Optional.ofNullable(extra),
                        Optional.ofNullable(due),
                        Optional.ofNullable(day),
                        Optional.ofNullable(express),
                        additionalProperties)
                : null;
    }

    void write(JsonWriter out) {
        out.beginObject();
        out.property(SHAPE, 0).writeString(id);
        out.property(SHAPE, 1).writeUnixTime(createdAt);
        data.write(out.property(SHAPE, 2));
        out.property(SHAPE, 3).writeString(TYPE);
        if (object.isPresent()) {
            out.property(SHAPE, 4).writeString(object.get());
        }
        if (carrier.isPresent()) {
            out.property(SHAPE, 5).writeString(carrier.get());
        } else {
            out.property(SHAPE, 5).writeNull();
        }
        out.property(SHAPE, 6).writeJson(meta);
        if (extra.isPresent()) {
            out.property(SHAPE, 7).writeJson(extra.get());
        }
        if (due.isPresent()) {
            out.property(SHAPE, 8).writeDateTime(due.get());
        }
        if (day.isPresent()) {
            out.property(SHAPE, 9).writeDate(day.get());
        }
        if (express.isPresent()) {
            out.property(SHAPE, 10).writeBoolean(express.get());
        }
        out.endObject(additionalProperties);
    }
}
