package dev.sealhook.processor.compare.rules;

import dev.sealhook.processor.compare.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules. */
public final class Rules {
    /** In the order in which the documentation lists them. */
    public static final List<Rule> ALL = Stream.of(
                    EventRules.ALL, PropertyRules.ALL, TypeRules.ALL, UnionRules.ALL, WordRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** The rule with an ID; empty if there is none. */
    public static Optional<Rule> of(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rules as a table in Markdown, for the documentation. */
    public static String table() {
        StringBuilder table = new StringBuilder("| rule | category | what it finds |\n|---|---|---|\n");
        for (Rule rule : ALL) {
            table.append("| `").append(rule.id()).append("` | ").append(rule.category());
            table.append(" | ").append(rule.purpose()).append(" |\n");
        }
        return table.toString();
    }
}
