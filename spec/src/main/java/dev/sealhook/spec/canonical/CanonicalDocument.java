package dev.sealhook.spec.canonical;

import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.Syntax;
import dev.sealhook.spec.document.TextFormat;
import dev.sealhook.spec.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A document reduced to its webhooks and what they refer to: {@code openapi}, {@code info}, {@code jsonSchemaDialect},
 * {@code webhooks} and components. Immutable. Two are equal if they have the same JSON value, whatever the order of
 * members and the format of the text.
 */
public final class CanonicalDocument {
    private final Node root;
    private final TextFormat format;

    private CanonicalDocument(Node root, TextFormat format) {
        this.root = root;
        this.format = format;
    }

    /**
     * The webhooks of a document that was understood, in its order.
     *
     * @param problems receives warnings, for example of references to nothing, which are kept as they are
     */
    public static CanonicalDocument of(Document document, Problems problems) {
        return new CanonicalDocument(WebhookPruner.webhooks(document, problems), TextFormat.PLAIN);
    }

    /** Each webhook by its key, with what it refers to, in the document's order. */
    public static Map<String, CanonicalDocument> eachWebhookOf(Document document) {
        Map<String, CanonicalDocument> each = new LinkedHashMap<>();
        Optional<Node> webhooks = document.at("/" + WebhookPruner.webhooksKeyword(document));
        if (webhooks.orElse(null) instanceof ObjectNode object) {
            object.members()
                    .forEach((key, node) -> each.put(
                            key,
                            new CanonicalDocument(WebhookPruner.webhook(document, node.pointer()), TextFormat.PLAIN)));
        }
        return each;
    }

    /**
     * This document in the order of an earlier one. In objects, and in arrays that are sets ({@code enum},
     * {@code required}, {@code oneOf} and so on), what was there before keeps its position, and what is new comes last.
     * The text has the format of the earlier one.
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
        String then = WebhookPruner.webhooksKeyword(earlier);
        boolean isRenamed = root instanceof ObjectNode now && !now.members().containsKey(then);
        Node old = isRenamed ? renamed(earlier.root(), then) : earlier.root();
        return new CanonicalDocument(OrderMerger.of(root, old, keepsWords), earlier.format());
    }

    /** The earlier document with {@code x-webhooks} (OpenAPI 3.0) renamed to {@code webhooks}, or the reverse. */
    private static Node renamed(Node old, String webhooks) {
        String now = webhooks.equals(WebhookPruner.WEBHOOKS) ? WebhookPruner.WEBHOOKS_OF_3_0 : WebhookPruner.WEBHOOKS;
        if (!(old instanceof ObjectNode before)) {
            return old;
        }
        Map<String, Node> members = new LinkedHashMap<>();
        before.members().forEach((name, member) -> members.put(name.equals(webhooks) ? now : name, member));
        return before.withMembers(members);
    }

    /** The text in the syntax that the file's name asks for, see {@link Syntax#ofFile}. */
    public String textFor(String file) {
        // The printers end lines with \n, and escape whatever else breaks a line.
        return format.apply(Syntax.ofFile(file).print(root));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalDocument document && root.hasSameValueAs(document.root);
    }

    @Override
    public int hashCode() {
        return root.valueHashCode();
    }

    /** The document as JSON text. */
    @Override
    public String toString() {
        return Syntax.JSON.print(root);
    }
}
