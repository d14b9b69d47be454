package dev.sealhook.testing;

/**
 * Where random tests begin: always at the same place in a usual build, so that it shows the same each time; anywhere under
 * {@code -Pdeep}; and at {@code -Dsealhook.seed=N}, to repeat what a failure shows.
 */
public final class Seed {
    private static final String FIXED = "20261124";

    private Seed() {}

    /** The seed, which a test puts into its failures; printed if it is another each time, for tests that hang. */
    public static long get() {
        String seed = System.getProperty("sealhook.seed", FIXED);
        if (!seed.equals("clock")) {
            return Long.parseLong(seed);
        }
        long clock = System.nanoTime();
        System.out.println("-Dsealhook.seed=" + clock);
        return clock;
    }
}
