package dev.sealhook.spec.understand.type;

import dev.sealhook.spec.understand.keyword.WorkCounter;
import dev.sealhook.spec.understand.schema.Choice;
import dev.sealhook.spec.understand.schema.Schema;
import dev.sealhook.spec.understand.schema.SchemaReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a schema admits null, itself or by an alternative, however deep. */
final class Nullability {
    private record Key(Schema.Meaning meaning, boolean admitsNull) {
        static Key of(Schema schema) {
            return new Key(schema.meaning(), schema.admitsNull());
        }
    }

    /** A schema on the way down, and the alternatives that are still to be looked at. */
    private record Step(Key key, boolean nullable, Iterator<Schema> alternatives) {}

    private final SchemaReader schemas;
    private final WorkCounter work;
    private final Map<Key, Boolean> known = new HashMap<>();

    Nullability(SchemaReader schemas, WorkCounter work) {
        this.schemas = schemas;
        this.work = work;
    }

    boolean of(Schema schema) {
        Set<Key> met = new HashSet<>();
        Deque<Step> way = new ArrayDeque<>();
        way.push(step(schema));
        met.add(way.peek().key());
        while (!way.isEmpty()) {
            Step step = way.peek();
            if (known.getOrDefault(step.key(), step.nullable())) {
                way.forEach(above -> known.put(above.key(), true));
                return true;
            }
            if (known.containsKey(step.key()) || !step.alternatives().hasNext()) {
                way.pop();
                continue;
            }
            Step next = step(step.alternatives().next());
            if (met.add(next.key())) {
                way.push(next);
            }
        }
        met.forEach(key -> known.put(key, false));
        return false;
    }

    private Step step(Schema schema) {
        work.add(1);
        List<Choice> choices = schemas.choices(schema);
        boolean nullable = schema.nullable() || choices.stream().anyMatch(Choice::nullable);
        return new Step(
                Key.of(schema),
                nullable,
                choices.stream().flatMap(choice -> choice.branches().stream()).iterator());
    }
}
