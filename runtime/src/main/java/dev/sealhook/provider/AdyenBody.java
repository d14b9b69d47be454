package dev.sealhook.provider;

import dev.sealhook.JsonText;
import dev.sealhook.codec.EventReader;
import dev.sealhook.codec.JsonReader;
import dev.sealhook.codec.ObjectShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what is signed in a classic webhook of Adyen's. */
final class AdyenBody extends EventReader<Optional<List<AdyenBody.Item>>> {
    private static final AdyenBody READER = new AdyenBody();
    private static final ObjectShape BODY =
            ObjectShape.builder().required("notificationItems").build();
    private static final ObjectShape WRAPPER =
            ObjectShape.builder().required("NotificationRequestItem").build();
    private static final ObjectShape ITEM = ObjectShape.builder()
            .optional("pspReference")
            .optional("originalReference")
            .optional("merchantAccountCode")
            .optional("merchantReference")
            .optional("amount")
            .optional("eventCode")
            .optional("success")
            .optional("additionalData")
            .build();
    private static final ObjectShape AMOUNT =
            ObjectShape.builder().optional("value").optional("currency").build();
    private static final ObjectShape ADDITIONAL_DATA =
            ObjectShape.builder().optional("hmacSignature").build();

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
        List<Item> items = new ArrayList<>();
        for (int property = in.firstProperty(BODY); property >= 0; property = in.nextProperty()) {
            in.beginArray();
            while (in.nextItem()) {
                for (int item = in.firstProperty(WRAPPER); item >= 0; item = in.nextProperty()) {
                    items.add(item(in));
                }
                in.endRecord();
            }
        }
        in.endRecord();
        return Optional.of(items);
    }

    // pspReference:originalReference:merchantAccountCode:merchantReference:value:currency:eventCode:success
    private static Item item(JsonReader in) {
        String[] fields = new String[8];
        Arrays.fill(fields, "");
        String signature = "";
        for (int property = in.firstProperty(ITEM); property >= 0; property = in.nextProperty()) {
            switch (property) {
                case 0, 1, 2, 3 -> fields[property] = in.readString();
                case 4 -> amount(in, fields);
                case 5 -> fields[6] = in.readString();
                case 6 -> fields[7] = word(in);
                default -> signature = signature(in);
            }
        }
        in.endRecord();
        return new Item(String.join(":", fields), signature);
    }

    private static void amount(JsonReader in, String[] fields) {
        for (int property = in.firstProperty(AMOUNT); property >= 0; property = in.nextProperty()) {
            if (property == 0) {
                fields[4] = word(in);
            } else {
                fields[5] = in.readString();
            }
        }
        in.endRecord();
    }

    /** A number or a truth value, with quotes around it or without. */
    private static String word(JsonReader in) {
        String json = in.readJson().text();
        return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
    }

    private static String signature(JsonReader in) {
        String signature = "";
        for (int property = in.firstProperty(ADDITIONAL_DATA); property >= 0; property = in.nextProperty()) {
            signature = in.readString();
        }
        in.endRecord();
        return signature;
    }

    @Override
    protected Optional<List<Item>> unrecognized(String type, JsonText json, Optional<String> problem) {
        return Optional.empty();
    }
}
