package dev.sealhook.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * All that is generated from one document.
 *
 * @param source the document's resource name
 * @param discriminator the parts of an event's name, as in the catalogue; empty if nothing names it
 * @param union the sealed interface over all events
 * @param reader the class that reads them
 * @param types the top-level types of components
 */
public record Model(
        String source,
        ClassName union,
        ClassName reader,
        List<String> discriminator,
        List<Event> events,
        List<GeneratedType> types) {
    public Model {
        discriminator = List.copyOf(discriminator);
        events = List.copyOf(events);
        types = List.copyOf(types);
    }

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
