package dev.sealhook.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same thing measured several times: the median, and how far the runs lie apart. */
final class Figures {
    private final List<Double> sorted;

    Figures(List<Double> runs) {
        sorted = new ArrayList<>(runs);
        sorted.sort(null);
    }

    double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The median, and the least and the greatest run. */
    String inUnits(double unit, int digits) {
        return number(median() / unit, digits) + " (" + number(sorted.get(0) / unit, digits) + " to "
                + number(sorted.get(sorted.size() - 1) / unit, digits) + ")";
    }

    static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
