package dev.sealhook.examples.receiver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.sealhook.Delivery;
import dev.sealhook.DeliveryLog;
import dev.sealhook.SignatureScheme;
import dev.sealhook.WebhookParseException;
import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.openai.UnwrapWebhookEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Answers one delivery. 200 tells the provider that the event has been handled; after any other status it delivers again or
 * gives up.
 *
 * <p>An event can arrive more than once: the provider delivers again when an answer is late, and a captured request
 * verifies again until its timestamp is older than the verifier's tolerance. The log knows it by its signed id, and it is
 * answered with 200 without being handled again. What could not be handled is forgotten, so that it is new the next time.
 */
final class WebhookEndpoint implements HttpHandler {
    private static final System.Logger LOGGER = System.getLogger(WebhookEndpoint.class.getName());

    private final WebhookVerifier verifier;
    private final DeliveryLog log;
    private final int limit;
    private final Consumer<UnwrapWebhookEvent> handler;
    private final Safe safe;

    /**
     * An endpoint.
     *
     * @param log which deliveries were handled: in memory where it does no harm to handle one again after a restart, else
     *     in a database
     * @param limit the longest body that is read, in bytes
     * @param handler takes care of an event before it returns; if it throws, the payload is kept and 500 answered
     */
    WebhookEndpoint(
            WebhookVerifier verifier, DeliveryLog log, int limit, Consumer<UnwrapWebhookEvent> handler, Safe safe) {
        this.verifier = verifier;
        this.log = log;
        this.limit = limit;
        this.handler = handler;
        this.safe = safe;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            send(exchange, answer.status(), (answer.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] text) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, text.length);
        exchange.getResponseBody().write(text);
        // Closing reads on in the request for a while, so the answer to a body that is too long must be out before.
        exchange.getResponseBody().flush();
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            return new Answer(405, "events are delivered by POST");
        }
        Optional<byte[]> body = Body.read(exchange, limit);
        if (body.isEmpty()) {
            // The rest of the body stays unread, so nothing more can come over this connection.
            exchange.getResponseHeaders().set("Connection", "close");
            return new Answer(413, "the limit is " + limit + " bytes");
        }
        return deliver(exchange, body.get());
    }

    private Answer deliver(HttpExchange exchange, byte[] body) {
        Delivery delivery = Delivery.of(body, exchange.getRequestHeaders()::getFirst);
        try {
            UnwrapWebhookEvent event = UnwrapWebhookEvent.unwrap(delivery, verifier);
            String id = SignatureScheme.STANDARD_WEBHOOKS.messageIdOf(delivery);
            return log.firstTime(UnwrapWebhookEvent.catalogue(), id)
                    ? handle(event, id, body)
                    : new Answer(200, "handled before");
        } catch (WebhookSignatureException e) {
            // Which part of the signature is wrong is for us to know, not for whoever tries.
            LOGGER.log(System.Logger.Level.WARNING, () -> "refused a delivery: " + e.reason());
            return new Answer(401, "signature refused");
        } catch (WebhookParseException e) {
            LOGGER.log(System.Logger.Level.WARNING, () -> "cannot parse a signed delivery: " + e.getMessage());
            return new Answer(400, e.getMessage());
        }
    }

    private Answer handle(UnwrapWebhookEvent event, String id, byte[] body) {
        try {
            handler.accept(event);
            return new Answer(200, "handled");
        } catch (RuntimeException | LinkageError e) {
            // A LinkageError is a visitor that was compiled before the catalogue gained this event.
            LOGGER.log(System.Logger.Level.ERROR, "the handler of " + event.type() + " failed", e);
            log.forget(UnwrapWebhookEvent.catalogue(), id);
            safe.keep("handler failed", new String(body, StandardCharsets.UTF_8));
            return new Answer(500, "not handled, deliver it again");
        }
    }

    private record Answer(int status, String text) {}
}
