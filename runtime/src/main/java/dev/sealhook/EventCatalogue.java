package dev.sealhook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The events of one document, and how they are read: what frameworks are integrated against. A generated union gives its
 * own by {@code catalogue()}, and registers it for {@link java.util.ServiceLoader}.
 *
 * @param <E> the union
 */
public interface EventCatalogue<E extends Event> {
    /**
     * The union.
     *
     * @return its class
     */
    Class<E> union();

    /**
     * The document that the events were generated from.
     *
     * @return its resource name, such as {@code META-INF/webhooks/openai.json}
     */
    String document();

    /**
     * The listed events.
     *
     * @return one of each, in the document's order; unmodifiable
     */
    List<Entry<E>> events();

    /**
     * The listed event with this key: whether there is one is what {@link #fromWebhook} does not say.
     *
     * @param webhook a key among the document's webhooks, exactly as it is there
     * @return its event; empty if the document has no such webhook
     */
    default Optional<Entry<E>> event(String webhook) {
        Objects.requireNonNull(webhook, "webhook");
        return events().stream()
                .filter(event -> event.webhook().equals(webhook))
                .findFirst();
    }

    /**
     * Reads a payload; what is not listed, or does not fit its event, becomes the union's {@code Unrecognized}.
     *
     * @param utf8 one JSON object in UTF-8
     * @return its event
     * @throws WebhookParseException if it is malformed
     */
    E fromJson(byte[] utf8);

    /**
     * Reads the payload of a webhook that the URL names, as {@link #fromJson} does.
     *
     * @param webhook its key among the document's webhooks; one that is not listed gives the union's {@code
     *     Unrecognized}, without a problem: see {@link #event}
     * @param utf8 one JSON object in UTF-8
     * @return its event
     * @throws WebhookParseException if it is malformed
     */
    E fromWebhook(String webhook, byte[] utf8);

    /**
     * Reads a delivery as {@link #fromJson} does. Its headers name the event where the annotation's {@code
     * discriminator} says so.
     *
     * @param delivery a delivery that was verified
     * @return its event
     * @throws WebhookParseException if its body is malformed
     */
    E fromDelivery(Delivery delivery);

    /**
     * Verifies a delivery, and then reads it.
     *
     * @param delivery the request as it was received
     * @param verifier the provider's verifier
     * @return its event
     * @throws WebhookSignatureException if it must not be trusted
     * @throws WebhookParseException if its body is malformed
     */
    default E unwrap(Delivery delivery, WebhookVerifier verifier) {
        verifier.verify(delivery);
        return fromDelivery(delivery);
    }

    /**
     * Reads all events of a delivery, where the document says that it can hold several, each for itself: one that is {@code
     * Unrecognized} does not change what the others are.
     *
     * @param delivery a delivery that was verified
     * @return its events, in their order, none if it holds none; else the one event
     * @throws WebhookParseException if its body is malformed
     */
    default List<E> allFromDelivery(Delivery delivery) {
        return List.of(fromDelivery(delivery));
    }

    /**
     * Verifies a delivery, and then reads all events of it.
     *
     * @param delivery the request as it was received
     * @param verifier the provider's verifier
     * @return its events, as {@link #allFromDelivery} gives them
     * @throws WebhookSignatureException if it must not be trusted
     * @throws WebhookParseException if its body is malformed
     */
    default List<E> unwrapAll(Delivery delivery, WebhookVerifier verifier) {
        verifier.verify(delivery);
        return allFromDelivery(delivery);
    }

    /**
     * A listed event.
     *
     * @param webhook its key among the document's webhooks
     * @param types what the provider calls it; none if nothing in a delivery names it, or it is the only event
     * @param record its record's class
     * @param <E> the union
     */
    record Entry<E>(String webhook, List<String> types, Class<? extends E> record) {
        /**
         * Copies the list.
         *
         * @throws NullPointerException if a part is null
         */
        public Entry {
            Objects.requireNonNull(webhook, "webhook");
            types = List.copyOf(types);
            Objects.requireNonNull(record, "record");
        }
    }
}
