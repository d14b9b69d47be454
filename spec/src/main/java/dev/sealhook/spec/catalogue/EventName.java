package dev.sealhook.spec.catalogue;

import java.util.Locale;

/** How the names of events are compared: providers spell one name in several ways. */
public final class EventName {
    private EventName() {}

    /** What counts in a name: case, and the separators {@code _ - . /}, do not. */
    public static String letters(String name) {
        return name.replaceAll("[-_./]", "").toLowerCase(Locale.ROOT);
    }

    /** The name that a webhook's key is: some providers put a slash before it, to have it look like a path. */
    public static String ofKey(String key) {
        return key.startsWith("/") ? key.substring(1) : key;
    }
}
