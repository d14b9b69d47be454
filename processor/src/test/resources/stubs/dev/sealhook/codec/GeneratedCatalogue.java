package dev.sealhook.codec;

import dev.sealhook.Event;
import dev.sealhook.EventCatalogue;

public abstract class GeneratedCatalogue<E extends Event> implements EventCatalogue<E> {
    protected GeneratedCatalogue(Class<E> union, String document, EventReader<E> reader) {}
}
