package dev.sealhook.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
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
        emitter.add(new EventUnionEmitter(model).emit(emitter.types));
        emitter.add(new ReaderEmitter(model).emit(emitter.types));
        model.events().forEach(event -> emitter.add(event.type()));
        model.types().forEach(emitter::add);
        return List.copyOf(emitter.files);
    }

    private void add(GeneratedType type) {
        add(types.emit(type));
        addJson(type);
    }

    private void addJson(GeneratedType type) {
        if (type instanceof UnionType union) {
            add(UnionEmitter.emitJson(union, types));
        }
        type.nested().forEach(this::addJson);
    }

    private void add(TypeSpec type) {
        String text = JavaFile.builder(packageName, type)
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build()
                .toString();
        List<String> classNames = new ArrayList<>();
        collect(type, "", classNames);
        files.add(new SourceFile(packageName, type.name(), classNames, Layout.of(text)));
    }

    private static void collect(TypeSpec type, String outer, List<String> classNames) {
        String name = outer + type.name();
        classNames.add(name);
        type.typeSpecs().forEach(nested -> collect(nested, name + "$", classNames));
    }
}
