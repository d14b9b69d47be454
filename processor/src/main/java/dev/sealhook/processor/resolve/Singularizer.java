package dev.sealhook.processor.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/** The name of one of the things that an English plural names: {@code sip_headers} are each a {@code sip_header}. */
final class Singularizer {
    private static final Map<String, String> IRREGULAR = Map.of(
            "children", "child", "people", "person", "indices", "index", "vertices", "vertex", "matrices", "matrix");

    /** Endings and what they become; the first that fits. */
    private static final List<Entry<String, String>> ENDINGS = List.of(
            Map.entry("series", "series"),
            Map.entry("species", "species"),
            Map.entry("movies", "movie"),
            Map.entry("cookies", "cookie"),
            Map.entry("aliases", "alias"),
            Map.entry("statuses", "status"),
            Map.entry("bonuses", "bonus"),
            Map.entry("ies", "y"),
            Map.entry("sses", "ss"),
            Map.entry("xes", "x"),
            Map.entry("ches", "ch"),
            Map.entry("shes", "sh"),
            Map.entry("ss", "ss"),
            Map.entry("us", "us"),
            Map.entry("is", "is"),
            Map.entry("s", ""));

    private Singularizer() {}

    static String singular(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Entry<String, String> plural : IRREGULAR.entrySet()) {
            if (lower.endsWith(plural.getKey())) {
                return replaceEnd(name, plural.getKey(), plural.getValue());
            }
        }
        for (Entry<String, String> ending : ENDINGS) {
            if (lower.endsWith(ending.getKey())
                    && lower.length() > ending.getKey().length() + 1) {
                return replaceEnd(name, ending.getKey(), ending.getValue());
            }
        }
        return name;
    }

    /** Keeps the letters that stay as they are written. */
    private static String replaceEnd(String name, String end, String by) {
        int common = 0;
        while (common < Math.min(end.length(), by.length()) && end.charAt(common) == by.charAt(common)) {
            common++;
        }
        return name.substring(0, name.length() - end.length() + common) + by.substring(common);
    }
}
