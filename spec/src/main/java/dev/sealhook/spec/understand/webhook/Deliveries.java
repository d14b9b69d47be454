package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.catalogue.EventList;
import java.util.List;
import java.util.Optional;

/**
 * The events that deliveries hold.
 *
 * @param webhooks one for each event
 * @param list where one delivery holds several; empty if each is one event
 * @param envelope the name of the first webhook's property that is an array of the others; empty if there is none
 * @param discriminator what tells the items apart, where the schema of the items says it
 */
public record Deliveries(
        List<Webhook> webhooks,
        Optional<EventList> list,
        Optional<String> envelope,
        Optional<Discriminator> discriminator) {
    public Deliveries {
        webhooks = List.copyOf(webhooks);
    }

    /** Each delivery is one event. */
    static Deliveries ofOne(List<Webhook> webhooks) {
        return new Deliveries(webhooks, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether a property is the envelope's array of events. */
    public boolean isList(Webhook webhook, String property) {
        return envelope.filter(property::equals).isPresent() && webhook.equals(webhooks.get(0));
    }
}
