package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Code;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;

/** The library's composer, kept from merging and from keys that nest: neither has an end that can be relied on. */
final class YamlComposer extends Composer {
    private final String file;

    YamlComposer(String file, LoadSettings settings, Parser events) {
        super(settings, events);
        this.file = file;
    }

    @Override
    protected Node composeKeyNode(MappingNode mapping) {
        if (parser.checkEvent(Event.ID.MappingStart) || parser.checkEvent(Event.ID.SequenceStart)) {
            throw refuseKey(Place.ofRoot(file, parser.peekEvent().getStartMark()));
        }
        Node key = super.composeKeyNode(mapping);
        // An ordinary key from here on: YamlConverter merges, and ends where a mapping merges itself.
        if (key.getTag().equals(Tag.MERGE)) {
            key.setTag(Tag.STR);
        }
        return key;
    }

    static YamlRefusal refuseKey(Place place) {
        String advice = "write the key as text; in quotes, where it begins with '{', '[' or '?'";
        return new YamlRefusal(Code.DOCUMENT_KEY, place, "the key is no text: JSON objects have no such keys", advice);
    }
}
