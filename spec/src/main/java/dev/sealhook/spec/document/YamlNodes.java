package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Builds nodes from YAML's events, without recursion, for one document. The library's composer would do it in one
 * call, but it recurses as deep as the text nests, does not say where an alias stands, and never ends where a mapping
 * merges itself.
 */
final class YamlNodes {
    private static final String MERGE = "<<";

    private final String file;
    private final Parser events;
    private final YamlExpansion expansion = new YamlExpansion();
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private final Set<Node> open = new HashSet<>();
    private final Map<Node, List<Node>> merges = new HashMap<>();
    private Node root;
    private Node container;
    // The key that waits for its value; null where the next event of an object is a key.
    private Place.Key key;
    private boolean merging;

    YamlNodes(String file, Parser events) {
        this.file = file;
        this.events = events;
    }

    /** Reads to the end of the document. Throws YamlRefusal for what JSON's data model cannot hold. */
    Node read() {
        while (!events.checkEvent(Event.ID.DocumentEnd)) {
            accept(events.next());
        }
        return root;
    }

    private void accept(Event event) {
        switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            case MappingStart -> open((CollectionStartEvent) event, new ObjectNode(place(event)));
            case SequenceStart -> open((CollectionStartEvent) event, new ArrayNode(place(event)));
            case MappingEnd, SequenceEnd -> close();
            default -> {}
        }
    }

    private void scalar(ScalarEvent event) {
        ScalarNode node = YamlScalars.node(event, place(event));
        name(event, node);
        if (!isKeyNext()) {
            attach(node);
        } else if (event.isPlain() && event.getValue().isEmpty()) {
            throw refuseKey(event);
        } else {
            key = keyAt(event, event.getValue());
            merging = event.isPlain() && event.getValue().equals(MERGE);
        }
    }

    private void alias(AliasEvent event) {
        Node named = anchors.get(event.getAlias());
        if (named == null) {
            String advice = "define the anchor above, or put the text that begins with '*' in quotes";
            throw refusal(
                    DocumentCode.DOCUMENT_MALFORMED,
                    event,
                    "no anchor '&" + event.getAlias() + "' stands above",
                    advice);
        }
        if (open.contains(named)) {
            String message = "the alias '*" + event.getAlias() + "' stands inside the value that it names";
            throw refusal(
                    DocumentCode.DOCUMENT_RECURSIVE, event, message, "write recursion with $ref, not with an alias");
        }
        if (!isKeyNext()) {
            Location anchor = named.location();
            Place place = place(event).movedTo(anchor.line(), anchor.column());
            attach(expansion.copy(named, place, open.size()));
        } else if (named instanceof ScalarNode scalar) {
            key = keyAt(event, scalar.text());
        } else {
            throw refuseKey(event);
        }
    }

    private void open(CollectionStartEvent event, Node node) {
        if (isKeyNext()) {
            throw refuseKey(event);
        }
        name(event, node);
        attach(node);
        container = node;
        open.add(node);
        if (open.size() > DocumentReader.MAX_DEPTH) {
            throw YamlExpansion.tooDeep(Place.ofRoot(file, event.getStartMark()));
        }
    }

    private void close() {
        if (container instanceof ObjectNode object && merges.containsKey(object)) {
            merges.remove(object).forEach(merged -> expansion.merge(object, merged, open.size()));
        }
        open.remove(container);
        container = container.place().parent();
    }

    private void attach(Node node) {
        if (container instanceof ArrayNode array) {
            array.add(node);
        } else if (merging) {
            merges.computeIfAbsent(container, object -> new ArrayList<>()).add(node);
        } else if (container instanceof ObjectNode object) {
            object.add(key.name(), node);
        } else {
            root = node;
        }
        merging = false;
        key = null;
    }

    private boolean isKeyNext() {
        return container instanceof ObjectNode && key == null;
    }

    private void name(NodeEvent event, Node node) {
        Optional<Anchor> anchor = event.getAnchor();
        anchor.ifPresent(name -> anchors.put(name, node));
    }

    private Place place(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        int index = container instanceof ArrayNode array ? array.items().size() : 0;
        return new Place(file, container, key, index, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place.Key keyAt(Event event, String name) {
        Mark mark = event.getStartMark().orElseThrow();
        return new Place.Key(name, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private YamlRefusal refuseKey(Event event) {
        String advice = "write the key as text; in quotes, where it begins with '{', '[' or '?'";
        return refusal(DocumentCode.DOCUMENT_KEY, event, "the key is no text: JSON objects have no such keys", advice);
    }

    private YamlRefusal refusal(DocumentCode code, Event event, String message, String advice) {
        Place place = place(event);
        // A key has no pointer of its own before it is read: what it stands in has.
        Place shown = isKeyNext() ? container.place().movedTo(place.line(), place.column()) : place;
        return new YamlRefusal(code, shown, message, advice);
    }
}
