package dev.sealhook.spec.catalogue;

import dev.sealhook.spec.catalogue.Definition.ObjectDefinition;
import dev.sealhook.spec.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * One webhook.
 *
 * @param key its key in {@code webhooks}
 * @param location where the key stands
 * @param documentation the operation's words, else the path item's, else the schema's
 * @param body the JSON object that is sent
 * @param values the values of the catalogue's discriminator that announce this event alone; empty when the body does
 *     not tell it from another event
 * @param examples the payloads that the document shows, as JSON text
 */
public record Event(
        String key,
        Location location,
        Documentation documentation,
        ObjectDefinition body,
        List<String> values,
        List<String> examples) {
    public Event {
        values = List.copyOf(values);
        examples = List.copyOf(examples);
    }

    /** The one type that a payload of this event bears: its only value, or its key when no value announces it. */
    public Optional<String> type() {
        return switch (values.size()) {
            case 0 -> Optional.of(key);
            case 1 -> Optional.of(values.get(0));
            default -> Optional.empty();
        };
    }
}
