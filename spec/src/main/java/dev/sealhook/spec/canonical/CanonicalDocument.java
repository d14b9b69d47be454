package dev.sealhook.spec.canonical;

import dev.sealhook.spec.canonical.Tree.Members;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A document cut down to its webhooks and what they reach: {@code openapi}, {@code info}, {@code jsonSchemaDialect},
 * {@code webhooks} and components. Nothing in it changes, and it is equal to one that says the same in another order.
 */
public final class CanonicalDocument {
    private final Tree root;

    private CanonicalDocument(Tree root) {
        this.root = root;
    }

    /**
     * The webhooks of a document that was understood, in its order.
     *
     * @param problems takes warnings, of references that lead nowhere, say; what they stand in is kept as it is
     */
    public static CanonicalDocument of(Document document, Problems problems) {
        return new CanonicalDocument(Pruning.webhooks(document, problems));
    }

    /** Each webhook by its key, with what it reaches, in the document's order. */
    public static Map<String, CanonicalDocument> eachWebhookOf(Document document) {
        Map<String, CanonicalDocument> each = new LinkedHashMap<>();
        Optional<Node> webhooks = document.at("/" + Pruning.webhooksKeyword(document));
        if (webhooks.orElse(null) instanceof ObjectNode object) {
            object.members()
                    .forEach((key, node) ->
                            each.put(key, new CanonicalDocument(Pruning.webhook(document, node.pointer()))));
        }
        return each;
    }

    /**
     * This document in an earlier one's order: of all objects, and of all arrays that are sets ({@code enum},
     * {@code required}, {@code oneOf} and their like), what was there keeps its place, and what is new goes last.
     */
    public CanonicalDocument inOrderOf(Document earlier) {
        return arranged(earlier, false);
    }

    /**
     * As {@link #inOrderOf}, with the earlier one's titles, summaries and descriptions wherever it has them, and its
     * {@code info}.
     */
    public CanonicalDocument inOrderAndWordsOf(Document earlier) {
        return arranged(earlier, true);
    }

    private CanonicalDocument arranged(Document earlier, boolean keepsWords) {
        String then = Pruning.webhooksKeyword(earlier);
        boolean isRenamed = root instanceof Members now && !now.members().containsKey(then);
        Tree old = Tree.of(earlier.root());
        return new CanonicalDocument(Arrangement.of(root, isRenamed ? renamed(old, then) : old, keepsWords));
    }

    /** An earlier document in OpenAPI 3.0, where {@code webhooks} had no name of its own; or the way back. */
    private static Tree renamed(Tree old, String webhooks) {
        String now = webhooks.equals(Pruning.WEBHOOKS) ? Pruning.WEBHOOKS_OF_3_0 : Pruning.WEBHOOKS;
        Map<String, Tree> members = new LinkedHashMap<>();
        if (old instanceof Members before) {
            before.members().forEach((name, member) -> members.put(name.equals(webhooks) ? now : name, member));
        }
        return new Members(members);
    }

    /** YAML for a file that says by its name that it is YAML ({@code .yaml}, {@code .yml}), else JSON. */
    public String textFor(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") ? YamlLayout.write(root) : JsonLayout.write(root);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalDocument document && root.equals(document.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    /** The JSON text. */
    @Override
    public String toString() {
        return JsonLayout.write(root);
    }
}
