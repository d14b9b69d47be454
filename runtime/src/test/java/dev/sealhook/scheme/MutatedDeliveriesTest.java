package dev.sealhook.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.WebhookSignatureException;
import dev.sealhook.WebhookVerifier;
import dev.sealhook.testing.Seed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deliveries of all presets, changed at random: none is accepted that an independent implementation refuses. */
class MutatedDeliveriesTest {
    private static final String CHARACTERS = "0123456789abcdefABCDEFXYZ+/=,;:. v\t\u00e9\u0100";

    private final long seed = Seed.get();
    private final Random random = new Random(seed);
    private final List<Vector> vectors = Vector.all();
    private final Map<String, WebhookVerifier> verifiers = new HashMap<>();
    private int accepted;

    @Test
    void judgesAHundredThousandAsTheIndependentImplementationDoes() {
        run(100_000);
    }

    @Test
    @Tag("deep")
    void judgesTenMillionAsTheIndependentImplementationDoes() {
        run(10_000_000);
    }

    private void run(int rounds) {
        for (int i = 0; i < rounds; i++) {
            compare(vector());
        }
        assertThat(accepted).as("accepted, of " + rounds).isBetween(rounds / 100, rounds / 2);
    }

    /** Seldom one with a public key, which takes a hundred times as long. */
    private Vector vector() {
        Vector vector = vectors.get(random.nextInt(vectors.size()));
        boolean isSlow = vector.scheme().algorithm().name().startsWith("E")
                || vector.secret().startsWith("whpk_");
        return isSlow && random.nextInt(100) > 0 ? vector() : vector;
    }

    private void compare(Vector vector) {
        Map<String, String> headers = new LinkedHashMap<>(vector.headers());
        byte[] body = vector.body();
        Instant now = vector.time().plusSeconds(random.nextInt(8) == 0 ? random.nextInt(4_000) - 2_000 : 0);
        for (int i = random.nextInt(3); i >= 0; i--) {
            if (random.nextInt(4) == 0) {
                body = mutate(body);
            } else {
                mutate(headers);
            }
        }
        boolean isAccepted = accepts(vector, headers, body, now);
        accepted += isAccepted ? 1 : 0;
        boolean expected = Independent.accepts(vector, headers, body, now);
        if (isAccepted != expected) {
            // Where the two may differ, it is the independent one that accepts more.
            assertThat(isAccepted)
                    .as("seed %d: %s %s %s %s", seed, vector, headers, Arrays.toString(body), now)
                    .isFalse();
            assertThat(isLenient(vector))
                    .as("seed %d: %s %s", seed, vector, headers)
                    .isTrue();
        }
    }

    /** Whether the independent implementation takes what the scheme does not. */
    private static boolean isLenient(Vector vector) {
        return vector.schemeName().equals("LINEAR"); // it takes a time anywhere in the body
    }

    private boolean accepts(Vector vector, Map<String, String> headers, byte[] body, Instant now) {
        WebhookVerifier verifier = verifiers
                .computeIfAbsent(vector.name(), name -> vector.verifier())
                .withClock(Clock.fixed(now, ZoneOffset.UTC));
        try {
            verifier.verify(vector.delivery(headers, body));
            return true;
        } catch (WebhookSignatureException refusal) {
            if (refusal.getMessage().contains(vector.secret())) {
                throw new AssertionError("the message quotes the secret", refusal);
            }
            return false;
        }
    }

    private byte[] mutate(byte[] body) {
        byte[] changed = Arrays.copyOf(body, Math.max(0, body.length + random.nextInt(3) - 1));
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return random.nextInt(4) == 0 ? body : changed;
    }

    private void mutate(Map<String, String> headers) {
        if (headers.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(headers.keySet());
        String name = names.get(random.nextInt(names.size()));
        String value = headers.get(name);
        switch (random.nextInt(14)) {
            case 0 -> headers.remove(name);
            case 1 -> headers.put(name, "");
            case 2 -> headers.put(name, value.toUpperCase(Locale.ROOT));
            case 3 -> headers.put(name, value.toLowerCase(Locale.ROOT));
            case 4 -> headers.put(name, value + ", " + value);
            case 5 -> headers.put(name, value + "," + value);
            case 6 -> headers.put(name, value + " " + value);
            case 7 -> headers.put(name, replaced(value));
            case 8 -> headers.put(name, value.substring(random.nextInt(value.length() + 1)));
            case 9 -> headers.put(name, value.substring(0, random.nextInt(value.length() + 1)));
            case 10 -> headers.put(name, inserted(value));
            case 11 -> headers.put(name, headers.get(names.get(random.nextInt(names.size()))));
            case 12 -> {
                headers.remove(name);
                headers.put(name.toUpperCase(Locale.ROOT), value);
            }
            default -> headers.put(name, value.replaceFirst("=|,", String.valueOf(character())));
        }
    }

    private String replaced(String value) {
        StringBuilder changed = new StringBuilder(value);
        if (!value.isEmpty()) {
            changed.setCharAt(random.nextInt(value.length()), character());
        }
        return changed.toString();
    }

    private String inserted(String value) {
        return new StringBuilder(value)
                .insert(random.nextInt(value.length() + 1), character())
                .toString();
    }

    private char character() {
        return CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    }
}
