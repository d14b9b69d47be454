package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.Problems;
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
    private final Cursor cursor;
    private Node root;
    private Node container;
    private Place.Key key;
    private int depth;

    JsonDocumentReader(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.cursor = new Cursor(text);
    }

    Optional<Node> read() {
        // From a char[], not a String: only so do the parser's offsets count from the beginning of the text.
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                cursor.moveTo((int) parser.currentTokenLocation().getCharOffset());
                if (!accept(token, parser)) {
                    return Optional.empty();
                }
            }
            return Optional.ofNullable(root);
        } catch (JacksonException e) {
            int offset = (int) e.getLocation().getCharOffset();
            cursor.moveTo(offset);
            JsonMistake mistake = JsonMistake.of(e, text, offset, container);
            problems.error(DocumentCode.DOCUMENT_MALFORMED, here(), mistake.message(), mistake.advice());
            return Optional.empty();
        }
    }

    private boolean accept(JsonToken token, JsonParser parser) {
        if (container == null && root != null) {
            String advice = "remove it, or put the missing bracket where it belongs";
            problems.error(
                    DocumentCode.DOCUMENT_MALFORMED, here(), "there is text behind the end of the document", advice);
            return false;
        }
        switch (token) {
            case PROPERTY_NAME -> key = new Place.Key(parser.getString(), cursor.line(), cursor.column());
            case START_OBJECT -> open(new ObjectNode(place()));
            case START_ARRAY -> open(new ArrayNode(place()));
            case END_OBJECT, END_ARRAY -> close();
            default -> attach(new ScalarNode(place(), kind(token), parser.getString()));
        }
        return depth <= DocumentReader.MAX_DEPTH || refuseDepth();
    }

    private static ScalarNode.Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> ScalarNode.Kind.STRING;
            case VALUE_TRUE, VALUE_FALSE -> ScalarNode.Kind.BOOLEAN;
            case VALUE_NULL -> ScalarNode.Kind.NULL;
            default -> ScalarNode.Kind.NUMBER;
        };
    }

    private Place place() {
        int index = container instanceof ArrayNode array ? array.items().size() : 0;
        Place.Key name = container instanceof ObjectNode ? key : null;
        return new Place(file, container, name, index, cursor.line(), cursor.column());
    }

    private void attach(Node node) {
        if (container instanceof ObjectNode object) {
            object.add(key.name(), node);
        } else if (container instanceof ArrayNode array) {
            array.add(node);
        } else {
            root = node;
        }
    }

    private void open(Node node) {
        attach(node);
        container = node;
        depth++;
    }

    private void close() {
        container = container.place().parent();
        depth--;
    }

    private boolean refuseDepth() {
        String message = "objects and arrays are nested deeper than " + DocumentReader.MAX_DEPTH;
        problems.error(DocumentCode.DOCUMENT_TOO_DEEP, cursor.location(file, ""), message, "nest them less deep");
        return false;
    }

    private Location here() {
        return cursor.location(file, container == null ? "" : container.pointer());
    }
}
