package dev.sealhook.codec;

import dev.sealhook.Delivery;
import dev.sealhook.EventCatalogue;
import dev.sealhook.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

public abstract class EventReader<E> {
    protected static final int UNKNOWN = -1;

    protected EventReader(String... discriminator) {}

    protected abstract int eventOfType(String type);

    protected int eventOfLetters(String letters) {
        return UNKNOWN;
    }

    protected abstract int eventOfWebhook(String key);

    protected abstract E read(int event, JsonReader in);

    protected abstract E unrecognized(String type, JsonText json, Optional<String> problem);

    public final void checkType(Object type, String name, int event) {}

    protected void addEvents(List<EventCatalogue.Entry<E>> events) {}

    protected EventList list() {
        return null;
    }

    public final List<E> readAll(Delivery delivery) {
        return List.of();
    }

    public final List<E> readItems(JsonReader in) {
        return List.of();
    }

    public final E read(Delivery delivery) {
        return null;
    }

    public final E read(byte[] utf8) {
        return null;
    }

    public final E read(String json) {
        return null;
    }

    public final E read(InputStream in) throws IOException {
        return null;
    }

    public final E read(String webhook, byte[] utf8) {
        return null;
    }
}
