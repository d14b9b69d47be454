package dev.sealhook.spec.document;

import dev.sealhook.spec.document.NodeBuilder.ArrayBuilder;
import dev.sealhook.spec.document.NodeBuilder.ObjectBuilder;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Builds nodes from YAML's events, without recursion, for one document. The library's composer would do it in one
 * call, but it recurses as deep as the text nests, does not say where an alias stands, and never ends where a mapping
 * merges itself.
 */
final class YamlNodeReader {
    private static final String MERGE = "<<";

    /** An object or array whose end is not read yet. */
    private static final class Open {
        private final NodeBuilder node;
        private final Optional<Anchor> anchor;
        private List<Node> merges = List.of();
        private boolean merging;

        Open(NodeBuilder node, Optional<Anchor> anchor) {
            this.node = node;
            this.anchor = anchor;
        }

        void key(String name, SourceLocation source, boolean merges) {
            ((ObjectBuilder) node).key(name, source.line(), source.column());
            merging = merges;
        }

        void add(Node value) {
            if (!merging) {
                node.add(value);
                return;
            }
            merges = merges.isEmpty() ? new ArrayList<>() : merges;
            merges.add(value);
            merging = false;
            ((ObjectBuilder) node).skip();
        }
    }

    private final String file;
    private final Parser events;
    private final AliasExpander expansion = new AliasExpander();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private final Map<Anchor, Open> openAnchors = new HashMap<>();
    private Node root;

    YamlNodeReader(String file, Parser events) {
        this.file = file;
        this.events = events;
    }

    /** Reads to the end of the document. Throws UnsupportedYamlException for what JSON's data model cannot hold. */
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
            case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
            case MappingEnd, SequenceEnd -> close();
            default -> {}
        }
    }

    private void scalar(ScalarEvent event) {
        ScalarNode node = YamlScalars.node(event, next(event));
        event.getAnchor().ifPresent(anchor -> {
            anchors.put(anchor, node);
            openAnchors.remove(anchor);
        });
        if (!awaitsKey()) {
            add(node);
        } else if (event.isPlain() && event.getValue().isEmpty()) {
            throw refuseKey(event);
        } else {
            boolean merges = event.isPlain() && event.getValue().equals(MERGE);
            open.peek().key(event.getValue(), node.source(), merges);
        }
    }

    private void alias(AliasEvent event) {
        Anchor anchor = event.getAlias();
        if (openAnchors.containsKey(anchor)) {
            String message = "the alias " + MessageText.quote("*" + anchor) + " is inside the value that it refers to";
            throw refusal(DocumentCode.DOCUMENT_RECURSIVE, event, message, "use $ref for recursion, not an alias");
        }
        Node named = anchors.get(anchor);
        if (named == null) {
            String message = "there is no anchor " + MessageText.quote("&" + anchor) + " above";
            String advice = "define the anchor above, or put the text that begins with '*' in quotes";
            throw refusal(DocumentCode.DOCUMENT_MALFORMED, event, message, advice);
        }
        SourceLocation source = next(event);
        if (!awaitsKey()) {
            add(expansion.copy(named, source.withValueOf(named.source()), open.size()));
        } else if (named instanceof ScalarNode scalar) {
            open.peek().key(scalar.text(), source, false);
        } else {
            throw refuseKey(event);
        }
    }

    private void open(CollectionStartEvent event) {
        if (awaitsKey()) {
            throw refuseKey(event);
        }
        SourceLocation source = next(event);
        boolean isMapping = event.getEventId() == Event.ID.MappingStart;
        Open opened = new Open(isMapping ? new ObjectBuilder(source) : new ArrayBuilder(source), event.getAnchor());
        event.getAnchor().ifPresent(anchor -> openAnchors.put(anchor, opened));
        open.push(opened);
        if (open.size() > DocumentReader.MAX_DEPTH) {
            throw AliasExpander.tooDeep(new Location(file, source.line(), source.column(), ""));
        }
    }

    private void close() {
        Open closed = open.peek();
        closed.merges.forEach(merged -> expansion.merge((ObjectBuilder) closed.node, merged, open.size()));
        open.pop();
        Node node = closed.node.close();
        closed.anchor
                .filter(anchor -> openAnchors.remove(anchor, closed))
                .ifPresent(anchor -> anchors.put(anchor, node));
        add(node);
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node);
        }
    }

    private boolean awaitsKey() {
        return !open.isEmpty() && open.peek().node instanceof ObjectBuilder object && object.awaitsKey();
    }

    /** Where the event's value is; for a key, in the object around it, for it has no pointer before it is read. */
    private SourceLocation next(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        if (open.isEmpty() || awaitsKey()) {
            JsonPointer around =
                    open.isEmpty() ? JsonPointer.ROOT : open.peek().node.pointer();
            return new SourceLocation(file, around, line, column, 0, 0);
        }
        return open.peek().node.next(line, column);
    }

    private UnsupportedYamlException refuseKey(Event event) {
        String advice = "write the key as text, in quotes if it begins with '{', '[' or '?'";
        return refusal(DocumentCode.DOCUMENT_KEY, event, "the key is not text, as JSON requires", advice);
    }

    private UnsupportedYamlException refusal(DocumentCode code, Event event, String message, String advice) {
        return new UnsupportedYamlException(code, next(event).value(), message, advice);
    }
}
