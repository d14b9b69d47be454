package dev.sealhook.codec;

import dev.sealhook.Delivery;
import dev.sealhook.EventCatalogue;
import dev.sealhook.JsonText;
import dev.sealhook.WebhookParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    private static final int UNCERTAIN = -1;
    private static final int NONE = -2;

    private final Discriminator discriminator;
    private final KnownTypes knownTypes = new KnownTypes();

    /**
     * Whether an event is tried before it is certain which it is, for its record checks the discriminator. Not once that of
     * an event did not, which takes several types.
     */
    private boolean confirms = true;

    /**
     * A reader of events that these parts name: their values, joined by hyphens, those that are absent left out.
     *
     * @param discriminator a top-level property's name, a JSON Pointer by RFC 6901, which begins with a slash, or {@code
     *     header:} and a header's name, each; none if nothing in a delivery names its event
     */
    protected EventReader(String... discriminator) {
        this.discriminator = new Discriminator(discriminator);
    }

    /**
     * The event of a name.
     *
     * @param type the discriminator's value; empty if there is none, which is the name of an only event
     * @return a number for {@link #read(int, JsonReader)}, or {@link #UNKNOWN}
     */
    protected abstract int eventOfType(String type);

    /**
     * The event of a name whose spelling the document does not say.
     *
     * @param letters the name in lower case, without the separators {@code _ - . /}
     * @return a number for {@link #read(int, JsonReader)}, or {@link #UNKNOWN}
     */
    protected int eventOfLetters(String letters) {
        return UNKNOWN;
    }

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
     * @param type what the delivery says it is, or the webhook's key if it says nothing; else empty
     * @param json the exact payload, from its first brace to its last
     * @param problem why it is not read as a listed event; empty if its type is just not listed
     * @return the event
     */
    protected abstract E unrecognized(String type, JsonText json, Optional<String> problem);

    /**
     * Refuses an event that has the name of another, which its payload would be read as. A name that the document does not
     * list is taken, and none: such a payload is read by its webhook's key.
     *
     * @param type where the event has its name: a string, or an optional or {@link JsonText} that may be one
     * @param name the component's name, for the exception
     * @param event the event's number
     * @throws IllegalArgumentException if this is the name of another event
     */
    public final void checkType(Object type, String name, int event) {
        String found = Checks.string(type);
        int other = found == null ? UNKNOWN : eventNamed(found);
        if (other != UNKNOWN && other != event) {
            throw new IllegalArgumentException(
                    name + ": this event's name is expected, found " + MessageText.quote(found) + ", another event's");
        }
    }

    /**
     * Lists the events, for a catalogue.
     *
     * @param events where to add them, in the document's order
     */
    protected void addEvents(List<EventCatalogue.Entry<E>> events) {}

    /**
     * Where one delivery holds several events.
     *
     * @return null if each is one event
     */
    protected EventList list() {
        return null;
    }

    /**
     * Reads all events of a delivery, each for itself: one that is unrecognized does not change what the others are.
     *
     * @param delivery a delivery whose body is JSON in UTF-8
     * @return its events, in their order; unmodifiable
     */
    public final List<E> readAll(Delivery delivery) {
        EventList list = list();
        return list == null
                ? List.of(read(delivery))
                : list.read(delivery.body(), part -> read(part, delivery.headers()))
                        .orElseGet(() -> List.of(read(delivery)));
    }

    /**
     * Reads an array of events, each for itself: none is a misfit.
     *
     * @param in stands on the array
     * @return the events, in an unmodifiable list; empty for a misfit
     */
    public final List<E> readItems(JsonReader in) {
        return in.readItems(this::readItem);
    }

    private E readItem(JsonReader in) {
        int from = in.at;
        in.skipValue();
        return read(EventList.Part.of(in.json, from, in.at), header -> null);
    }

    private E read(EventList.Part part, Function<String, String> headers) {
        JsonReader in = JsonReader.ofItem(part.json);
        if (in.passSpace() != '{') {
            JsonText json = in.readJson();
            return unrecognized("", json, Optional.of("expected an object, found " + MessageText.excerpt(json.text())));
        }
        try {
            return read(in, headers);
        } catch (WebhookParseException malformed) {
            throw part.inWhole(malformed);
        }
    }

    /**
     * Reads a delivery. A header names its event where the discriminator has one.
     *
     * @param delivery a delivery whose body is a JSON object in UTF-8
     * @return its event
     */
    public final E read(Delivery delivery) {
        return read(new JsonReader(delivery.body()), delivery.headers());
    }

    private E read(JsonReader in, Function<String, String> headers) {
        return discriminator.hasHeader() ? readByName(in, headers) : read(in);
    }

    /**
     * Reads a payload.
     *
     * @param utf8 a JSON object in UTF-8
     * @return its event
     */
    public final E read(byte[] utf8) {
        return read(new JsonReader(Objects.requireNonNull(utf8, "utf8")));
    }

    private E read(JsonReader in) {
        if (discriminator.isJoined()) {
            return readByName(in, header -> null);
        }
        EightBytes.countPayload();
        in.begin();
        int type = discriminator.findFirst(in);
        boolean isFirst = type >= 0;
        if (!isFirst && confirms) {
            type = discriminator.findAtEnd(in);
        }
        int event = type < 0 ? UNKNOWN : knownTypes.event(in.json, type);
        E read = event == UNKNOWN ? null : tried(event, isFirst ? type : UNCERTAIN, null, in);
        return read == null ? read(null, in.again()) : read;
    }

    private E readByName(JsonReader in, Function<String, String> headers) {
        EightBytes.countPayload();
        in.begin();
        String name = discriminator.name(in, headers);
        int event = eventNamed(name);
        if (event == UNKNOWN) {
            return skip(name, in, name.isEmpty() ? noType(false) : null);
        }
        return read(event, name, -1, in);
    }

    private int eventNamed(String name) {
        int event = eventOfType(name);
        return event == UNKNOWN ? eventOfLetters(EventNames.letters(name)) : event;
    }

    /**
     * What a payload is if it is this event; null if it proves to be, or may be, another one.
     *
     * @param found where the type stands; {@link #NONE} if nothing names the event in the payload; {@link #UNCERTAIN} if
     *     the event is a guess
     * @param type the type, if nothing names it in the payload
     */
    private E tried(int event, int found, String type, JsonReader in) {
        try {
            E read = read(event, in);
            in.end();
            int at = found == UNCERTAIN ? in.confirmedAt() : found;
            if (at != UNCERTAIN) {
                return in.fits() ? read : misfit(at == NONE ? type : in.stringAt(at), in);
            }
            confirms &= !in.fits();
        } catch (WebhookParseException malformed) {
            if (found != UNCERTAIN) {
                throw malformed;
            }
        } catch (IllegalArgumentException anotherEvent) { // has its name, and took this one's guess
            return null;
        }
        return null; // of another event, it may be malformed at another place: by a name that is twice in a record
    }

    private E misfit(String type, JsonReader in) {
        return unrecognized(type, in.document(), Optional.of(in.problem()));
    }

    /**
     * Reads a payload.
     *
     * @param json a JSON object
     * @return its event
     */
    public final E read(String json) {
        return read(JsonReader.of(Objects.requireNonNull(json, "json")));
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
        int event = eventOfWebhook(Objects.requireNonNull(webhook, "webhook"));
        JsonReader in = new JsonReader(Objects.requireNonNull(utf8, "utf8"));
        EightBytes.countPayload();
        in.begin();
        boolean isCertain = discriminator.isNone() || discriminator.hasHeader();
        boolean isTried = event != UNKNOWN && (isCertain || discriminator.isTopLevel() && confirms);
        E read = isTried ? tried(event, isCertain ? NONE : UNCERTAIN, webhook, in) : null;
        return read == null ? read(webhook, new JsonReader(utf8)) : read;
    }

    private E read(String webhook, JsonReader in) {
        in.begin();
        if (webhook != null) {
            return readByWebhook(webhook, in);
        }
        int found = discriminator.find(in);
        int event = found < 0 ? UNKNOWN : knownTypes.event(in.json, found);
        return event == UNKNOWN ? readByType(found, in) : read(event, null, found, in);
    }

    private E readByType(int found, JsonReader in) {
        String type = found < 0 ? null : in.stringAt(found);
        if (type == null || type.isEmpty()) {
            int only = eventWithoutName(in);
            return only == UNKNOWN ? skip("", in, type == null ? noType(found >= 0) : null) : read(only, "", found, in);
        }
        int event = eventNamed(type);
        if (event == UNKNOWN) {
            return skip(type, in, null);
        }
        knownTypes.remember(in.json, found, type, event);
        return read(event, type, found, in);
    }

    /** An only event needs no name, nor does one that holds others; but those do. */
    private int eventWithoutName(JsonReader in) {
        return in.isItem() && list().hasEnvelope() ? UNKNOWN : eventOfType("");
    }

    private E readByWebhook(String webhook, JsonReader in) {
        int event = eventOfWebhook(webhook);
        if (event == UNKNOWN) {
            return skip(webhook, in, null);
        }
        String type = discriminator.hasHeader() ? "" : discriminator.name(in, header -> null);
        if (type.isEmpty()) {
            return read(event, webhook, -1, in);
        }
        int other = eventNamed(type);
        return other == event || other == UNKNOWN
                ? read(event, type, -1, in)
                : skip(
                        type,
                        in,
                        discriminator.places() + ": " + MessageText.quote(type) + " is another event than webhook "
                                + MessageText.quote(webhook));
    }

    private String noType(boolean found) {
        if (discriminator.isNone()) {
            return "nothing in the payload names its event: read it by its webhook's key";
        }
        return discriminator.places()
                + (found ? ": expected a string, which names the event" : ": the event's name is missing");
    }

    /** Reads an event whose type, if it is not given, stands there. */
    private E read(int event, String type, int found, JsonReader in) {
        E read = read(event, in);
        in.end();
        return in.fits() ? read : misfit(type == null ? in.stringAt(found) : type, in);
    }

    private E skip(String type, JsonReader in, String problem) {
        skipMembers(in);
        in.end();
        return unrecognized(type, in.document(), Optional.ofNullable(problem));
    }

    /** Reads the object that begins here without knowing what it is. */
    static void skipMembers(JsonReader in) {
        Set<String> names = new HashSet<>();
        for (boolean more = in.openObject(); more; more = in.nextName()) {
            int quote = in.at;
            String name = in.passText(true);
            if (!names.add(name)) {
                throw ParseFault.duplicate(in.json, quote, name);
            }
            in.passColon();
            in.skipValue();
        }
    }
}
