package dev.sealhook.examples.updates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.processor.analysis.Versions;
import dev.sealhook.processor.compare.Category;
import dev.sealhook.processor.compare.Change;
import dev.sealhook.processor.compare.rules.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random catalogues and random edits: what {@code diff} says is held against what compilers, japicmp and reading find out.
 * {@code -Doracle.from=N -Doracle.cases=N} run other seeds.
 */
class OracleTest {
    /** Rules of what the event's payload shows; the others are of what stands deeper, or of how an event is found. */
    private static final Set<String> SEEN_IN_PAYLOADS = Set.of(
            "EVENT_TYPE_CHANGED",
            "PROPERTY_REMOVED",
            "PROPERTY_RENAMED",
            "PROPERTY_NO_LONGER_REQUIRED",
            "PROPERTY_NULLABLE",
            "PROPERTY_TYPE_CHANGED",
            "UNION_TAG_CHANGED",
            "VARIANT_TAG_CHANGED",
            "VARIANT_TYPE_CHANGED");

    private static final int PAYLOADS = 120;
    /** Some values are rare: a null in a variant of a variant, say. */
    private static final int PAYLOADS_IN_DOUBT = 5_000;

    @TempDir
    private Path directory;

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void theRulesAgreeWithWhatBreaks() throws Exception {
        run(1, Integer.getInteger("oracle.cases", 15));
    }

    @Test
    @Tag("deep")
    void theRulesAgreeWithWhatBreaksInAThousandCases() throws Exception {
        run(Long.getLong("oracle.from", 1_000), Integer.getInteger("oracle.cases", 1_000));
    }

    private void run(long from, int cases) throws Exception {
        List<String> disagreements = new ArrayList<>();
        for (long seed = from; seed < from + cases; seed++) {
            Path folder = directory.resolve(String.valueOf(seed));
            disagreements.addAll(disagreements(seed, folder));
            delete(folder);
        }
        System.out.printf("seeds %d to %d: %s%n", from, from + cases - 1, counts);
        assertThat(disagreements).isEmpty();
        assertThat(counts.getOrDefault("refused", 0)).isLessThanOrEqualTo(cases / 10);
    }

    private List<String> disagreements(long seed, Path folder) throws Exception {
        Random random = new Random(seed);
        RandomProvider names = new RandomProvider(random);
        Provider old = names.provider();
        Provider now = old.copy();
        RandomEdits edits = new RandomEdits(names, now);
        int steps = random.nextInt(3) == 0 ? 4 : 1;
        for (int i = 0; i < steps || now.document().equals(old.document()); i++) {
            edits.edit();
        }
        Optional<Models> before = Models.of(old, "old.json", folder.resolve("old"));
        Optional<Models> after = Models.of(now, "new.json", folder.resolve("new"));
        if (before.isEmpty() || after.isEmpty() || !now.isFinite()) {
            count("refused");
            return List.of();
        }
        List<Change> changes = Comparison.compare(
                new Versions(before.get().analysis(), after.get().analysis()));
        Effects effects = Effects.of(before.get(), after.get(), old, now, new Random(seed), PAYLOADS);
        if (!wrong(changes, effects).isEmpty()) {
            effects = Effects.of(before.get(), after.get(), old, now, new Random(seed), PAYLOADS_IN_DOUBT);
        }
        count(changes, effects);
        List<String> wrong = wrong(changes, effects);
        return wrong.isEmpty()
                ? List.of()
                : List.of(
                        "seed " + seed + ": " + wrong + "\n  says " + changes + "\n  errors " + first(effects.errors())
                                + "\n  silent " + first(effects.silent()) + "\n  unread " + first(effects.unread())
                                + "\n  unlisted " + first(effects.unlisted()) + "\n  astray " + effects.astray()
                                + "\n  japicmp " + first(effects.japicmp()) + "\n");
    }

    private static List<String> first(List<String> all) {
        return all.subList(0, Math.min(all.size(), 3));
    }

    private static List<String> wrong(List<Change> changes, Effects effects) {
        boolean wire = has(changes, Category.WIRE);
        boolean source = has(changes, Category.SOURCE);
        boolean breaks = breaks(effects);
        boolean unread = !effects.unread().isEmpty() || !effects.astray().isEmpty();
        List<String> wrong = new ArrayList<>();
        check(breaks && !source && !wire, "unreported: a client breaks", wrong);
        check(!effects.japicmp().isEmpty() && !source && !wire, "unreported: japicmp finds a break", wrong);
        check(unread && !wire, "unreported: the older models cannot read it", wrong);
        check(source && !breaks, "false alarm: no client breaks", wrong);
        boolean unlisted = !effects.unlisted().isEmpty();
        check(
                unlisted && !wire && !any(changes, "VARIANT_ADDED"),
                "unreported: the older models take a variant for another",
                wrong);
        // Payloads are read by their webhooks' keys: a type that went from one to another is not seen by both.
        boolean moved =
                any(changes, "EVENT_KEY_CHANGED") || any(changes, "EVENT_REMOVED") && any(changes, "EVENT_ADDED");
        check(
                !unread
                        && !unlisted
                        && !moved
                        && changes.stream()
                                .anyMatch(change ->
                                        SEEN_IN_PAYLOADS.contains(change.rule().id())),
                "false alarm: the older models read it",
                wrong);
        return wrong;
    }

    private void count(List<Change> changes, Effects effects) {
        count("cases");
        count(changes.stream()
                .map(Change::category)
                .min(Comparator.naturalOrder())
                .map(Category::name)
                .orElse("nothing changes"));
        if (breaks(effects) && effects.japicmp().isEmpty()) {
            count(effects.errors().isEmpty() ? "breaks in silence" : "breaks, and japicmp sees nothing");
        }
    }

    private static boolean breaks(Effects effects) {
        return !effects.errors().isEmpty() || !effects.silent().isEmpty();
    }

    private static boolean any(List<Change> changes, String rule) {
        return changes.stream().anyMatch(change -> change.rule().id().equals(rule));
    }

    private static void check(boolean isWrong, String what, List<String> wrong) {
        if (isWrong) {
            wrong.add(what);
        }
    }

    private static boolean has(List<Change> changes, Category category) {
        return changes.stream().anyMatch(change -> change.category() == category);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
