package dev.sealhook.spec.understand.type;

import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.understand.keyword.KeywordReader;
import dev.sealhook.spec.understand.keyword.WorkCounter;
import dev.sealhook.spec.understand.schema.Choice;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.Schema.Meaning;
import dev.sealhook.spec.understand.schema.SchemaReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what a schema amounts to. That of a choice follows from that of its alternatives: each schema is decided once,
 * after its alternatives and without recursion, and a choice that leads back into itself is any JSON (the strongly
 * connected components are found as by Tarjan, 1972).
 */
public final class SchemaClassifier {
    private final SchemaReader schemas;
    private final TypeClassifier types;
    private final UnionClassifier unions;
    private final Nullability nullability;
    private final WorkCounter work;
    private final Map<Meaning, Shape> shapes = new HashMap<>();

    public SchemaClassifier(KeywordReader keywords, SchemaReader schemas) {
        this.schemas = schemas;
        this.types = new TypeClassifier(schemas);
        this.unions = new UnionClassifier(keywords, schemas);
        this.nullability = new Nullability(schemas, keywords.work());
        this.work = keywords.work();
    }

    /** What a choice among schemas amounts to, or the schema if there is one. */
    public Shape of(List<Schema> alternatives) {
        if (alternatives.size() == 1) {
            return of(alternatives.get(0));
        }
        List<Shape> each = alternatives.stream().map(this::decided).toList();
        return whole(unions.of(Optional.empty(), alternatives, each, List.of()));
    }

    public Shape of(Schema schema) {
        return whole(decided(schema));
    }

    /** The objects of which a value is one, told apart by a property: by a choice, or as the extensions of a base. */
    public Optional<Shape.UnionShape> union(Schema schema) {
        Shape shape = of(schema);
        return shape instanceof Shape.UnionShape union
                ? Optional.of(union)
                : Optional.of(shape)
                        .filter(Shape.ObjectShape.class::isInstance)
                        .flatMap(object -> unions.extensions(schema))
                        .filter(union -> whole(union) == union);
    }

    /** Variants together with what is said beside their choice may be no objects, or choices again. */
    private Shape whole(Shape shape) {
        return shape instanceof Shape.UnionShape union
                        && !union.variants().stream()
                                .allMatch(variant -> decided(variant.schema()) instanceof Shape.ObjectShape)
                ? Shape.json("its variants are not all objects")
                : shape;
    }

    /** Null may stand there. */
    public boolean nullable(List<Schema> alternatives) {
        return alternatives.stream().anyMatch(nullability::of);
    }

    private Shape decided(Schema schema) {
        if (!shapes.containsKey(schema.meaning())) {
            new Decision().decide(schema);
        }
        return shapes.get(schema.meaning());
    }

    /** The schemas whose shapes decide that of this one. */
    private List<Schema> alternatives(Schema schema) {
        List<Choice> choices = schemas.choices(schema);
        if (schema.values().isPresent() || choices.size() != 1) {
            return List.of();
        }
        List<Schema> branches = choices.get(0).branches();
        return branches.size() == 1
                ? List.of(schemas.conjoin(schema.settling(choices.get(0).part()), branches.get(0)))
                : branches;
    }

    private Shape shape(Schema schema, List<Schema> alternatives, boolean circular) {
        Optional<List<Node>> values = schema.values();
        if (values.isPresent()) {
            return types.ofValues(schema, values.get());
        }
        List<Choice> choices = schemas.choices(schema);
        if (choices.isEmpty()) {
            return types.ofType(schema);
        }
        Shape chosen;
        if (choices.size() > 1) {
            chosen = Shape.json("several choices apply to it at once");
        } else if (circular) {
            chosen = Shape.json("its alternatives contain each other");
        } else {
            chosen = chosen(schema, choices.get(0), alternatives);
        }
        // Then what is said beside the choice may be more.
        return chosen.isJson() && schema.isObject() && schema.has("properties") ? types.ofType(schema) : chosen;
    }

    private Shape chosen(Schema schema, Choice choice, List<Schema> alternatives) {
        List<Shape> each = alternatives.stream()
                .map(alternative -> shapes.get(alternative.meaning()))
                .toList();
        return each.size() == 1
                ? each.get(0)
                : unions.of(
                        Optional.of(schema.settling(choice.part())),
                        alternatives,
                        each,
                        schema.conjunction().parts());
    }

    /** One schema on the way down, and how far up its alternatives lead back. */
    private static final class Step {
        private final Schema schema;
        private final List<Schema> alternatives;
        private final int depth;
        private int next;
        private int highest = Integer.MAX_VALUE;

        private Step(Schema schema, List<Schema> alternatives, int depth) {
            this.schema = schema;
            this.alternatives = alternatives;
            this.depth = depth;
        }
    }

    /** A walk from one schema, which decides all that it leads to. */
    private final class Decision {
        private final Deque<Step> way = new ArrayDeque<>();
        /** By meaning: the depth of what stands on the way; for what is decided in a circle with it, how far that leads up. */
        private final Map<Meaning, Integer> open = new HashMap<>();

        private final Deque<Meaning> circles = new ArrayDeque<>();

        private void decide(Schema first) {
            enter(first);
            while (!way.isEmpty()) {
                Step step = way.peek();
                if (step.next == step.alternatives.size()) {
                    leave();
                    continue;
                }
                Schema next = step.alternatives.get(step.next++);
                Integer depth = open.get(next.meaning());
                if (depth != null) {
                    step.highest = Math.min(step.highest, depth);
                } else if (!shapes.containsKey(next.meaning())) {
                    enter(next);
                }
            }
        }

        private void enter(Schema schema) {
            List<Schema> alternatives = alternatives(schema);
            work.add(1 + alternatives.size());
            open.put(schema.meaning(), way.size());
            way.push(new Step(schema, alternatives, way.size()));
        }

        private void leave() {
            Step step = way.pop();
            Meaning meaning = step.schema.meaning();
            shapes.put(meaning, shape(step.schema, step.alternatives, step.highest <= step.depth));
            if (step.highest < step.depth) {
                open.put(meaning, step.highest);
                circles.push(meaning);
                way.peek().highest = Math.min(way.peek().highest, step.highest);
                return;
            }
            open.remove(meaning);
            while (!circles.isEmpty() && open.get(circles.peek()) >= step.depth) {
                open.remove(circles.pop());
            }
        }
    }
}
