package dev.sealhook.codec;

import dev.sealhook.Delivery;
import dev.sealhook.Event;
import dev.sealhook.EventCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The catalogue of a generated union, by its reader. Immutable, and safe for many threads.
 *
 * @param <E> the union
 */
public abstract class GeneratedCatalogue<E extends Event> implements EventCatalogue<E> {
    private final Class<E> union;
    private final String document;
    private final EventReader<E> reader;

    /**
     * A catalogue.
     *
     * @param union the union's class
     * @param document the document's resource name
     * @param reader reads its events
     */
    protected GeneratedCatalogue(Class<E> union, String document, EventReader<E> reader) {
        this.union = Objects.requireNonNull(union, "union");
        this.document = Objects.requireNonNull(document, "document");
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    @Override
    public final Class<E> union() {
        return union;
    }

    @Override
    public final String document() {
        return document;
    }

    @Override
    public final List<Entry<E>> events() {
        List<Entry<E>> events = new ArrayList<>();
        reader.addEvents(events);
        return List.copyOf(events);
    }

    @Override
    public final E fromJson(byte[] utf8) {
        return reader.read(utf8);
    }

    @Override
    public final E fromWebhook(String webhook, byte[] utf8) {
        return reader.read(webhook, utf8);
    }

    @Override
    public final E fromDelivery(Delivery delivery) {
        return reader.read(delivery);
    }

    @Override
    public final List<E> allFromDelivery(Delivery delivery) {
        return reader.readAll(delivery);
    }

    @Override
    public final String toString() {
        return union.getName();
    }
}
