package dev.sealhook.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.openai.UnwrapWebhookEvent;
import dev.sealhook.random.HostileValues.Refused;
import dev.sealhook.random.RandomDocument.Naming;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.testing.Seed;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
        exercise(Models.of(UnwrapWebhookEvent.class), List.of(), known, ROUNDS);
    }

    @Test
    void anEventWithAComponentOfEveryKindIsRefusedOrComesBack() throws Exception {
        List<String> known = List.of("parcel.sent", "parcel.wide", "door", "locker", "kind", "object", "type");
        exercise(Models.of(ParcelEvent.class), List.of(), known, ROUNDS);
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
            if (document.naming() == Naming.POINTER) {
                continue; // A value deep inside names the event there, and may name another: constructors do not look.
            }
            String name = "hostile" + seed;
            Path classes = Files.createDirectory(folder.resolve(name));
            List<String> said = Models.compile(classes, name, document.text(), Optional.empty());
            if (said.stream().noneMatch(line -> line.startsWith("ERROR"))) {
                List<String> keys = document.naming() == Naming.NONE ? document.keys() : List.of();
                try (Models models = Models.load(classes, name)) {
                    if (!hasVariantThatStandsElsewhere(models)) {
                        exercise(models, keys, strings(document, new Random(seed)), 1_000);
                    }
                }
            }
        }
    }

    /** Such a record may have any tag where it stands alone, so its constructor cannot refuse another variant's. */
    private static boolean hasVariantThatStandsElsewhere(Models models) {
        Set<Class<?>> alone = new HashSet<>();
        Set<Class<?>> seen = new HashSet<>();
        models.classes().forEach(event -> collect(event, alone, seen));
        return alone.stream()
                .anyMatch(type ->
                        type.isRecord() && Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed));
    }

    private static void collect(Class<?> type, Set<Class<?>> alone, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(variant -> collect(variant, alone, seen));
        } else if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(component -> collect(component.getGenericType(), alone, seen));
        }
    }

    private static void collect(Type type, Set<Class<?>> alone, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType container) {
            Arrays.stream(container.getActualTypeArguments()).forEach(inner -> collect(inner, alone, seen));
        } else if (alone.add((Class<?>) type)) {
            collect((Class<?>) type, alone, seen);
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

    /** @param keys those of the webhooks, where nothing in a payload names its event; else none */
    private void exercise(Models models, List<String> keys, List<String> known, int rounds) {
        long seed = Seed.get();
        HostileValues values = new HostileValues(new Random(seed), known);
        List<Class<?>> events = models.classes();
        for (int round = 0; round < rounds; round++) {
            int index = round % (events.size() - 1);
            try {
                Object event = values.record(events.get(index));
                Optional<String> key = keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(index));
                assertComesBack(models, event, key, "seed " + seed + ", round " + round + ": " + event);
                kept++;
            } catch (Refused refusal) {
                refused++;
                assertThat(refusal.getCause().getMessage()).isNotBlank().hasSizeLessThan(400);
            }
        }
    }

    private static void assertComesBack(Models models, Object event, Optional<String> key, String as) {
        byte[] json = models.write(event);
        Object read = key.isPresent() ? models.read(key.get(), json) : models.read(json);
        assertThat(read)
                .as(() -> as + " written as " + new String(json, StandardCharsets.UTF_8))
                .isEqualTo(event);
    }
}
