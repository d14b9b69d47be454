package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML, and puts what the parser finds wrong into words. */
final class YamlDocumentReader {
    private static final int LONGEST_MESSAGE = 500;

    private final String file;
    private final Problems problems;

    YamlDocumentReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<Node> read(String text) {
        // What the library would bound by itself is bounded by YamlNodeReader, with a code and a place.
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        StreamReader reader = new StreamReader(settings, text);
        try {
            return build(new ParserImpl(settings, reader));
        } catch (UnsupportedYamlException e) {
            problems.error(e.code(), e.location(), e.getMessage(), e.advice());
        } catch (ReaderException e) {
            LineCounter counter = new LineCounter(text);
            counter.moveTo(text.offsetByCodePoints(0, e.getPosition()));
            String message = String.format("the character U+%04X is not allowed in YAML", e.getCodePoint());
            String advice = "remove it, or write it as an escape in double quotes";
            problems.error(DocumentCode.DOCUMENT_MALFORMED, counter.location(file, ""), message, advice);
        } catch (MarkedYamlEngineException e) {
            Location at = at(e.getProblemMark().or(e::getContextMark));
            String context = e.getContext() == null || e.getContext().isEmpty() ? "" : e.getContext() + ", ";
            String message = MessageText.excerpt(context + e.getProblem(), LONGEST_MESSAGE);
            problems.error(DocumentCode.DOCUMENT_MALFORMED, at, message, advice(e.getProblem()));
        } catch (YamlEngineException e) {
            String message = "the document cannot be read as YAML 1.2: " + e.getMessage();
            problems.error(DocumentCode.DOCUMENT_MALFORMED, at(Optional.empty()), message, advice(""));
        } catch (IllegalArgumentException e) {
            // The scanner lets these through where a backslash-u escape is cut off, or names no character.
            Location at = at(reader.getMark());
            problems.error(DocumentCode.DOCUMENT_MALFORMED, at, "the escape here is not a character", advice(""));
        }
        return Optional.empty();
    }

    private Optional<Node> build(Parser events) {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            DocumentReader.reportEmpty(file, problems);
            return Optional.empty();
        }
        events.next();
        Node root = new YamlNodeReader(file, events).read();
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            Location second = at(events.peekEvent().getStartMark());
            String message = "a second document begins here";
            problems.error(DocumentCode.DOCUMENT_SEVERAL, second, message, "keep one document per file");
            return Optional.empty();
        }
        if (root instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL) {
            DocumentReader.reportEmpty(file, problems);
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private Location at(Optional<Mark> mark) {
        return mark.map(found -> new Location(file, found.getLine() + 1, found.getColumn() + 1, ""))
                .orElse(Location.beginning(file));
    }

    private static String advice(String problem) {
        if (problem.contains("TAB")) {
            return "indent with spaces: YAML allows no tabs there";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "put the text that contains ': ' in quotes, or correct the indentation";
        }
        return "correct the YAML here; indentation, quotes and brackets in the lines above may be the cause";
    }
}
