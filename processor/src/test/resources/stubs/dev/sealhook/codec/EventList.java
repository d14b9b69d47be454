package dev.sealhook.codec;

public final class EventList {
    public static EventList ofItems(String pointer) {
        return null;
    }

    public static EventList ofBodies(String pointer) {
        return null;
    }
}
