package dev.sealhook.random;

import java.util.Random;

/** How one payload is made. */
final class Sampling {
    private final Random random;
    private final boolean unlisted;
    private int depth = 6;

    /** @param unlisted with properties and values of enums that the document does not list */
    Sampling(Random random, boolean unlisted) {
        this.random = random;
        this.unlisted = unlisted;
    }

    Random random() {
        return random;
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    boolean isUnlisted() {
        return unlisted && random.nextBoolean();
    }

    /** Nothing that may be left out is put in any more: so recursion ends. */
    boolean isDeep() {
        return depth <= 0;
    }

    void enter() {
        depth--;
    }

    void leave() {
        depth++;
    }

    @SafeVarargs
    static <T> T pick(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
