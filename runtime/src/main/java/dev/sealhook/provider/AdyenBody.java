package dev.sealhook.provider;

import dev.sealhook.JsonText;
import dev.sealhook.codec.EventReader;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.ObjectShape;
import dev.sealhook.codec.ScalarType;
import java.util.List;
import java.util.Optional;

/** Reads what is signed in a classic webhook of Adyen's. */
final class AdyenBody extends EventReader<Optional<List<AdyenBody.Item>>> {
    private static final AdyenBody READER = new AdyenBody();
    private static final ObjectShape BODY = ObjectShape.builder()
            .required(in -> in.readList(AdyenBody::wrapped), "notificationItems")
            .build();
    private static final ObjectShape WRAPPER = ObjectShape.builder()
            .required(AdyenBody::item, "NotificationRequestItem")
            .build();
    private static final ObjectShape ITEM = ObjectShape.builder()
            .optional(
                    ScalarType.STRING,
                    "pspReference",
                    "originalReference",
                    "merchantAccountCode",
                    "merchantReference",
                    "eventCode")
            .optional(AdyenBody::word, "success")
            .optional(AdyenBody::amount, "amount")
            .optional(AdyenBody::signature, "additionalData")
            .build();
    private static final ObjectShape AMOUNT = ObjectShape.builder()
            .optional(AdyenBody::word, "value")
            .optional(ScalarType.STRING, "currency")
            .build();
    private static final ObjectShape ADDITIONAL_DATA =
            ObjectShape.builder().optional(ScalarType.STRING, "hmacSignature").build();

    /**
     * One item.
     *
     * @param content what is signed of it
     * @param signature the signature; empty if there is none
     */
    record Item(String content, String signature) {}

    private AdyenBody() {
        super("");
    }

    /** The items; empty if the body has another form. */
    static Optional<List<Item>> items(byte[] body) {
        return READER.read("", body);
    }

    @Override
    protected int eventOfType(String type) {
        return UNKNOWN;
    }

    @Override
    protected int eventOfWebhook(String key) {
        return 0;
    }

    @Override
    protected Optional<List<Item>> read(int event, JsonReader in) {
        return in.readRecord(BODY) ? Optional.of(in.value(0)) : Optional.empty();
    }

    private static Item wrapped(JsonReader in) {
        return in.readRecord(WRAPPER) ? in.value(0) : null;
    }

    // pspReference:originalReference:merchantAccountCode:merchantReference:value:currency:eventCode:success
    private static Item item(JsonReader in) {
        if (!in.readRecord(ITEM)) {
            return null;
        }
        StringBuilder content = new StringBuilder();
        for (int property = 0; property < 4; property++) {
            content.append(text(in, property, "")).append(':');
        }
        content.append(text(in, 6, ":")).append(':');
        content.append(text(in, 4, "")).append(':').append(text(in, 5, ""));
        return new Item(content.toString(), text(in, 7, ""));
    }

    private static String text(JsonReader in, int property, String absent) {
        return in.<String>optional(property).orElse(absent);
    }

    private static String amount(JsonReader in) {
        return in.readRecord(AMOUNT) ? text(in, 0, "") + ":" + text(in, 1, "") : null;
    }

    /** A number or a truth value, with quotes around it or without. */
    private static String word(JsonReader in) {
        String json = in.readJson().text();
        return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
    }

    private static String signature(JsonReader in) {
        return in.readRecord(ADDITIONAL_DATA) ? text(in, 0, "") : null;
    }

    @Override
    protected Optional<List<Item>> unrecognized(String type, JsonText json, Optional<String> problem) {
        return Optional.empty();
    }
}
