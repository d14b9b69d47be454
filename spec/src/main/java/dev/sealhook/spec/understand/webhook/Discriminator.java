package dev.sealhook.spec.understand.webhook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What in a body names its event.
 *
 * @param place a property's name or a JSON Pointer
 * @param values by the webhook's key, those that announce it and no other
 */
public record Discriminator(String place, Map<String, Set<String>> values) {

    /** Leaves aside the values that several webhooks claim. */
    static Discriminator of(String place, Map<String, Set<String>> claims) {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> shared = new LinkedHashSet<>();
        claims.values()
                .forEach(values -> values.forEach(value -> {
                    if (!seen.add(value)) {
                        shared.add(value);
                    }
                }));
        Map<String, Set<String>> values = new LinkedHashMap<>();
        claims.forEach((key, claimed) -> {
            Set<String> own = new LinkedHashSet<>(claimed);
            own.removeAll(shared);
            values.put(key, own);
        });
        return new Discriminator(place, values);
    }

    /** A top-level property, and not a place deeper in the body. */
    public boolean isProperty() {
        return !place.startsWith("/");
    }

    boolean announces(String key) {
        return !values.get(key).isEmpty();
    }

    boolean announcesAll() {
        return values.values().stream().noneMatch(Set::isEmpty);
    }

    long announced() {
        return values.values().stream().filter(own -> !own.isEmpty()).count();
    }

    public List<String> valuesOf(String key) {
        return List.copyOf(values.get(key));
    }
}
