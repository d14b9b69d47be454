package dev.sealhook.spec.understand;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import java.util.List;
import java.util.Optional;

/** The document that is being understood and its problems; members of the expected JSON type, or a problem. */
record Context(Document document, References references, Problems problems) {

    Context(Document document, Problems problems) {
        this(document, new References(document, problems), problems);
    }

    Optional<ObjectNode> object(ObjectNode holder, String keyword) {
        Optional<ObjectNode> object = member(holder, keyword, ObjectNode.class, "an object");
        object.ifPresent(this::refuseDuplicates);
        return object;
    }

    /** Of two members with one name only one would be looked at. */
    void refuseDuplicates(ObjectNode object) {
        object.duplicates()
                .forEach(duplicate -> problems.error(
                        DocumentCode.DUPLICATE_NAME,
                        duplicate.second(),
                        "the name " + MessageText.quote(duplicate.name()) + " occurs twice in one object, first in line "
                                + duplicate.first().line(),
                        "remove one of the two"));
    }

    List<Node> array(ObjectNode holder, String keyword) {
        return member(holder, keyword, ArrayNode.class, "an array")
                .map(ArrayNode::items)
                .orElse(List.of());
    }

    Optional<String> string(ObjectNode holder, String keyword) {
        return member(holder, keyword, ScalarNode.class, "a string").map(ScalarNode::text);
    }

    /** Reports nothing: words for the reader are no reason to refuse a document. */
    static Optional<String> words(ObjectNode holder, String keyword) {
        return holder.get(keyword)
                .filter(node -> node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING)
                .map(node -> ((ScalarNode) node).text())
                .filter(text -> !text.isBlank());
    }

    static boolean isTrue(ObjectNode holder, String keyword) {
        return holder.get(keyword)
                .filter(node -> node instanceof ScalarNode scalar
                        && scalar.kind() == ScalarNode.Kind.BOOLEAN
                        && scalar.text().equals("true"))
                .isPresent();
    }

    private <T extends Node> Optional<T> member(ObjectNode holder, String keyword, Class<T> type, String expected) {
        Optional<Node> node = holder.get(keyword);
        if (node.isPresent() && !type.isInstance(node.get())) {
            problems.error(
                    DocumentCode.KEYWORD_MALFORMED,
                    node.get().location(),
                    "'" + keyword + "' is " + node.get().describe(),
                    "write " + expected);
            return Optional.empty();
        }
        return node.map(type::cast);
    }
}
