package dev.sealhook.examples.benchmarks;

import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.DocumentReader;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The example of each event in the shipped catalogue, compact, with its {@code type} where it is wanted. */
final class Payloads {
    /** How many events there are: what one call of a benchmark reads, writes or visits. */
    static final int COUNT = 15;

    private static final String CATALOGUE = "META-INF/webhooks/openai.json";

    private Payloads() {}

    /** {@code type} as the first property. */
    static List<byte[]> typeFirst() {
        return all(true);
    }

    /** {@code type} as the last property. */
    static List<byte[]> typeLast() {
        return all(false);
    }

    static List<byte[]> of(String order) {
        return all(order.equals("first"));
    }

    private static List<byte[]> all(boolean first) {
        List<byte[]> payloads = new ArrayList<>();
        for (ObjectNode example : examples()) {
            payloads.add(ordered(example, first).getBytes(StandardCharsets.UTF_8));
        }
        if (payloads.size() != COUNT) {
            throw new IllegalStateException("expected " + COUNT + " events, found " + payloads.size());
        }
        return payloads;
    }

    private static String ordered(ObjectNode example, boolean typeFirst) {
        Map<String, Node> members = new LinkedHashMap<>(example.members());
        Node type = members.remove("type");
        List<String> json = new ArrayList<>();
        members.forEach((name, value) -> json.add(member(name, value)));
        json.add(typeFirst ? 0 : json.size(), member("type", type));
        return "{" + String.join(",", json) + "}";
    }

    private static String member(String name, Node value) {
        return '"' + name + "\":" + value.toJson();
    }

    /** The examples as nodes: what a peer must have made of a payload is looked up there. */
    static List<ObjectNode> examples() {
        Problems problems = new Problems();
        Document document = DocumentReader.read(CATALOGUE, catalogue(), problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
        List<ObjectNode> examples = new ArrayList<>();
        ObjectNode webhooks = (ObjectNode) document.at("/webhooks").orElseThrow();
        webhooks.members().forEach((key, webhook) -> {
            String content = "/webhooks/" + key + "/post/requestBody/content/application~1json/examples/" + key;
            examples.add((ObjectNode) document.at(content + "/value").orElseThrow());
        });
        return examples;
    }

    private static byte[] catalogue() {
        try (InputStream in = Document.class.getClassLoader().getResourceAsStream(CATALOGUE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
