package dev.sealhook.spec.catalogue;

/**
 * Where one delivery holds several events.
 *
 * @param place a JSON Pointer (RFC 6901) to the array in the body; empty if the body is the array
 * @param ofItems whether each item is an event; else the body is one, and as many events as it has items
 */
public record EventList(String place, boolean ofItems) {
    /** Whether the catalogue's first event is the object that holds the others. */
    boolean hasEnvelope() {
        return ofItems && !place.isEmpty();
    }
}
