package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.Optional;

public final class UnrecognizedJson {
    public static void checkItem(JsonText json) {}

    public static void checkPayload(JsonText json) {}

    public static void checkVariant(String type, JsonText json, String tag, String... listed) {}

    public static String toString(String type, JsonText json) {
        return "";
    }

    public static String toString(String type, JsonText json, Optional<String> problem) {
        return "";
    }
}
