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
 * @param values the names that announce this event alone; empty when nothing tells it from another event
 * @param anySpelling the names that differ from these in case and separators alone ({@link EventName}) announce it too:
 *     the document does not say how its name is spelt
 * @param examples the payloads that the document shows, as JSON text
 */
public record Event(
        String key,
        Location location,
        Documentation documentation,
        ObjectDefinition body,
        List<String> values,
        boolean anySpelling,
        List<String> examples) {
    public Event {
        values = List.copyOf(values);
        examples = List.copyOf(examples);
    }

    /** The one name that a payload of this event bears, as it is always spelt. */
    public Optional<String> name() {
        return values.size() == 1 && !anySpelling ? Optional.of(values.get(0)) : Optional.empty();
    }
}
