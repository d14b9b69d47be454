package dev.sealhook.codec;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A map that keeps its order and never changes, and whose keys can be written. Of one that has this class it is known that
 * it was checked and copied already, which cannot be told of the JDK's unmodifiable views.
 */
sealed class OrderedMap<K, V> extends AbstractMap<K, V> permits AdditionalProperties {
    private final Map<K, V> entries;

    /** The map given is this one's own from here on, and its keys and values are immutable. */
    OrderedMap(LinkedHashMap<K, V> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** The same entries. */
    OrderedMap(OrderedMap<K, V> same) {
        this.entries = same.entries;
    }

    OrderedMap() {
        this.entries = Map.of();
    }

    @Override
    public V get(Object key) {
        return entries.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return entries.entrySet();
    }
}
