package com.example.legacy;

import dev.sealhook.Delivery;
import dev.sealhook.Event;
import dev.sealhook.EventCatalogue;
import dev.sealhook.Generated;
import dev.sealhook.JsonText;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.codec.Checks;
import dev.sealhook.codec.GeneratedCatalogue;
import dev.sealhook.codec.UnrecognizedJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An event of {@code spec.yaml}: one of the records below,
 * or {@link WebhookEvent.Unrecognized} for what no record is for.
 *
 * <p>All of them are immutable, safe for many threads, and made without nulls. {@code toString()} of a
 * record holds all of its payload, that of {@link WebhookEvent.Unrecognized} the start of it: think of what may
 * stand in a log.
 */
@Generated("spec.yaml")
@SuppressWarnings("deprecation")
public sealed interface WebhookEvent extends Event
        permits AccountClosedWebhookEvent,
                AccountOpenedWebhookEvent,
                WebhookEvent.Unrecognized {
    /**
     * {@return the event that a payload is} What no record is for, or does not fit its record, is
     * {@link Unrecognized}: nothing is lost.
     *
     * @param utf8 one JSON object in UTF-8
     * @throws dev.sealhook.WebhookParseException if it is not that, is nested deeper than 500,
     *     or has a name twice in itself or in an object that is read as a record
     */
    static WebhookEvent fromJson(byte[] utf8) {
        return WebhookEventJson.READER.read(utf8);
    }

    /** {@return the event that a payload is, read as by {@link #fromJson(byte[])}} */
    static WebhookEvent fromJson(String json) {
        return WebhookEventJson.READER.read(json);
    }

    /**
     * {@return the event that a payload is, read as by {@link #fromJson(byte[])}} The stream is left open.
     *
     * @param in one JSON object in UTF-8, to its end
     * @throws IOException if the stream cannot be read
     */
    static WebhookEvent fromJson(InputStream in) throws IOException {
        return WebhookEventJson.READER.read(in);
    }

    /**
     * {@return the event that the payload of a webhook is which a header or the URL names}
     *
     * @param webhook its key in the document's {@code webhooks}; one that is not listed gives {@link Unrecognized}
     *     with the key as its type, a payload that names another event the same with a problem
     * @param utf8 one JSON object in UTF-8
     */
    static WebhookEvent fromWebhook(String webhook, byte[] utf8) {
        return WebhookEventJson.READER.read(webhook, utf8);
    }

    /** {@return what {@link #fromWebhook} returns} */
    static WebhookEvent fromJson(String webhook, byte[] utf8) {
        return fromWebhook(webhook, utf8);
    }

    /** {@return the event of a request that was verified before, read as by {@link #fromJson(byte[])}} */
    static WebhookEvent fromDelivery(Delivery delivery) {
        return WebhookEventJson.READER.read(delivery);
    }

    /**
     * {@return the event of a request, which is verified first}
     *
     * @param delivery the request as it was received
     * @param verifier throws if the request is not to be trusted
     * @throws dev.sealhook.WebhookSignatureException if it is not to be trusted
     * @throws dev.sealhook.WebhookParseException if its body is not one JSON object
     */
    static WebhookEvent unwrap(Delivery delivery, WebhookVerifier verifier) {
        verifier.verify(delivery);
        return fromDelivery(delivery);
    }

    /**
     * {@return what {@link #unwrap(Delivery, WebhookVerifier)} returns}
     *
     * @param body the request's body, byte for byte
     * @param headers gives the value of a header, asked in lower case; null if there is none
     * @param verifier throws if the request is not to be trusted
     */
    static WebhookEvent unwrap(byte[] body, Function<String, String> headers, WebhookVerifier verifier) {
        return unwrap(Delivery.of(body, headers), verifier);
    }

    /**
     * {@return the one event of a request that was verified before} The document describes no request that holds
     * several.
     *
     * @param delivery the request
     */
    static List<WebhookEvent> allFromDelivery(Delivery delivery) {
        return WebhookEventJson.READER.readAll(delivery);
    }

    /**
     * {@return what {@link #allFromDelivery} returns, of a request that is verified first}
     *
     * @param delivery the request as it was received
     * @param verifier throws if the request is not to be trusted
     * @throws dev.sealhook.WebhookSignatureException if it is not to be trusted
     * @throws dev.sealhook.WebhookParseException if its body is not JSON of the form that the document describes
     */
    static List<WebhookEvent> unwrapAll(Delivery delivery, WebhookVerifier verifier) {
        verifier.verify(delivery);
        return allFromDelivery(delivery);
    }

    /** {@return these events and how they are read, for frameworks} Also registered for {@code ServiceLoader}. */
    static EventCatalogue<WebhookEvent> catalogue() {
        return new Catalogue();
    }

    /** {@return what the visitor's method for this event returns} */
    <R> R accept(Visitor<R> visitor);

    /** What {@link #catalogue()} returns. */
    final class Catalogue extends GeneratedCatalogue<WebhookEvent> {
        /** For {@code ServiceLoader}. */
        public Catalogue() {
            super(WebhookEvent.class, "spec.yaml", WebhookEventJson.READER);
        }
    }

    /**
     * Handles each event by a method of its own: the compiler asks for one when one is added.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {
        R visitAccountClosed(AccountClosedWebhookEvent event);
        R visitAccountOpened(AccountOpenedWebhookEvent event);
        R visitUnrecognized(Unrecognized event);
    }

    /**
     * Sends each event whose method is not overridden to {@link #visitDefault}: compiles on when one is added.
     *
     * @param <R> what the methods return
     */
    interface DefaultVisitor<R> extends Visitor<R> {
        /** {@return what is made of any event for which no other method was written} */
        R visitDefault(WebhookEvent event);

        @Override
        default R visitAccountClosed(AccountClosedWebhookEvent event) {
            return visitDefault(event);
        }

        @Override
        default R visitAccountOpened(AccountOpenedWebhookEvent event) {
            return visitDefault(event);
        }

        @Override
        default R visitUnrecognized(Unrecognized event) {
            return visitDefault(event);
        }
    }

    /**
     * A payload that no record is for, or that does not fit its record.
     *
     * @param type what the payload says that it is; empty if it does not say, but the webhook's key if it was
     *     read by that, and the key too if it is not listed
     * @param json the exact JSON that was sent: an object that has each name once
     * @param problem where and why it does not fit; empty if the document does not list the type, or the key
     */
    record Unrecognized(String type, JsonText json, Optional<String> problem) implements WebhookEvent {
        public Unrecognized {
            Checks.requireNonNull(type, "type", json, "json", problem, "problem");
            UnrecognizedJson.checkPayload(json);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitUnrecognized(this);
        }

        /** The components, with no more than the start of the JSON. */
        @Override
        public String toString() {
            return UnrecognizedJson.toString(type, json, problem);
        }

        @Override
        public byte[] toJsonBytes() {
            return json.text().getBytes(StandardCharsets.UTF_8);
        }
    }
}
