package dev.sealhook.processor.resolve;

import dev.sealhook.spec.problem.Location;
import dev.sealhook.spec.problem.MessageText;
import dev.sealhook.spec.problem.Problems;
import dev.sealhook.spec.problem.Suggestions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The annotation's {@code rename}: {@code JSON pointer=JavaName}. A name that begins with a capital is a type's or an enum
 * constant's, one that begins with a small letter a component's; so one pointer may have both, for a property and the
 * object written in its place. One that begins with neither, such as {@code _3ds}, is for whichever stands there.
 */
final class Renames {
    private static final int LONGEST_QUOTE = 300;

    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Map<String, Location> written = new LinkedHashMap<>();
    private final Problems problems;

    Renames(List<String> lines, Problems problems) {
        this.problems = problems;
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), Location.ofSetting("rename[" + i + "]"));
        }
    }

    private void add(String line, Location location) {
        int equals = line.lastIndexOf('=');
        String name = line.substring(equals + 1).strip();
        if (equals < 0 || !isFree(name)) {
            problems.error(
                    JavaCode.RENAME_MALFORMED,
                    location,
                    quoted(line) + " gives no Java name to a place",
                    "write it as \"/components/schemas/Foo=Bar\", with a name that neither Java nor each record has");
            return;
        }
        String pointer = line.substring(0, equals); // as it is written: a name may begin and end with spaces
        String place = pointer.startsWith("#") ? pointer.substring(1) : pointer;
        written.put(place + "=" + name, location);
        int letter = name.replaceFirst("^_+(?=.)", "").codePointAt(0);
        if (!Character.isLowerCase(letter)) {
            types.put(place, name);
        }
        if (!Character.isUpperCase(letter)) {
            members.put(place, name);
        }
    }

    private static boolean isFree(String name) {
        return SourceVersion.isIdentifier(name)
                && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
                && !RecordComponents.RESERVED.contains(name)
                && !TypeNames.RESERVED.contains(name);
    }

    Optional<String> type(String pointer) {
        return find(types, pointer);
    }

    Optional<String> member(String pointer) {
        return find(members, pointer);
    }

    private Optional<String> find(Map<String, String> names, String pointer) {
        places.add(pointer);
        Optional<String> name = Optional.ofNullable(names.get(pointer));
        name.ifPresent(found -> used.add(pointer + "=" + found));
        return name;
    }

    /**
     * Advice to give another name to what stands at a place: the line to paste, as Java. A pointer that no string literal
     * holds cannot be pasted.
     */
    static String advice(String pointer, String name) {
        String line = pointer + "=" + name;
        if (!ClassFileLimits.holds(line)) {
            return "give it a shorter name in the document";
        }
        // Java has the same escapes as messages, and two more.
        String literal = MessageText.escape(line.replace("\\", "\\\\").replace("\"", "\\\""));
        return "add to @WebhookEvents: rename = \"" + literal + "\"";
    }

    private static String quoted(String line) {
        return "rename = \"" + MessageText.excerpt(line, LONGEST_QUOTE) + "\"";
    }

    void reportUnused() {
        written.forEach((line, location) -> {
            if (!used.contains(line)) {
                problems.error(
                        JavaCode.RENAME_UNUSED,
                        location,
                        quoted(line) + " names nothing that is generated",
                        Suggestions.nearest(line.substring(0, line.lastIndexOf('=')), places)
                                .map(near -> "did you mean " + MessageText.quote(near) + "?")
                                .orElse("point at a webhook, a component, a property or a listed value; types begin"
                                        + " with a capital"));
            }
        });
    }
}
