package dev.sealhook.spec.canonical;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a new version of a document into the order of an old one: what was there before keeps its position, what is new
 * comes last. The order of properties decides the order of a record's components, and so a provider's reordering must not
 * change it.
 */
final class OrderMerger {
    private static final String INFO = "info";

    private final boolean keepsWords;

    private OrderMerger(boolean keepsWords) {
        this.keepsWords = keepsWords;
    }

    /** @param keepsWords whether titles, summaries and descriptions, and the document's {@code info}, stay the old */
    static Node of(Node fresh, Node old, boolean keepsWords) {
        Node arranged = new OrderMerger(keepsWords).arrange(fresh, old, KeywordContext.KEYWORDS);
        boolean keepsInfo = keepsWords
                && old instanceof ObjectNode before
                && before.members().containsKey(INFO);
        return keepsInfo
                ? withInfo((ObjectNode) arranged, ((ObjectNode) old).members().get(INFO))
                : arranged;
    }

    private static Node withInfo(ObjectNode document, Node info) {
        Map<String, Node> members = new LinkedHashMap<>(document.members());
        members.replace(INFO, info);
        return document.withMembers(members);
    }

    private Node arrange(Node fresh, Node old, KeywordContext context) {
        if (fresh instanceof ObjectNode now && old instanceof ObjectNode before) {
            return arrangeMembers(now, before, context);
        }
        return fresh instanceof ArrayNode now && old instanceof ArrayNode before
                ? arrangeItems(now, before, context)
                : fresh;
    }

    private Node arrangeMembers(ObjectNode fresh, ObjectNode old, KeywordContext context) {
        Map<String, Node> all = new LinkedHashMap<>();
        old.members().forEach((name, before) -> {
            Node now = fresh.members().get(name);
            if (keepsWords && context.isWords(name)) {
                all.put(name, before);
            } else if (now != null) {
                all.put(name, arrangeMember(name, now, before, context));
            }
        });
        fresh.members().forEach(all::putIfAbsent);
        return fresh.withMembers(all);
    }

    private Node arrangeMember(String name, Node fresh, Node old, KeywordContext context) {
        KeywordContext inside = context.inside(name, fresh);
        return context.isSet(name) && fresh instanceof ArrayNode now && old instanceof ArrayNode before
                ? arrangeSet(now, before.items(), inside)
                : arrange(fresh, old, inside);
    }

    private Node arrangeSet(ArrayNode set, List<Node> old, KeywordContext context) {
        List<Node> fresh = set.items();
        ItemMatcher matcher = ItemMatcher.of(fresh, old);
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            Node before = old.get(i);
            matcher.freshOf(i).ifPresent(now -> all.add(arrange(fresh.get(now), before, context)));
        }
        matcher.unmatched().forEach(now -> all.add(fresh.get(now)));
        return set.withItems(all);
    }

    /** The order of a list has a meaning, so the new one is kept; the items themselves are put into the old order. */
    private Node arrangeItems(ArrayNode fresh, ArrayNode old, KeywordContext context) {
        List<Node> all = new ArrayList<>(fresh.items());
        for (int i = 0; i < Math.min(all.size(), old.items().size()); i++) {
            all.set(i, arrange(all.get(i), old.items().get(i), context));
        }
        return fresh.withItems(all);
    }
}
