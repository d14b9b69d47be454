package dev.sealhook.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.testing.Docs;
import dev.sealhook.processor.testing.Generation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random documents, and the same ones with something more in them. The seed is the test's argument. */
class StabilityTest {
    private static final List<String> NAMES = List.of(
            "data",
            "owner",
            "items",
            "sip_headers",
            "visitor",
            "string",
            "class",
            "type_of",
            "account",
            "hash_code",
            "children",
            "+1",
            "3ds",
            "hooks");
    private static final List<String> COMPONENTS = List.of("Account", "owner", "Item", "Visitor", "String");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anEventMoreChangesNoFileOfAnother(long seed) {
        List<String> events = events(seed);
        Generation before = Generation.of(document(events));
        events.add(new Random(seed).nextInt(events.size() + 1), properties(new Random(-seed), 3));
        Generation after = Generation.of(document(events));

        assertThat(before.problems()).isEmpty();
        assertThat(after.problems()).isEmpty();
        assertThat(before.typeNames().subList(2, before.typeNames().size()))
                .allSatisfy(type -> assertThat(after.source(type)).isEqualTo(before.source(type)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aPropertyMoreRenamesNoTypeAndNoComponent(long seed) {
        Random random = new Random(seed);
        List<String> names = shuffled(random);
        List<String> all = names.stream().map(name -> property(name, random, 2)).toList();
        String without = document(List.of(String.join(",\n", all.subList(1, all.size()))));
        String with = document(List.of(String.join(",\n", all)));

        Generation before = Generation.of(without);
        Generation after = Generation.of(with);

        assertThat(before.problems()).isEmpty();
        assertThat(after.problems()).isEmpty();
        assertThat(after.typeNames()).containsAll(before.typeNames());
        String record = before.typeNames().get(2);
        assertThat(Named.types(after, record)).containsAll(Named.types(before, record));
        assertThat(unqualified(after, record)).containsSubsequence(unqualified(before, record));
    }

    /** What is nested may hide a component of its name, which is then written with its package. */
    private static List<String> unqualified(Generation made, String record) {
        return Named.components(made, record).stream()
                .map(component -> component.replace(Generation.PACKAGE + ".", ""))
                .toList();
    }

    private static List<String> events(long seed) {
        Random random = new Random(seed);
        List<String> events = new ArrayList<>();
        IntStream.range(0, 3).forEach(i -> events.add(properties(random, 3)));
        return events;
    }

    /** Each event is named by what it holds, so that it keeps its name wherever it stands. */
    private static String document(List<String> events) {
        Docs docs = Docs.of();
        COMPONENTS.forEach(name -> docs.component(name, "{\"properties\": {\"x\": {\"properties\": {\"y\": {}}}}}"));
        events.forEach(event -> docs.typed("e" + Math.abs(event.hashCode() % 1_000_000), event));
        return events.size() > 1 ? docs.json() : docs.json().replaceFirst("\"e\\d+\"", "\"e\"");
    }

    private static String properties(Random random, int depth) {
        return String.join(
                ",\n",
                shuffled(random).subList(0, 4).stream()
                        .map(name -> property(name, random, depth))
                        .toList());
    }

    private static List<String> shuffled(Random random) {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        return names;
    }

    private static String property(String name, Random random, int depth) {
        return Docs.quoted(name) + ": " + schema(random, depth);
    }

    private static String schema(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0 -> "{\"type\": \"string\"}";
            case 1 -> "{\"enum\": [\"a\", \"b\"]}";
            case 2 -> "{\"$ref\": \"#/components/schemas/" + COMPONENTS.get(random.nextInt(COMPONENTS.size())) + "\"}";
            case 3 -> "{\"type\": \"array\", \"items\": " + schema(random, depth - 1) + "}";
            default -> "{\"properties\": {" + properties(random, depth - 1) + "}}";
        };
    }
}
