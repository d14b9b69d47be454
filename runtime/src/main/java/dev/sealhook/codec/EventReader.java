package dev.sealhook.codec;

import dev.sealhook.Delivery;
import dev.sealhook.EventCatalogue;
import dev.sealhook.JsonText;
import dev.sealhook.WebhookParseException;
import dev.sealhook.json.MessageText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Reads payloads as the events of one union. Generated code extends it by what it knows of the events; the rest, from
 * bytes to an event or an unrecognized one, is here.
 *
 * <p>Every {@code read} throws {@link WebhookParseException} for a payload that is malformed, and {@link
 * NullPointerException} for null. A payload that is well-formed is never refused: what is no listed event, or does not
 * fit its event, becomes an unrecognized one. Stateless, and safe for many threads if its subclass is.
 *
 * @param <E> the union
 */
public abstract class EventReader<E> {
    /** The answer for what is not listed. */
    protected static final int UNKNOWN = -1;

    private final String discriminator; // a JSON Pointer, or empty
    private final String[] path;
    private final TypeGuess typeGuess;
    private final KnownTypes knownTypes = new KnownTypes();

    /**
     * A reader of events that this place tells apart.
     *
     * @param discriminator a top-level property's name, or a JSON Pointer by RFC 6901, which begins with a slash; empty
     *     if nothing in the payload names its event
     */
    protected EventReader(String discriminator) {
        boolean isPointer = discriminator.isEmpty() || discriminator.startsWith("/");
        // No "+" here: joined strings cost a class initializer more than the rest of it.
        this.discriminator = isPointer
                ? discriminator
                : "/".concat(discriminator.replace("~", "~0").replace("/", "~1"));
        path = segments(this.discriminator);
        typeGuess = new TypeGuess(path.length == 1 ? path[0] : null);
    }

    private static String[] segments(String pointer) {
        String[] segments =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            segments[i] = segments[i].replace("~1", "/").replace("~0", "~");
        }
        return segments;
    }

    /**
     * The event that a payload's discriminator names.
     *
     * @param type the discriminator's value
     * @return a number for {@link #read(int, JsonReader)}, or {@link #UNKNOWN}
     */
    protected abstract int eventOfType(String type);

    /**
     * The event with this key in the document's {@code webhooks}.
     *
     * @param key the key
     * @return a number for {@link #read(int, JsonReader)}, or {@link #UNKNOWN}
     */
    protected abstract int eventOfWebhook(String key);

    /**
     * Reads the record of an event.
     *
     * @param event its number
     * @param in stands on the payload's object
     * @return the record; what is returned for a misfit does not matter
     */
    protected abstract E read(int event, JsonReader in);

    /**
     * Makes the union's unrecognized event.
     *
     * @param type what the payload says it is, or the webhook's key if it says nothing; else empty
     * @param json the exact payload, from its first brace to its last
     * @param problem why it is not read as a listed event; empty if its type is just not listed
     * @return the event
     */
    protected abstract E unrecognized(String type, JsonText json, Optional<String> problem);

    /**
     * Lists the events, for a catalogue.
     *
     * @param events where to add them, in the document's order
     */
    protected void addEvents(List<EventCatalogue.Entry<E>> events) {}

    /**
     * Reads a delivery.
     *
     * @param delivery a delivery whose body is a JSON object in UTF-8
     * @return its event
     */
    public final E read(Delivery delivery) {
        return read(delivery.body());
    }

    /**
     * Reads a payload.
     *
     * @param utf8 a JSON object in UTF-8
     * @return its event
     */
    public final E read(byte[] utf8) {
        E event = readFast(Objects.requireNonNull(utf8, "utf8"));
        return event != null ? event : readPlain(utf8);
    }

    /**
     * Reads a payload.
     *
     * @param json a JSON object
     * @return its event
     */
    public final E read(String json) {
        return read(null, JsonSource.of(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a payload.
     *
     * @param in a JSON object in UTF-8; read to its end, and left open
     * @return its event
     * @throws IOException if the stream cannot be read
     */
    public final E read(InputStream in) throws IOException {
        return read(in.readAllBytes());
    }

    /**
     * Reads a payload whose event is known from elsewhere: a header, or the URL.
     *
     * @param webhook its key in the document
     * @param utf8 a JSON object in UTF-8
     * @return its event; unrecognized, with the key as its type, if the key is not listed; unrecognized, with a
     *     problem, if the payload names another event
     */
    public final E read(String webhook, byte[] utf8) {
        Objects.requireNonNull(webhook, "webhook");
        return read(webhook, JsonSource.of(Objects.requireNonNull(utf8, "utf8")));
    }

    /** The event, if its payload is of what most are made of; else null. */
    final E readFast(byte[] utf8) {
        Bytes json = new Bytes(utf8);
        int start = ValueFinder.skipSpace(json, 0);
        int guess = typeGuess.find(json, start);
        int guessed = guess < 0 ? UNKNOWN : eventAt(guess, json);
        E read = null;
        if (guessed != UNKNOWN) {
            AsciiReader in = new AsciiReader(json, start);
            read = read(guessed, in);
            read = in.isDone() ? read : null;
            if (read != null && in.isConfirmed()) {
                return read;
            }
        }
        int found = path.length == 0 ? -1 : ValueFinder.find(json, start, path);
        int event = found < 0 ? UNKNOWN : eventAt(found, json);
        if (event == UNKNOWN || event == guessed) {
            return event == UNKNOWN ? null : read;
        }
        AsciiReader in = new AsciiReader(json, start);
        read = read(event, in);
        return in.isDone() ? read : null;
    }

    private int eventAt(int at, Bytes json) {
        if (ValueFinder.byteAt(json, at) != '"') {
            return UNKNOWN;
        }
        int end = json.special(at + 1) + 1;
        boolean plain = end >= Long.BYTES && end <= json.array.length && json.array[end - 1] == '"';
        int known = plain ? knownTypes.event(json, at, end) : UNKNOWN;
        if (known != UNKNOWN) {
            return known;
        }
        String type = ValueFinder.string(json, at);
        int event = eventOfType(type);
        if (plain && event != UNKNOWN) {
            knownTypes.remember(json, at, end, type, event);
        }
        return event;
    }

    /** The event of any payload, by the tokenizer. */
    final E readPlain(byte[] utf8) {
        return read(null, JsonSource.of(utf8));
    }

    private E read(String webhook, JsonSource source) {
        try {
            source.begin();
            return webhook == null ? readByType(source) : readByWebhook(webhook, source);
        } catch (JacksonException refusal) {
            throw source.malformed(refusal);
        } finally {
            source.close();
        }
    }

    private E readByType(JsonSource source) {
        int found = find(source);
        String type = found < 0 ? null : ValueFinder.string(source.bytes(), found);
        if (type == null) {
            return skip("", source, noType(found >= 0));
        }
        int event = eventOfType(type);
        return event == UNKNOWN ? skip(type, source, null) : read(event, type, source);
    }

    private E readByWebhook(String webhook, JsonSource source) {
        int event = eventOfWebhook(webhook);
        if (event == UNKNOWN) {
            return skip(webhook, source, null);
        }
        int found = find(source);
        String type = found < 0 ? null : ValueFinder.string(source.bytes(), found);
        if (type == null) {
            return read(event, webhook, source);
        }
        int other = eventOfType(type);
        return other == event || other == UNKNOWN
                ? read(event, type, source)
                : skip(
                        type,
                        source,
                        discriminator + ": " + MessageText.quote(type) + " is another event than webhook "
                                + MessageText.quote(webhook));
    }

    private int find(JsonSource source) {
        return path.length == 0 ? -1 : ValueFinder.find(source.bytes(), source.documentStart(), path);
    }

    private String noType(boolean found) {
        if (path.length == 0) {
            return "nothing in the payload names its event: read it by its webhook's key";
        }
        return discriminator + (found ? ": expected a string, which names the event" : ": the event's name is missing");
    }

    private E read(int event, String type, JsonSource source) {
        TokenReader in = new TokenReader(source);
        E read = read(event, in);
        source.end();
        return in.fits() ? read : unrecognized(type, source.document(), Optional.of(in.problem()));
    }

    private E skip(String type, JsonSource source, String problem) {
        source.skipRecord();
        source.end();
        return unrecognized(type, source.document(), Optional.ofNullable(problem));
    }
}
