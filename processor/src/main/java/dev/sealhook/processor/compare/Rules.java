package dev.sealhook.processor.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules. */
public final class Rules {
    /** In the order of their documentation. */
    public static final List<Rule<?>> ALL = Stream.of(
                    EventRules.ALL, PropertyRules.ALL, TypeRules.ALL, UnionRules.ALL, WordRules.ALL)
            .<Rule<?>>flatMap(List::stream)
            .toList();

    private Rules() {}

    /** The rule of an ID. */
    public static Optional<Rule<?>> of(String id) {
        return ALL.stream()
                .<Rule<?>>map(rule -> rule)
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    /** The table of the documentation, in Markdown. */
    public static String table() {
        StringBuilder table = new StringBuilder("| rule | category | what it finds |\n|---|---|---|\n");
        for (Rule<?> rule : ALL) {
            table.append("| `").append(rule.id()).append("` | ").append(rule.category());
            table.append(" | ").append(rule.purpose()).append(" |\n");
        }
        return table.toString();
    }
}
