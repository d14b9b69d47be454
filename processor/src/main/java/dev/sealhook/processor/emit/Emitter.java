package dev.sealhook.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.Model;
import java.util.ArrayList;
import java.util.List;

/** The source files of a model. */
public final class Emitter {
    private static final String INDENT = "    ";

    private final String packageName;
    private final TypeEmitter types;
    private final List<SourceFile> files = new ArrayList<>();

    private Emitter(Model model) {
        this.packageName = model.union().packageName();
        this.types = new TypeEmitter(model);
    }

    /** One file for each top-level type, in the model's order. */
    public static List<SourceFile> emit(Model model) {
        Emitter emitter = new Emitter(model);
        emitter.add(new EventUnionEmitter(model, emitter.types).emit());
        emitter.add(new ReaderEmitter(model, emitter.types).emit());
        model.events().forEach(event -> emitter.add(emitter.types.emit(event.type())));
        model.types().forEach(type -> emitter.add(emitter.types.emit(type)));
        return List.copyOf(emitter.files);
    }

    /** The binary name of the class that {@link java.util.ServiceLoader} finds a model by. */
    public static String catalogueOf(Model model) {
        return CatalogueEmitter.of(model).reflectionName();
    }

    private void add(TypeSpec type) {
        String text = JavaFile.builder(packageName, type)
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build()
                .toString();
        List<String> classNames = new ArrayList<>();
        collect(type, "", classNames);
        files.add(new SourceFile(packageName, type.name(), classNames, SourceFormatter.format(text)));
    }

    private static void collect(TypeSpec type, String outer, List<String> classNames) {
        String name = outer + type.name();
        classNames.add(name);
        type.typeSpecs().forEach(nested -> collect(nested, name + "$", classNames));
    }
}
