package dev.sealhook.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.Model;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of the classes that are nested in the reader; none hides a top-level type. */
final class ReaderNames {
    /** Leaves room for the reader's own name in that of the class file. */
    private static final int LONGEST = 100;

    private final ClassName reader;
    /** In lower case, for the file systems that do not tell the case. */
    private final Set<String> taken = new HashSet<>();

    private final Map<ClassName, ClassName> codecs = new HashMap<>();

    ReaderNames(Model model) {
        this.reader = model.reader();
        model.events().forEach(event -> take(event.type().name().simpleName()));
        model.types().forEach(type -> take(type.name().simpleName()));
        model.events().forEach(event -> addCodecs(event.type()));
        model.types().forEach(this::addCodecs);
    }

    private boolean take(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }

    private void addCodecs(GeneratedType type) {
        if (type instanceof UnionType) {
            String name = String.join("", type.name().simpleNames());
            codecs.put(type.name(), free(name.substring(0, Math.min(name.length(), LONGEST)) + "Codec"));
        }
        type.nested().forEach(this::addCodecs);
    }

    ClassName reader() {
        return reader;
    }

    /** A class of its own for what is asked for. */
    ClassName free(String wanted) {
        String name = wanted;
        while (!take(name)) {
            name += "_";
        }
        return reader.nestedClass(name);
    }

    /** The class that reads and writes a union. */
    ClassName codec(ClassName union) {
        return codecs.get(union);
    }
}
