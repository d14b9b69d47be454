package dev.sealhook.spec.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A provider's webhooks.
 *
 * @param events the webhooks with a JSON object as their body, in the document's order, or the kinds of items of the one
 *     whose body is a list of them
 * @param discriminator what in a body names its event: a top-level property's name, or a JSON Pointer (RFC 6901) that
 *     starts with {@code /}; empty when nothing does
 * @param list where one delivery holds several events; empty if each is one
 * @param components the definitions from {@code #/components/schemas} that something other than a webhook's body refers
 *     to, in the order of their first use
 */
public record Catalogue(
        List<Event> events, Optional<String> discriminator, Optional<EventList> list, List<Definition> components) {
    public Catalogue {
        events = List.copyOf(events);
        components = List.copyOf(components);
    }
}
