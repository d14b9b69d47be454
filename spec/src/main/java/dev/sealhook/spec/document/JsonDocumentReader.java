package dev.sealhook.spec.document;

import dev.sealhook.spec.document.NodeBuilder.ArrayBuilder;
import dev.sealhook.spec.document.NodeBuilder.ObjectBuilder;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Builds nodes from JSON's tokens, without recursion. For one document. */
final class JsonDocumentReader {
    // Only the depth is bounded, and that by this class: the file is in memory already, so nothing in it is too long.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String file;
    private final String text;
    private final Problems problems;
    private final LineCounter counter;
    private final Deque<NodeBuilder> open = new ArrayDeque<>();
    private Node root;

    JsonDocumentReader(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.counter = new LineCounter(text);
    }

    Optional<Node> read() {
        // From a char[], not a String: only so do the parser's offsets count from the beginning of the text.
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                counter.moveTo((int) parser.currentTokenLocation().getCharOffset());
                if (!accept(token, parser)) {
                    return Optional.empty();
                }
            }
            return Optional.ofNullable(root);
        } catch (JacksonException e) {
            int offset = (int) e.getLocation().getCharOffset();
            counter.moveTo(offset);
            JsonSyntaxError mistake = JsonSyntaxError.of(e, text, offset, Optional.ofNullable(open.peek()));
            problems.error(DocumentCode.DOCUMENT_MALFORMED, here(), mistake.message(), mistake.advice());
            return Optional.empty();
        }
    }

    private boolean accept(JsonToken token, JsonParser parser) {
        if (root != null) {
            String advice = "remove it, or put the missing bracket where it belongs";
            problems.error(
                    DocumentCode.DOCUMENT_MALFORMED, here(), "there is text after the end of the document", advice);
            return false;
        }
        switch (token) {
            case PROPERTY_NAME ->
                ((ObjectBuilder) open.peek()).key(parser.getString(), counter.line(), counter.column());
            case START_OBJECT -> open.push(new ObjectBuilder(next()));
            case START_ARRAY -> open.push(new ArrayBuilder(next()));
            case END_OBJECT, END_ARRAY -> add(open.pop().close());
            default -> add(new ScalarNode(next(), kind(token), parser.getString()));
        }
        return open.size() <= DocumentReader.MAX_DEPTH || refuseDepth();
    }

    private static ScalarNode.Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> ScalarNode.Kind.STRING;
            case VALUE_TRUE, VALUE_FALSE -> ScalarNode.Kind.BOOLEAN;
            case VALUE_NULL -> ScalarNode.Kind.NULL;
            default -> ScalarNode.Kind.NUMBER;
        };
    }

    private SourceLocation next() {
        return open.isEmpty()
                ? new SourceLocation(file, JsonPointer.ROOT, counter.line(), counter.column(), 0, 0)
                : open.peek().next(counter.line(), counter.column());
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node);
        }
    }

    private boolean refuseDepth() {
        String message = "objects and arrays are nested deeper than " + DocumentReader.MAX_DEPTH;
        problems.error(DocumentCode.DOCUMENT_TOO_DEEP, counter.location(file, ""), message, "reduce the nesting");
        return false;
    }

    private Location here() {
        return counter.location(
                file, open.isEmpty() ? "" : open.peek().pointer().toString());
    }
}
