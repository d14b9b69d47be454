package dev.sealhook.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.json.Mutator;
import dev.sealhook.json.Oracles;
import dev.sealhook.openai.UnwrapWebhookEvent;
import dev.sealhook.sample.ParcelEvent;
import dev.sealhook.sample.Payloads;
import dev.sealhook.sample.RandomParcel;
import dev.sealhook.testing.Seed;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Payloads with small changes, against what two other parsers make of them. */
class MutantsTest {
    private static final int ROUNDS = Integer.getInteger("sealhook.mutants", 70_000);

    private static final List<String> OPENAI = List.of(
            "{\"id\":\"evt_68f1\",\"object\":\"event\",\"created_at\":1764000000,\"type\":\"batch.failed\",\"data\":{\"id\":\"b_1\"}}",
            "{\"type\":\"response.completed\",\"id\":\"evt_\\u00e9\",\"created_at\":1764000000,\"data\":{\"id\":\"é\"},\"x\":[1.50,{}]}",
            "{\n  \"id\": \"evt_1\",\n  \"created_at\": 1764000000,\n  \"data\": {\n    \"call_id\": \"c\",\n    \"sip_headers\": [\n"
                    + "      { \"name\": \"To\", \"value\": \"sip:\" }\n    ]\n  },\n  \"type\": \"realtime.call.incoming\"\n}\n");

    private final long seed = Seed.get();
    private final Random random = new Random(seed);

    @Test
    void areReadAsOtherParsersReadThem() {
        List<Mutator> openai =
                OPENAI.stream().map(json -> new Mutator(random, json)).toList();
        Mutator sent = new Mutator(random, Payloads.SENT);
        Mutator full = new Mutator(random, Payloads.FULL);
        RandomParcel parcels = new RandomParcel(random);
        Mutator parcel = null;
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 8 == 0) {
                parcel = new Mutator(random, parcels.payload());
            }
            boolean ok = switch (round % 8) {
                case 0, 1, 2 -> check(openai.get(random.nextInt(openai.size())), MutantsTest::openai);
                case 3 -> check(full, MutantsTest::parcel);
                case 4, 5 -> check(sent, MutantsTest::parcel);
                default -> check(parcel, MutantsTest::parcel);
            };
            accepted += ok ? 1 : 0;
        }
        assertThat(accepted).as("of %d, with seed %d", ROUNDS, seed).isBetween(ROUNDS / 5, ROUNDS * 4 / 5);
    }

    private boolean check(Mutator mutator, Function<byte[], byte[]> read) {
        try {
            return Oracles.check(mutator.mutant(), read);
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    private static byte[] openai(byte[] payload) {
        return UnwrapWebhookEvent.fromJson(payload).toJsonBytes();
    }

    private static byte[] parcel(byte[] payload) {
        return ParcelEvent.fromJson(payload).toJsonBytes();
    }
}
