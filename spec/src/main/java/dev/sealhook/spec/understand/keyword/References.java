package dev.sealhook.spec.understand.keyword;

import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Suggestions;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Follows {@code $ref} within one document: a URI fragment that is a JSON Pointer (RFC 6901, section 6). */
public final class References {
    private final Document document;
    private final Problems problems;

    References(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** The node that the holder's {@code $ref} names; a problem and nothing if there is none. */
    public Optional<Node> target(ObjectNode holder) {
        Node ref = holder.get("$ref").orElseThrow();
        if (!(ref instanceof ScalarNode scalar) || scalar.kind() != ScalarNode.Kind.STRING) {
            problems.error(
                    DocumentCode.KEYWORD_MALFORMED,
                    ref.location(),
                    "'$ref' is " + ref.describe(),
                    "write a string, as '#/...'");
            return Optional.empty();
        }
        Optional<JsonPointer> pointer = JsonPointer.parseFragment(scalar.text());
        if (pointer.isEmpty()) {
            problems.error(
                    DocumentCode.REF_UNSUPPORTED,
                    ref.location(),
                    MessageText.quote(scalar.text()) + " is not a JSON Pointer into this document",
                    "bundle the documents into one, and write '#/components/...'");
            return Optional.empty();
        }
        Optional<Node> target = document.at(pointer.get());
        if (target.isEmpty()) {
            problems.error(
                    DocumentCode.REF_UNRESOLVED,
                    ref.location(),
                    "nothing stands at " + MessageText.quote(scalar.text()),
                    advice(pointer.get()));
        }
        return target;
    }

    /** The node itself, or what its chain of {@code $ref} ends at: for path items, request bodies and examples. */
    public Optional<ObjectNode> follow(Node node) {
        Set<Node> seen = new HashSet<>();
        Node at = node;
        while (at instanceof ObjectNode object && object.get("$ref").isPresent()) {
            if (!seen.add(object)) {
                problems.error(
                        DocumentCode.REF_CIRCULAR,
                        object.location(),
                        "this $ref leads back to itself",
                        "let one of the chain say what it is");
                return Optional.empty();
            }
            Optional<Node> target = target(object);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            at = target.get();
        }
        return Optional.of(at).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    private String advice(JsonPointer pointer) {
        return pointer.parent()
                .flatMap(document::at)
                .filter(ObjectNode.class::isInstance)
                .flatMap(node -> Suggestions.nearest(
                        pointer.last(), ((ObjectNode) node).members().keySet()))
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("add it, or correct the $ref");
    }
}
