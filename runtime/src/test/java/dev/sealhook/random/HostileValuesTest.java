package dev.sealhook.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.Event;
import dev.sealhook.EventCatalogue;
import dev.sealhook.openai.UnwrapWebhookEvent;
import dev.sealhook.random.HostileValues.Refused;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.testing.Seed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a constructor accepts can be written, and read again as the same value. */
class HostileValuesTest {
    private static final int ROUNDS = Integer.getInteger("sealhook.rounds", 3_000);

    @TempDir
    private Path folder;

    private int refused;
    private int kept;

    @AfterEach
    void bothHappened() {
        assertThat(kept).isGreaterThan((kept + refused) / 10);
        assertThat(refused).isGreaterThan((kept + refused) / 50);
    }

    @Test
    void anEventOfTheShippedCatalogueIsRefusedOrComesBack() throws Exception {
        List<String> known = List.of("batch.completed", "eval.run.failed", "id", "type", "data", "object");
        exercise(Models.of(UnwrapWebhookEvent.class), known, ROUNDS);
    }

    @Test
    void anEventWithAComponentOfEveryKindIsRefusedOrComesBack() throws Exception {
        List<String> known = List.of("parcel.sent", "parcel.wide", "door", "locker", "kind", "object", "type");
        exercise(Models.of(ParcelEvent.class), known, ROUNDS);
    }

    @Test
    void anEventOfARandomDocumentIsRefusedOrComesBack() throws Exception {
        ofRandomDocuments(1, 5);
    }

    @Test
    @Tag("deep")
    void anEventOfManyRandomDocumentsIsRefusedOrComesBack() throws Exception {
        ofRandomDocuments(2000, Integer.getInteger("sealhook.documents", 300));
    }

    private void ofRandomDocuments(long firstSeed, int count) throws Exception {
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            RandomDocument document = new RandomDocument(seed);
            String name = "hostile" + seed;
            Path classes = Files.createDirectory(folder.resolve(name));
            List<String> said = Models.compile(
                    classes, name, document.text(), document.naming().pointer());
            if (said.stream().noneMatch(line -> line.startsWith("ERROR"))) {
                try (Models models = Models.load(classes, name)) {
                    exercise(models, strings(document, new Random(seed)), 1_000);
                }
            }
        }
    }

    /** The strings in some payloads: types, tags and names are among them. */
    private static List<String> strings(RandomDocument document, Random random) {
        List<String> strings = new ArrayList<>();
        document.keys().forEach(key -> collect(document.payload(key, new Sampling(random, false)), strings));
        return strings;
    }

    private static void collect(Object tree, List<String> strings) {
        if (tree instanceof Map<?, ?> members) {
            members.forEach((name, value) -> {
                strings.add((String) name);
                collect(value, strings);
            });
        } else if (tree instanceof List<?> items) {
            items.forEach(item -> collect(item, strings));
        } else if (tree instanceof String string) {
            strings.add(string);
        }
    }

    private void exercise(Models models, List<String> known, int rounds) {
        long seed = Seed.get();
        HostileValues values = new HostileValues(new Random(seed), known);
        List<? extends EventCatalogue.Entry<?>> events = models.catalogue().events();
        for (int round = 0; round < rounds; round++) {
            EventCatalogue.Entry<?> entry = events.get(round % events.size());
            try {
                Event event = (Event) values.record(entry.record());
                assertComesBack(models, event, entry.webhook(), "seed " + seed + ", round " + round + ": " + event);
                kept++;
            } catch (Refused refusal) {
                refused++;
                assertThat(refusal.getCause().getMessage()).isNotBlank().hasSizeLessThan(400);
            }
        }
    }

    /** By its key always; without, unless it has no name that the document lists. */
    private static void assertComesBack(Models models, Event event, String key, String as) {
        byte[] json = event.toJsonBytes();
        Supplier<String> description = () -> as + " written as " + new String(json, StandardCharsets.UTF_8);
        assertThat(models.read(key, json)).as(description).isEqualTo(event);
        Event read = (Event) models.read(json);
        if (models.isTyped(read)) {
            assertThat(read).as(description).isEqualTo(event);
        } else {
            assertThat(models.catalogue().events())
                    .as(description)
                    .noneMatch(entry -> entry.types().contains(read.type()));
        }
    }
}
