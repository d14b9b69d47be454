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

/** The example of each event in the shipped catalogue, in several forms. */
final class Payloads {
    /** How many events there are: what one call of a benchmark reads, writes or visits. */
    static final int COUNT = 15;

    private static final String CATALOGUE = "META-INF/webhooks/openai.json";

    private Payloads() {}

    /**
     * A form of them: {@code first} and {@code last}, where {@code type} stands; {@code odd}, as last, with one escape and
     * one {@code é} in each; {@code pretty}, as last, indented.
     */
    static List<byte[]> of(String form) {
        List<byte[]> payloads = new ArrayList<>();
        for (ObjectNode example : examples()) {
            payloads.add(
                    switch (form) {
                        case "first" -> utf8(ordered(example, true));
                        case "last" -> utf8(ordered(example, false));
                        case "odd" -> utf8(odd(example));
                        case "pretty" -> Json.indented(Json.tree(ordered(example, false)));
                        default -> throw new IllegalArgumentException(form);
                    });
        }
        if (payloads.size() != COUNT) {
            throw new IllegalStateException("expected " + COUNT + " events, found " + payloads.size());
        }
        return payloads;
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String odd(ObjectNode example) {
        Facts plain = Facts.of(example);
        return ordered(example, false)
                .replace(plain.id(), plain.odd().id().replace("\n", "\\n"))
                .replace(plain.dataId(), plain.odd().dataId());
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
