package dev.sealhook;

import java.time.Duration;

/**
 * Remembers which messages were received: a delivery that is verified can still be one that was delivered before, because
 * the provider did not get the answer, or because someone sends again what they have seen.
 *
 * <pre>{@code
 * if (log.firstTime(GitHubEvent.catalogue(), SignatureScheme.GITHUB.messageIdOf(delivery))) {
 *     handle(event);
 * }
 * }</pre>
 *
 * <p>Ask after the delivery was verified, or a forged one makes the real one look like a repetition. Asking records: what is
 * then not handled will not be handled when it comes again, unless it is {@linkplain #forget forgotten} or, with {@link
 * JdbcDeliveryLog}, recorded in the transaction that handles it.
 *
 * <p>Safe for many threads: of those that ask for one message at once, one gets {@code true}.
 */
public interface DeliveryLog {
    /**
     * Records a message.
     *
     * @param source what tells providers apart whose ids could be the same
     * @param id the message's id, as {@link SignatureScheme#messageIdOf} gives it
     * @return whether it was not recorded before
     * @throws DeliveryLogException if that cannot be said; the message is not recorded then
     * @throws NullPointerException if one of the two is null
     */
    boolean firstTime(String source, String id);

    /**
     * Forgets a message that could not be handled, so that it is new when it is delivered again.
     *
     * @param source as it was recorded
     * @param id as it was recorded
     * @throws DeliveryLogException if it may still be recorded
     * @throws NullPointerException if one of the two is null
     */
    void forget(String source, String id);

    /**
     * Records a message of a catalogue's provider.
     *
     * @param catalogue the catalogue, whose union's name is the source
     * @param id the message's id
     * @return whether it was not recorded before
     * @throws DeliveryLogException if that cannot be said; the message is not recorded then
     * @throws NullPointerException if one of the two is null
     */
    default boolean firstTime(EventCatalogue<?> catalogue, String id) {
        return firstTime(catalogue.union().getName(), id);
    }

    /**
     * Forgets a message of a catalogue's provider.
     *
     * @param catalogue the catalogue
     * @param id the message's id
     * @throws DeliveryLogException if it may still be recorded
     * @throws NullPointerException if one of the two is null
     */
    default void forget(EventCatalogue<?> catalogue, String id) {
        forget(catalogue.union().getName(), id);
    }

    /**
     * A log in this process's memory: it does not survive the process, and other processes do not see it.
     *
     * @param capacity the greatest number of messages; one more makes it forget the oldest
     * @param age how long a message is remembered: as long as the provider delivers again, or more
     * @return an empty log
     * @throws IllegalArgumentException if the capacity or the age is not positive
     */
    static DeliveryLog inMemory(int capacity, Duration age) {
        return new MemoryDeliveryLog(capacity, age, System::nanoTime);
    }
}
