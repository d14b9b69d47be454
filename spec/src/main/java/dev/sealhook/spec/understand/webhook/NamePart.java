package dev.sealhook.spec.understand.webhook;

import dev.sealhook.spec.problem.JsonPointer;
import java.util.List;

/**
 * A part of what names an event, as {@code @WebhookEvents} writes it.
 *
 * @param text a top-level property, a JSON Pointer (RFC 6901) into the body, or {@code header:NAME}
 * @param path the way into the body; empty for a header
 */
record NamePart(String text, List<String> path) {
    private static final String HEADER = "header:";

    static NamePart of(String text) {
        if (text.startsWith(HEADER)) {
            return new NamePart(text, List.of());
        }
        List<String> path = text.startsWith("/")
                ? JsonPointer.parse(text).map(JsonPointer::tokens).orElse(List.of(text))
                : List.of(text);
        boolean isProperty =
                path.size() == 1 && !path.get(0).startsWith("/") && !path.get(0).startsWith(HEADER);
        return new NamePart(isProperty ? path.get(0) : text, path);
    }

    static NamePart of(JsonPointer pointer) {
        return of(pointer.toString());
    }

    boolean isProperty() {
        return path.equals(List.of(text));
    }

    boolean isHeader() {
        return path.isEmpty();
    }

    String header() {
        return text.substring(HEADER.length());
    }
}
