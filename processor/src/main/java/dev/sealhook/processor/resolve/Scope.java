package dev.sealhook.processor.resolve;

import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The names of one kind in one place, of which no two may fall together. */
final class Scope {
    private final Problems problems;
    private final String what;
    private final UnaryOperator<String> key;
    private final Map<String, Location> taken = new HashMap<>();

    /**
     * @param what is named, for messages
     * @param key what must differ: file names differ by more than case
     */
    Scope(Problems problems, String what, UnaryOperator<String> key) {
        this.problems = problems;
        this.what = what;
        this.key = key;
    }

    /** What may do instead of a name that is too long. */
    static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return name.substring(0, name.offsetByCodePoints(0, Math.min(20, (length + 1) / 2)));
    }

    /** Takes a name for what stands at a location; a problem if something else has it already. */
    String claim(String name, Location location) {
        return claim(name, location, name);
    }

    /** @param source the name that this one was made of, and that a user can change */
    String claim(String name, Location location, String source) {
        if (!ClassFileLimits.holds("visit" + name)) {
            problems.error(
                    JavaCode.NAME_TOO_LONG,
                    location,
                    "the " + what + " has " + name.length() + " characters, more than a Java name can have",
                    Renames.advice(location.pointer(), shortened(source)));
        }
        Location other = taken.putIfAbsent(key.apply(name), location);
        if (other != null) {
            problems.error(
                    JavaCode.NAME_COLLISION,
                    location,
                    "the " + what + " " + MessageText.quote(name) + " is also that of "
                            + MessageText.pointer(other.pointer()) + " in line " + other.line(),
                    Renames.advice(location.pointer(), source + "2"));
        }
        return name;
    }
}
