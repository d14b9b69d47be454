package dev.sealhook;

import java.util.List;

public interface EventCatalogue<E extends Event> {
    record Entry<E>(String webhook, List<String> types, Class<? extends E> record) {}
}
