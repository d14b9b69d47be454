package dev.sealhook.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.sealhook.WebhookParseException;
import dev.sealhook.json.JsonTree;
import dev.sealhook.json.Mutator;
import dev.sealhook.json.Oracles;
import dev.sealhook.json.RandomJson;
import dev.sealhook.random.RandomDocument.Naming;
import dev.sealhook.testing.Seed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any document within the understood keywords compiles, and any payload of it is read and written back. */
class RandomDocumentsTest {
    private static final int PAYLOADS = 10;
    private static final int MUTANTS = 2_000; // of a document's payloads

    @TempDir
    private Path folder;

    private final List<Path> compiled = new ArrayList<>();

    @Test
    void takesTwentyDocumentsAllTheWay() {
        takes(1, 20);
    }

    @Test
    @Tag("deep")
    void takesThousandDocumentsAllTheWay() throws Exception {
        takes(Seed.get() & 0xFFFF_FFFFL, Integer.getInteger("sealhook.documents", 1000));
        OtherJdk jdk25 = new OtherJdk(Path.of("/usr/lib/jvm/temurin-25-jdk-amd64"));
        if (jdk25.isInstalled()) {
            assertThat(jdk25.compile(compiled)).isEmpty();
        }
    }

    private void takes(long firstSeed, int count) {
        List<String> failures = new ArrayList<>();
        int refused = 0;
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            try {
                refused += take(seed) ? 0 : 1;
            } catch (Exception | AssertionError failure) {
                failures.add("seed " + seed + ": " + failure);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(refused).as("documents refused for their names").isLessThanOrEqualTo(count / 5);
    }

    /** @return false if two of its names are one in Java, which is an error by design */
    private boolean take(long seed) throws Exception {
        RandomDocument document = new RandomDocument(seed);
        String name = "seed" + seed;
        Path classes = Files.createDirectory(folder.resolve(name));
        List<String> said = Models.compile(
                        classes, name, document.text(), document.naming().pointer())
                .stream()
                .filter(line -> document.naming() != Naming.NONE || !line.contains("EVENTS_NOT_TOLD_APART"))
                .toList();
        if (said.stream().anyMatch(line -> line.contains("NAME_COLLISION"))) {
            return false;
        }
        assertThat(said).isEmpty();
        compiled.add(classes);
        try (Models models = Models.load(classes, name)) {
            Random random = new Random(seed);
            for (String key : document.keys()) {
                for (int i = 0; i < PAYLOADS; i++) {
                    exercise(models, document, key, random);
                }
                checkMutants(models, document, key, random);
            }
        }
        return true;
    }

    private static void exercise(Models models, RandomDocument document, String key, Random random) {
        Map<String, Object> valid = document.payload(key, new Sampling(random, false));
        assertTyped(models, document, key, valid);
        assertTyped(models, document, key, document.payload(key, new Sampling(random, true)));
        byte[] broken = utf8(Tree.broken(valid, random));
        assertKept(models, broken);
        assertKept(models, new RandomJson(random).damaged(utf8(valid)));
    }

    /** Against what two other parsers make of them. */
    private static void checkMutants(Models models, RandomDocument document, String key, Random random) {
        Mutator mutator = null;
        for (int i = 0; i < MUTANTS / document.keys().size(); i++) {
            if (i % 20 == 0) {
                mutator = new Mutator(random, Tree.json(document.payload(key, new Sampling(random, true))));
            }
            Oracles.check(
                    mutator.mutant(),
                    json -> models.write(
                            document.naming() == Naming.NONE ? models.read(key, json) : models.read(json)));
        }
    }

    private static void assertTyped(Models models, RandomDocument document, String key, Map<String, Object> payload) {
        byte[] json = utf8(payload);
        List<Object> events = document.naming() == Naming.NONE
                ? List.of(models.read(key, json))
                : List.of(models.read(json), models.read(key, json));
        for (Object event : events) {
            assertThat(models.isTyped(event))
                    .as("%s is typed: %s", event, new String(json, StandardCharsets.UTF_8))
                    .isTrue();
            assertSame(json, models.write(event));
        }
        if (document.naming() == Naming.NONE) {
            assertKept(models, json);
        }
    }

    /** A payload of which nothing is known is refused as malformed, or comes back. */
    private static void assertKept(Models models, byte[] json) {
        Object event;
        try {
            event = models.read(json);
        } catch (WebhookParseException malformed) {
            return;
        } catch (RuntimeException other) {
            throw new AssertionError(new String(json, StandardCharsets.UTF_8), other);
        }
        assertSame(json, models.write(event));
    }

    private static byte[] utf8(Object tree) {
        return Tree.json(tree).getBytes(StandardCharsets.UTF_8);
    }

    private static void assertSame(byte[] before, byte[] after) {
        if (!JsonTree.isSame(JsonTree.of(before), JsonTree.of(after))) {
            fail("came back as " + new String(after, StandardCharsets.UTF_8) + " from "
                    + new String(before, StandardCharsets.UTF_8));
        }
    }
}
