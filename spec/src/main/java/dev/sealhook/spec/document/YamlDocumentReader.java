package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Code;
import dev.sealhook.spec.problem.Problems;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML: the text is composed to YAML's nodes, and those become nodes of JSON's data model. */
final class YamlDocumentReader {
    private final String file;
    private final Problems problems;

    YamlDocumentReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<Node> read(String text) {
        try {
            return compose(text);
        } catch (YamlRefusal e) {
            problems.error(e.code(), e.place().location(), e.getMessage(), e.advice());
        } catch (ReaderException e) {
            Cursor cursor = new Cursor(text);
            cursor.moveTo(text.offsetByCodePoints(0, e.getPosition()));
            String message = String.format("the character U+%04X is not allowed in YAML", e.getCodePoint());
            String advice = "remove it, or write it as an escape in double quotes";
            problems.error(Code.DOCUMENT_MALFORMED, cursor.location(file, ""), message, advice);
        } catch (MarkedYamlEngineException e) {
            Location at = at(e.getProblemMark().or(e::getContextMark)).location();
            String context = e.getContext() == null || e.getContext().isEmpty() ? "" : e.getContext() + ", ";
            problems.error(Code.DOCUMENT_MALFORMED, at, context + e.getProblem(), advice(e.getProblem()));
        } catch (YamlEngineException e) {
            String message = "the document cannot be read as YAML 1.2: " + e.getMessage();
            problems.error(Code.DOCUMENT_MALFORMED, at(Optional.empty()).location(), message, advice(""));
        } catch (StackOverflowError e) {
            // The composer recurses, and a caller may have left it little room.
            YamlRefusal refusal = YamlEvents.tooDeep(at(Optional.empty()));
            problems.error(refusal.code(), refusal.place().location(), refusal.getMessage(), refusal.advice());
        }
        return Optional.empty();
    }

    private Optional<Node> compose(String text) {
        // What the library would bound by itself (size, aliases) is bounded here, with a code and a place.
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .setAllowNonScalarKeys(true)
                .build();
        YamlEvents events = new YamlEvents(file, new ParserImpl(settings, new StreamReader(settings, text)));
        Composer composer = new YamlComposer(file, settings, events);
        if (!composer.hasNext()) {
            DocumentReader.reportEmpty(file, problems);
            return Optional.empty();
        }
        org.snakeyaml.engine.v2.nodes.Node root = composer.next();
        if (composer.hasNext()) {
            Location second = at(events.peekEvent().getStartMark()).location();
            String message = "a second document begins here";
            problems.error(Code.DOCUMENT_SEVERAL, second, message, "keep one document in a file");
            return Optional.empty();
        }
        return new YamlConverter(file, events.values(), problems).convert(root);
    }

    private Place at(Optional<Mark> mark) {
        return Place.ofRoot(file, mark);
    }

    private static String advice(String problem) {
        if (problem.contains("TAB")) {
            return "indent with spaces: YAML allows no tabs there";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "put the text that holds ': ' in quotes, or correct the indentation";
        }
        if (problem.contains("undefined alias")) {
            return "define the anchor above, or put the text that begins with '*' in quotes";
        }
        return "correct the YAML here; indentation, quotes and brackets in the lines above may be the cause";
    }
}
