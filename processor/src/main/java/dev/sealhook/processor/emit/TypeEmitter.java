package dev.sealhook.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.GeneratedType.EnumType;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.GeneratedType.UnionType;
import dev.sealhook.processor.model.Model;
import java.util.stream.Stream;

/** Any type, with what all types have: where it is from, and no warning about what is deprecated. */
final class TypeEmitter {
    private final String source;
    private final boolean anyDeprecated;

    TypeEmitter(Model model) {
        this.source = model.source();
        this.anyDeprecated = Stream.concat(model.events().stream().map(Model.Event::type), model.types().stream())
                .anyMatch(TypeEmitter::isDeprecated);
    }

    private static boolean isDeprecated(GeneratedType type) {
        return type.documentation().deprecated() || type.nested().stream().anyMatch(TypeEmitter::isDeprecated);
    }

    TypeSpec emit(GeneratedType type) {
        if (type instanceof RecordType record) {
            return RecordEmitter.emit(record, this);
        }
        return type instanceof EnumType listed
                ? EnumEmitter.emit(listed, this)
                : UnionEmitter.emit((UnionType) type, this);
    }

    void annotate(TypeSpec.Builder builder, GeneratedType type) {
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
