package dev.sealhook.spec.canonical;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Document;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import dev.sealhook.spec.problem.DocumentCode;
import dev.sealhook.spec.problem.JsonPointer;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows references from some values of a document to all others that they lead to; cycles are allowed. For one use. */
final class ReachableSet {
    private static final String COMPONENTS = "/components/";

    private final Document document;
    private final Problems problems;
    private final Set<String> kept = new LinkedHashSet<>();
    private final Set<Node> met = new HashSet<>();
    private final Deque<Node> pending = new ArrayDeque<>();

    private ReachableSet(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /**
     * The pointers of the values to keep whole: the starting points, and each component that they lead to. A value
     * outside the components is kept without what is around it.
     *
     * @param places the pointers of the starting points, and what the names of their members mean
     * @param problems receives warnings of references to nothing and of duplicated names
     */
    static Set<String> from(Document document, Map<String, KeywordContext> places, Problems problems) {
        ReachableSet reach = new ReachableSet(document, problems);
        places.forEach((place, context) -> {
            reach.kept.add(place);
            document.at(place).filter(reach.met::add).ifPresent(node -> reach.walk(node, context));
        });
        while (!reach.pending.isEmpty()) {
            reach.walk(reach.pending.pop(), KeywordContext.KEYWORDS);
        }
        return reach.kept;
    }

    private void walk(Node node, KeywordContext context) {
        if (node instanceof ArrayNode array) {
            array.items().forEach(item -> walk(item, context));
        } else if (node instanceof ObjectNode object) {
            object.duplicates().forEach(this::reportDuplicate);
            object.members().forEach((name, member) -> {
                if (context == KeywordContext.KEYWORDS) {
                    follow(name, member);
                }
                walk(member, context.inside(name, member));
            });
        }
    }

    private void follow(String keyword, Node value) {
        switch (keyword) {
            case "$ref" -> string(value).ifPresent(reference -> reference(reference, value));
            case "discriminator" -> mapping(value);
            case "security" -> schemes(value);
            default -> {}
        }
    }

    private void reference(String reference, Node at) {
        Optional<JsonPointer> pointer = JsonPointer.parseFragment(reference);
        Optional<Node> target = pointer.flatMap(document::at);
        if (target.isPresent()) {
            reach(pointer.get().toString(), target.get());
            return;
        }
        problems.warning(
                pointer.isEmpty() ? DocumentCode.REF_UNSUPPORTED : DocumentCode.REF_UNRESOLVED,
                at.location(),
                "there is nothing at " + MessageText.quote(reference) + " in this document",
                "nothing to do: no type depends on it, and it is kept as it is");
    }

    /** OpenAPI 3.1, Discriminator Object: each value is a reference, or the name of a schema. */
    private void mapping(Node discriminator) {
        if (discriminator instanceof ObjectNode object
                && object.get("mapping").orElse(null) instanceof ObjectNode mapping) {
            mapping.members()
                    .values()
                    .forEach(value -> string(value).ifPresent(target -> {
                        String pointer = JsonPointer.parseFragment(target)
                                .map(JsonPointer::toString)
                                .orElse(COMPONENTS + "schemas/" + target);
                        document.at(pointer).ifPresent(node -> reach(pointer, node));
                    }));
        }
    }

    /** OpenAPI 3.1, Security Requirement Object: the names of security schemes. */
    private void schemes(Node requirements) {
        if (requirements instanceof ArrayNode array) {
            array.items().forEach(item -> {
                if (item instanceof ObjectNode requirement) {
                    requirement.members().values().forEach(scopes -> scheme(item, scopes));
                }
            });
        }
    }

    private void scheme(Node requirement, Node scopes) {
        String name = scopes.pointer().substring(requirement.pointer().length()); // escaped as pointers are
        String pointer = COMPONENTS + "securitySchemes" + name;
        document.at(pointer).ifPresent(node -> reach(pointer, node));
    }

    private void reach(String pointer, Node target) {
        String whole = whole(pointer);
        if (whole.isEmpty()) {
            return; // A reference to the whole document keeps nothing.
        }
        if (kept.add(whole)) {
            document.at(whole).filter(met::add).ifPresent(pending::add);
        }
        if (met.add(target)) {
            pending.add(target);
        }
    }

    /** The value to keep so that the pointer stays valid: the component or the array that contains it, or the value. */
    private String whole(String pointer) {
        int steps = 0;
        for (int end = pointer.indexOf('/', 1); end > 0; end = pointer.indexOf('/', end + 1)) {
            String outer = pointer.substring(0, end);
            steps++;
            boolean isComponent = steps == 3 && outer.startsWith(COMPONENTS);
            if (isComponent || document.at(outer).orElse(null) instanceof ArrayNode) {
                return outer;
            }
        }
        return pointer;
    }

    private static Optional<String> string(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private void reportDuplicate(ObjectNode.Duplicate duplicate) {
        problems.warning(
                DocumentCode.DUPLICATE_NAME,
                duplicate.second(),
                "the name " + MessageText.quote(duplicate.name()) + " occurs twice in one object, first in line "
                        + duplicate.first().line(),
                "remove one of the two; until then the first is kept");
    }
}
