package dev.sealhook.examples.issues;

import dev.sealhook.Delivery;
import dev.sealhook.DeliveryLog;
import dev.sealhook.WebhookParseException;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.examples.issues.tracker.TrackerEvent;
import java.time.Duration;

/** Takes deliveries, as an endpoint of any web framework would hand them over. */
final class Receiver {
    private final WebhookVerifier verifier;
    private final DeliveryLog log = DeliveryLog.inMemory(10_000, Duration.ofDays(1));
    private final Board board;

    Receiver(String secret, Board board) {
        this.verifier = WebhookVerifier.of(Tracker.SIGNATURES, secret);
        this.board = board;
    }

    /**
     * Handles a delivery once.
     *
     * @return what to answer
     */
    synchronized Answer receive(Delivery delivery) {
        try {
            TrackerEvent event = TrackerEvent.unwrap(delivery, verifier);
            boolean isNew = log.firstTime(TrackerEvent.catalogue(), Tracker.SIGNATURES.messageIdOf(delivery));
            return new Answer(200, event.type(), isNew ? event.accept(board) : "not handled again");
        } catch (WebhookSignatureException e) {
            return new Answer(401, "", "refused: " + e.reason());
        } catch (WebhookParseException e) {
            return new Answer(400, "", "malformed: " + e.getMessage());
        }
    }

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param type what the tracker calls the event; empty if it is none
     * @param text what was done
     */
    record Answer(int status, String type, String text) {}
}
