package dev.sealhook.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * All that is generated from one document.
 *
 * @param source the document's resource name
 * @param discriminator a property or a JSON Pointer, as in the catalogue; empty if nothing in a body names its event
 * @param union the sealed interface over all events
 * @param reader the class that reads them
 * @param types the top-level types of components
 */
public record Model(
        String source,
        ClassName union,
        ClassName reader,
        Optional<String> discriminator,
        List<Event> events,
        List<GeneratedType> types) {
    public Model {
        events = List.copyOf(events);
        types = List.copyOf(types);
    }

    /**
     * One event, one record.
     *
     * @param key its key in {@code webhooks}
     * @param values the discriminator's values that announce it
     */
    public record Event(String key, List<String> values, String visitMethod, GeneratedType.RecordType type) {
        public Event {
            values = List.copyOf(values);
        }
    }
}
