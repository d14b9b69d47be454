package dev.sealhook.spec.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what was probably meant, for advice such as {@code did you mean 'string'?}. */
public final class Suggestions {
    /** Nobody mistypes a word of this length: it is text, and comparing it would only cost time. */
    private static final int LONGEST = 100;

    private Suggestions() {}

    /**
     * Advice on a wrong name.
     *
     * @param otherwise the advice if no known name is near
     */
    public static String advice(String wrong, Collection<String> known, String otherwise) {
        return nearest(wrong, known)
                .map(nearest -> "did you mean " + MessageText.quote(nearest) + "?")
                .orElse(otherwise);
    }

    /**
     * The known name that is fewest slips away from the wrong one: a slip is a character too many, too few or another
     * one, or two neighbours swapped; case is no slip. Of equally near ones, the first. Empty where none is near: one
     * slip in three characters is the most.
     */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        return nearest(wrong, known, (wrong.length() + 1) / 3);
    }

    /**
     * The known name that a name which nobody said is wrong was probably meant to be: one slip away, or two where it has
     * eight characters or more. Of equally near ones, the first in alphabetical order.
     */
    public static Optional<String> misspelt(String name, Collection<String> known) {
        return nearest(name, new TreeSet<>(known), name.length() < 8 ? 1 : 2);
    }

    private static Optional<String> nearest(String wrong, Collection<String> known, int most) {
        String nearest = null;
        int fewest = most + 1;
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        for (String candidate : known) {
            boolean possible = Math.abs(candidate.length() - wrong.length()) < fewest && !candidate.equals(wrong);
            int slips = possible ? slips(wrong.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT)) : fewest;
            if (slips < fewest) {
                fewest = slips;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    // The optimal string alignment distance; row i holds the slips from the first i characters of a to each prefix of
    // b.
    private static int slips(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, a, b, i, j);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int cheapest(int[][] slips, String a, String b, int i, int j) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cheapest = Math.min(slips[i - 1][j - 1] + other, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cheapest, slips[i - 2][j - 2] + 1) : cheapest;
    }
}
