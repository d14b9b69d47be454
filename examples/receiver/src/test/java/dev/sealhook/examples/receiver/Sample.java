package dev.sealhook.examples.receiver;

import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * A payload to deliver.
 *
 * @param type the event's type, as the payload bears it
 * @param json the payload
 */
record Sample(String type, String json) {
    private static final String CATALOGUE = "META-INF/webhooks/openai.json";
    private static final String EXAMPLE = "/post/requestBody/content/application~1json/example";

    /** The example payload of each event in the shipped catalogue, in its order. */
    static List<Sample> ofEachEvent() throws IOException {
        Document document = catalogue();
        Map<String, Node> webhooks = ((ObjectNode) document.at("/webhooks").orElseThrow()).members();
        return webhooks.keySet().stream().map(key -> of(document, key)).toList();
    }

    private static Sample of(Document document, String key) {
        ObjectNode example = (ObjectNode) document.at("/webhooks/" + key + EXAMPLE)
                .orElseThrow(() -> new IllegalStateException("no example payload for " + key));
        return new Sample(((ScalarNode) example.members().get("type")).text(), example.toJson());
    }

    private static Document catalogue() throws IOException {
        try (InputStream in = Sample.class.getClassLoader().getResourceAsStream(CATALOGUE)) {
            Problems problems = new Problems();
            return DocumentReader.read(CATALOGUE, in.readAllBytes(), problems)
                    .orElseThrow(
                            () -> new IllegalStateException(problems.sorted().toString()));
        }
    }
}
