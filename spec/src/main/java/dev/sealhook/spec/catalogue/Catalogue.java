package dev.sealhook.spec.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A provider's webhooks.
 *
 * @param events the webhooks with a JSON object as their body, in the document's order, or the kinds of items of the one
 *     whose body is a list of them
 * @param discriminator the parts whose values, joined by hyphens, name an event: a top-level property's name, a JSON
 *     Pointer (RFC 6901) into the body, which starts with {@code /}, or {@code header:} and a header's name; empty when
 *     nothing names them
 * @param list where one delivery holds several events; empty if each is one
 * @param components the definitions from {@code #/components/schemas} that something other than a webhook's body refers
 *     to, in the order of their first use
 */
public record Catalogue(
        List<Event> events, List<String> discriminator, Optional<EventList> list, List<Definition> components) {
    public Catalogue {
        events = List.copyOf(events);
        discriminator = List.copyOf(discriminator);
        components = List.copyOf(components);
    }

    /** The one top-level property that names the events; empty if they are named otherwise, or not at all. */
    public Optional<String> discriminatorProperty() {
        return discriminator.stream()
                .filter(part -> discriminator.size() == 1 && !part.startsWith("/") && !part.startsWith("header:"))
                .findFirst();
    }

    /**
     * Whether a payload, or the delivery that it came by, says that it is this event; an only event, and one that holds the
     * others, need no name.
     */
    public boolean isToldApart(Event event) {
        return events.size() == 1 || !event.values().isEmpty() || isEnvelope(event);
    }

    /** Whether an event is what holds the others of a delivery. */
    private boolean isEnvelope(Event event) {
        return list.filter(EventList::hasEnvelope).isPresent() && event.equals(events.get(0));
    }
}
