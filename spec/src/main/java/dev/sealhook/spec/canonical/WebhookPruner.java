package dev.sealhook.spec.canonical;

import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.Problems;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Removes from a document what its webhooks do not refer to. What remains keeps its pointer, so references stay valid. */
final class WebhookPruner {
    static final String WEBHOOKS = "webhooks";
    static final String WEBHOOKS_OF_3_0 = "x-webhooks";

    private static final List<String> HEAD = List.of("openapi", "info", "jsonSchemaDialect");
    private static final String LAST = "components";

    private final Set<String> kept;
    private final Set<String> ancestors = new HashSet<>();

    private WebhookPruner(Set<String> kept) {
        this.kept = kept;
        for (String pointer : kept) {
            for (int end = pointer.indexOf('/', 1); end > 0; end = pointer.indexOf('/', end + 1)) {
                ancestors.add(pointer.substring(0, end));
            }
        }
    }

    /** The document with its version, its title, all of its webhooks, and what they refer to. */
    static Node webhooks(Document document, Problems problems) {
        Map<String, KeywordContext> places = new LinkedHashMap<>();
        HEAD.forEach(name -> places.put("/" + name, KeywordContext.KEYWORDS));
        places.put("/" + webhooksKeyword(document), KeywordContext.NAMES);
        return prune(document, ReachableSet.from(document, places, problems));
    }

    /** The document with one of its webhooks and what that refers to. */
    static Node webhook(Document document, String pointer) {
        return prune(document, ReachableSet.from(document, Map.of(pointer, KeywordContext.KEYWORDS), new Problems()));
    }

    /** The member that lists the webhooks: {@code webhooks}, or in OpenAPI 3.0 {@code x-webhooks}. */
    static String webhooksKeyword(Document document) {
        return document.at("/" + WEBHOOKS).isPresent() ? WEBHOOKS : WEBHOOKS_OF_3_0;
    }

    private static Node prune(Document document, Set<String> kept) {
        if (!(document.root() instanceof ObjectNode root)) {
            return document.root();
        }
        Map<String, Node> all = new WebhookPruner(kept).members(root);
        Map<String, Node> sorted = new LinkedHashMap<>();
        Stream.concat(HEAD.stream(), Stream.of(WEBHOOKS, WEBHOOKS_OF_3_0))
                .filter(all::containsKey)
                .forEach(name -> sorted.put(name, all.get(name)));
        Node last = all.remove(LAST);
        all.forEach(sorted::putIfAbsent);
        if (last != null) {
            sorted.put(LAST, last);
        }
        return root.withMembers(sorted);
    }

    private Map<String, Node> members(ObjectNode object) {
        Map<String, Node> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            String pointer = member.pointer();
            if (kept.contains(pointer)) {
                members.put(name, member);
            } else if (ancestors.contains(pointer)) {
                members.put(name, part(member));
            }
        });
        return members;
    }

    private Node part(Node node) {
        return node instanceof ObjectNode object ? object.withMembers(members(object)) : node;
    }
}
