package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.GeneratedType.EnumType;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.Model;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Any type, with what all types have: where it is from, and no warning about what is deprecated. */
final class TypeEmitter {
    private final String source;
    private final boolean anyDeprecated;
    private final Set<ClassName> unions = new HashSet<>();

    TypeEmitter(Model model) {
        this.source = model.source();
        this.anyDeprecated = Stream.concat(model.events().stream().map(Model.Event::type), model.types().stream())
                .anyMatch(TypeEmitter::isDeprecated);
        model.events().forEach(event -> collectUnions(event.type()));
        model.types().forEach(this::collectUnions);
    }

    private void collectUnions(GeneratedType type) {
        if (type instanceof UnionType) {
            unions.add(type.name());
        }
        type.nested().forEach(this::collectUnions);
    }

    private static boolean isDeprecated(GeneratedType type) {
        return type.documentation().deprecated() || type.nested().stream().anyMatch(TypeEmitter::isDeprecated);
    }

    TypeSpec emit(GeneratedType type) {
        if (type instanceof RecordType record) {
            return RecordEmitter.emit(Spelling.inside(record), this);
        }
        return type instanceof EnumType listed
                ? EnumEmitter.emit(listed, this)
                : UnionEmitter.emit((UnionType) type, this);
    }

    /** Where it is from, and who may see it. JavaPoet wants to be told what the members of an interface are anyway. */
    void annotate(TypeSpec.Builder builder, GeneratedType type) {
        builder.addModifiers(PUBLIC);
        if (unions.contains(type.name().enclosingClassName())) {
            builder.addModifiers(STATIC);
        }
        annotate(builder);
        if (type.documentation().deprecated()) {
            builder.addAnnotation(Deprecated.class);
        }
        if (anyDeprecated && type.name().enclosingClassName() == null) {
            suppressDeprecation(builder);
        }
    }

    /** For what is not described in the document: the union over all events, and the classes with JSON code. */
    void annotateTopLevel(TypeSpec.Builder builder) {
        annotate(builder);
        if (anyDeprecated) {
            suppressDeprecation(builder);
        }
    }

    private void annotate(TypeSpec.Builder builder) {
        builder.addAnnotation(AnnotationSpec.builder(RuntimeNames.GENERATED)
                .addMember("value", "$S", source)
                .build());
    }

    private static void suppressDeprecation(TypeSpec.Builder builder) {
        builder.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .build());
    }
}
