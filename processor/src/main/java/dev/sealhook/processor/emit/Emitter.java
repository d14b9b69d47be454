package dev.sealhook.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The source files of a model. */
public final class Emitter {
    private static final String INDENT = "    ";

    private Emitter() {}

    /**
     * One file for each top-level type, in the model's order. No file depends on another, so every core writes some: most of
     * what a small document costs is that code runs for the first time.
     */
    public static List<SourceFile> emit(Model model) {
        String packageName = model.union().packageName();
        TypeEmitter types = new TypeEmitter(model);
        List<Supplier<TypeSpec>> sources = new ArrayList<>();
        sources.add(new EventUnionEmitter(model, types)::emit);
        sources.add(new ReaderEmitter(model, types)::emit);
        model.events().forEach(event -> sources.add(() -> types.emit(event.type())));
        model.types().forEach(type -> sources.add(() -> types.emit(type)));
        return sources.parallelStream()
                .map(source -> file(packageName, source.get()))
                .toList();
    }

    /** The binary name of the class that {@link java.util.ServiceLoader} finds a model by. */
    public static String catalogueOf(Model model) {
        return CatalogueEmitter.of(model).reflectionName();
    }

    private static SourceFile file(String packageName, TypeSpec type) {
        String text = JavaFile.builder(packageName, type)
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build()
                .toString();
        List<String> classNames = new ArrayList<>();
        collect(type, "", classNames);
        return new SourceFile(packageName, type.name(), classNames, SourceFormatter.format(text));
    }

    private static void collect(TypeSpec type, String outer, List<String> classNames) {
        String name = outer + type.name();
        classNames.add(name);
        type.typeSpecs().forEach(nested -> collect(nested, name + "$", classNames));
    }
}
