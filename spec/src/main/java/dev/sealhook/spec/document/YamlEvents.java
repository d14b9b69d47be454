package dev.sealhook.spec.document;

import dev.sealhook.spec.problem.Code;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** Watches the events on their way to the composer, which recurses: it must not see what is nested too deep. */
final class YamlEvents implements Parser {
    private final String file;
    private final Parser events;
    private int depth;
    private int values;

    YamlEvents(String file, Parser events) {
        this.file = file;
        this.events = events;
    }

    /** How many values and keys the text holds, so far. */
    int values() {
        return values;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return events.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return events.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    @Override
    public Event next() {
        Event event = events.next();
        values++;
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> depth++;
            case MappingEnd, SequenceEnd -> depth--;
            default -> {}
        }
        if (depth > DocumentReader.MAX_DEPTH) {
            throw tooDeep(Place.ofRoot(file, event.getStartMark()));
        }
        return event;
    }

    static YamlRefusal tooDeep(Place place) {
        String message = "objects and arrays are nested deeper than " + DocumentReader.MAX_DEPTH;
        return new YamlRefusal(Code.DOCUMENT_TOO_DEEP, place, message, "nest them less deep");
    }
}
