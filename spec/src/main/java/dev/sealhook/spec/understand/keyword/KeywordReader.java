package dev.sealhook.spec.understand.keyword;

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

/** Reads the keywords of one document: a member of the expected JSON type, or a problem and nothing. */
public final class KeywordReader {
    private final Document document;
    private final Problems problems;
    private final References references;
    private final WorkCounter work;

    public KeywordReader(Document document, Problems problems, WorkCounter work) {
        this.document = document;
        this.problems = problems;
        this.references = new References(document, problems);
        this.work = work;
    }

    public Document document() {
        return document;
    }

    public Problems problems() {
        return problems;
    }

    public References references() {
        return references;
    }

    public WorkCounter work() {
        return work;
    }

    public Optional<ObjectNode> object(ObjectNode holder, String keyword) {
        Optional<ObjectNode> object = member(holder, keyword, ObjectNode.class, "an object");
        object.ifPresent(this::refuseDuplicates);
        return object;
    }

    /** Only one of two members with the same name would be read. */
    public void refuseDuplicates(ObjectNode object) {
        object.duplicates()
                .forEach(duplicate -> problems.error(
                        DocumentCode.DUPLICATE_NAME,
                        duplicate.second(),
                        "the name " + MessageText.quote(duplicate.name())
                                + " occurs twice in one object, first in line "
                                + duplicate.first().line(),
                        "remove one of the two"));
    }

    /** Warns of members that are no keywords of such an object, and look like one that it does not have. */
    public void checkSpelling(ObjectNode object, OpenApiObject kind) {
        object.members()
                .keySet()
                .forEach(name -> kind.meant(name)
                        .filter(meant -> object.get(meant).isEmpty())
                        .ifPresent(meant -> problems.warning(
                                DocumentCode.KEYWORD_MISSPELT,
                                object.keyLocation(name),
                                "there is no keyword " + MessageText.quote(name),
                                "did you mean '" + meant + "'?")));
    }

    public List<Node> array(ObjectNode holder, String keyword) {
        return member(holder, keyword, ArrayNode.class, "an array")
                .map(ArrayNode::items)
                .orElse(List.of());
    }

    public Optional<String> string(ObjectNode holder, String keyword) {
        return member(holder, keyword, ScalarNode.class, "a string").map(ScalarNode::text);
    }

    /** Reports nothing: a malformed description is no reason to refuse a document. */
    public static Optional<String> words(ObjectNode holder, String keyword) {
        return holder.get(keyword).flatMap(KeywordReader::text).filter(text -> !text.isBlank());
    }

    /** The text of a JSON string; empty for any other value. */
    public static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    public static boolean isTrue(ObjectNode holder, String keyword) {
        return holder.get(keyword)
                .filter(node -> node instanceof ScalarNode scalar
                        && scalar.kind() == ScalarNode.Kind.BOOLEAN
                        && scalar.text().equals("true"))
                .isPresent();
    }

    public static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
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
