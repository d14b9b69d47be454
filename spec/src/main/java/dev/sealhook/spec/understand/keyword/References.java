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
import java.util.regex.Pattern;

/** Follows {@code $ref} within one document: a URI fragment that is a JSON Pointer (RFC 6901, section 6). */
public final class References {
    private static final JsonPointer SCHEMAS =
            JsonPointer.ROOT.child("components").child("schemas");

    /** OpenAPI 3.1, Components Object. */
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]+");

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
            reportUnsupported(ref, scalar.text());
            return Optional.empty();
        }
        Optional<Node> target = document.at(pointer.get());
        if (target.isEmpty()) {
            reportUnresolved(ref, "there is nothing at " + MessageText.quote(scalar.text()), pointer.get(), "the $ref");
        }
        return target;
    }

    /** The schema that a value of a discriminator's {@code mapping} names: by a reference, or by its component's name. */
    public Optional<Node> mapped(Node value) {
        return KeywordReader.text(value)
                .flatMap(target -> JsonPointer.parseFragment(target)
                        .or(() -> Optional.of(SCHEMAS.child(target)))
                        .flatMap(document::at));
    }

    /** Reports a value of a {@code mapping} that names nothing. */
    public void checkMapping(Node value) {
        Optional<String> target = KeywordReader.text(value);
        if (target.isEmpty()) {
            problems.error(
                    DocumentCode.KEYWORD_MALFORMED,
                    value.location(),
                    "'mapping' has " + value.describe(),
                    "write the name of a schema, or a reference to it");
        } else if (mapped(value).isEmpty()) {
            Optional<JsonPointer> pointer = JsonPointer.parseFragment(target.get());
            String quoted = MessageText.quote(target.get());
            if (pointer.isPresent()) {
                reportUnresolved(value, "there is nothing at " + quoted, pointer.get(), "the mapping");
            } else if (NAME.matcher(target.get()).matches()) {
                reportUnresolved(value, "no schema is named " + quoted, SCHEMAS.child(target.get()), "the mapping");
            } else {
                reportUnsupported(value, target.get());
            }
        }
    }

    private void reportUnresolved(Node at, String message, JsonPointer pointer, String what) {
        Set<String> siblings = pointer.parent()
                .flatMap(document::at)
                .map(parent ->
                        parent instanceof ObjectNode object ? object.members().keySet() : Set.<String>of())
                .orElse(Set.of());
        String advice = Suggestions.advice(pointer.last(), siblings, "add it, or correct " + what);
        problems.error(DocumentCode.REF_UNRESOLVED, at.location(), message, advice);
    }

    private void reportUnsupported(Node at, String target) {
        problems.error(
                DocumentCode.REF_UNSUPPORTED,
                at.location(),
                MessageText.quote(target) + " is not a JSON Pointer into this document",
                "bundle the documents into one, and write '#/components/...'");
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
}
