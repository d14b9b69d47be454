package dev.sealhook.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * All that is generated from one document.
 *
 * @param source the document's resource name
 * @param discriminator the parts of an event's name, as in the catalogue; empty if nothing names it
 * @param list where one delivery holds several events; empty if each is one
 * @param union the sealed interface over all events
 * @param reader the class that reads them
 * @param types the top-level types of components
 */
public record Model(
        String source,
        ClassName union,
        ClassName reader,
        List<String> discriminator,
        Optional<EventList> list,
        List<Event> events,
        List<GeneratedType> types) {
    public Model {
        discriminator = List.copyOf(discriminator);
        events = List.copyOf(events);
        types = List.copyOf(types);
    }

    /** Whether an event is what holds the others of a delivery. */
    public boolean isEnvelope(Event event) {
        return hasEnvelope() && event.equals(events.get(0));
    }

    /** Whether the first event is what holds the others of a delivery. */
    public boolean hasEnvelope() {
        return list.filter(found -> found.ofItems() && !found.place().isEmpty()).isPresent();
    }

    /**
     * Where one delivery holds several events.
     *
     * @param place a JSON Pointer to the array in the body; empty if the body is the array
     * @param ofItems whether each item is an event; else the body with one of them is
     */
    public record EventList(String place, boolean ofItems) {}

    /**
     * One event, one record.
     *
     * @param key its key in {@code webhooks}
     * @param values the names that announce it
     * @param letters the letters of those, where it may be spelt in any way
     */
    public record Event(
            String key, List<String> values, List<String> letters, String visitMethod, GeneratedType.RecordType type) {
        public Event {
            values = List.copyOf(values);
            letters = List.copyOf(letters);
        }
    }
}
