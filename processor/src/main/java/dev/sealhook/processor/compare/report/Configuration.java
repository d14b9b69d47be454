package dev.sealhook.processor.compare.report;

import dev.sealhook.processor.compare.Change;
import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import java.util.List;
import java.util.Set;

/**
 * Which changes are not reported.
 *
 * @param except the IDs of rules that are not asked
 * @param ignored what one rule finds at one place
 */
public record Configuration(Set<String> except, List<Ignored> ignored) {
    /** All changes are reported. */
    public static final Configuration NONE = new Configuration(Set.of(), List.of());

    /**
     * @param pointer a JSON Pointer into the document that a change is reported in; what is below it is ignored too
     * @param location where it stands in the configuration
     */
    public record Ignored(String rule, String pointer, Location location) {
        boolean covers(Change change) {
            String place = change.location().pointer();
            return change.rule().id().equals(rule) && (place.equals(pointer) || place.startsWith(pointer + "/"));
        }
    }

    public Configuration {
        except = Set.copyOf(except);
        ignored = List.copyOf(ignored);
    }

    /**
     * Leaves out what is not to be reported.
     *
     * @param problems takes a warning for each place where there is nothing to ignore
     */
    public List<Change> applyTo(List<Change> changes, Problems problems) {
        List<Change> asked = changes.stream()
                .filter(change -> !except.contains(change.rule().id()))
                .toList();
        for (Ignored entry : ignored) {
            if (asked.stream().noneMatch(entry::covers)) {
                problems.warning(
                        ConfigurationCode.IGNORE_UNUSED,
                        entry.location(),
                        entry.rule() + " finds nothing at " + MessageText.quote(entry.pointer()),
                        "take the line out, or point to where the change is reported");
            }
        }
        return asked.stream()
                .filter(change -> ignored.stream().noneMatch(entry -> entry.covers(change)))
                .toList();
    }
}
