package dev.sealhook.examples.receiver;

import dev.sealhook.spec.catalogue.Event;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.understand.CatalogueReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A payload to deliver.
 *
 * @param type the event's type, as the payload bears it
 * @param json the payload
 */
record Sample(String type, String json) {
    private static final String CATALOGUE = "META-INF/webhooks/openai.json";

    /** The first example payload of each event in the shipped catalogue, in its order. */
    static List<Sample> ofEachEvent() throws IOException {
        Problems problems = new Problems();
        Document document = DocumentReader.read(CATALOGUE, bytes(), problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
        return CatalogueReader.read(document, List.of(), problems).events().stream()
                .map(Sample::of)
                .toList();
    }

    private static Sample of(Event event) {
        if (event.examples().isEmpty()) {
            throw new IllegalStateException("no example payload for " + event.key());
        }
        return new Sample(event.name().orElseThrow(), event.examples().get(0));
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = Sample.class.getClassLoader().getResourceAsStream(CATALOGUE)) {
            return in.readAllBytes();
        }
    }
}
