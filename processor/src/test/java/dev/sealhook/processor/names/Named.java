package dev.sealhook.processor.names;

import dev.sealhook.processor.emit.SourceFile;
import dev.sealhook.processor.testing.Generation;
import dev.sealhook.processor.testing.Javac;
import dev.sealhook.processor.testing.Stubs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names in what was generated. */
final class Named {
    private static final Pattern VISIT = Pattern.compile("R (visit\\S+?)\\(");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^ *public (?:sealed )?(?:record|interface) (\\S+?)[(<\\s]");

    private Named() {}

    /** The components of a top-level record but the last, each with its type: {@code Optional<Data> data}. */
    static List<String> components(Generation made, String record) {
        String source = made.source(record);
        int open = source.indexOf("record " + record + "(") + record.length() + 8;
        String components = source.substring(open, source.indexOf("Map<String, JsonText> additionalProperties)", open));
        // A comma after a type has the component's name before it.
        return Pattern.compile("(?<= [^\\s,<>]{1,300}),\\s+")
                .splitAsStream(components)
                .map(component -> component.strip().replaceAll("\\s+", " "))
                .filter(component -> !component.isEmpty())
                .toList();
    }

    /** The names of the components, of one that is not required say, without their types. */
    static List<String> componentNames(Generation made, String record) {
        return components(made, record).stream()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }

    /** The methods of the union's visitor. */
    static List<String> visitorMethods(Generation made) {
        return find(VISIT, made.source("Hooks")).stream().distinct().toList();
    }

    /** The types in a file, in their order. */
    static List<String> types(Generation made, String topLevel) {
        return find(TYPE, made.source(topLevel));
    }

    private static List<String> find(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** What the compiler says of it, beside what it calls. */
    static List<String> compiled(Generation made, Path folder) {
        List<Path> sources = new ArrayList<>(Stubs.files());
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            for (SourceFile file : made.files()) {
                sources.add(Files.writeString(folder.resolve(file.typeName() + ".java"), file.text()));
            }
            return Javac.compile(classes, sources, "-proc:none", "-Xlint:all");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
