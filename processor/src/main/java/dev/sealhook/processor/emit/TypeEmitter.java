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
import dev.sealhook.processor.model.ValueType;
import java.util.HashMap;
import java.util.Map;

/** Any type, with what all types have: where it is from, and no warning about what is deprecated. */
final class TypeEmitter {
    private final String source;
    private final DeprecatedTypes deprecated;
    private final TypeSpeller outside;
    private final ReaderNames readerNames;
    private final boolean hasEnvelope;
    private final Map<ClassName, UnionType> unions = new HashMap<>();

    TypeEmitter(Model model) {
        this.source = model.source();
        this.outside = TypeSpeller.of(model);
        this.readerNames = new ReaderNames(model);
        this.hasEnvelope = model.hasEnvelope();
        this.deprecated = new DeprecatedTypes(model);
        model.events().forEach(event -> collectUnions(event.type()));
        model.types().forEach(this::collectUnions);
    }

    private void collectUnions(GeneratedType type) {
        if (type instanceof UnionType union) {
            unions.put(union.name(), union);
        }
        type.nested().forEach(this::collectUnions);
    }

    /** How names are spelt in the body of a type, or in the header of a record. */
    TypeSpeller inside(ClassName type) {
        return outside.inside(type);
    }

    /** How names are spelt in what stands before a type's body. */
    TypeSpeller before(ClassName type) {
        return outside.inside(type.enclosingClassName());
    }

    ReaderNames readerNames() {
        return readerNames;
    }

    /** Whether a record holds events. */
    boolean hasEnvelope() {
        return hasEnvelope;
    }

    /** Whether there is a union in values of a type, and whoever holds it has to check the tags of its variants. */
    boolean hasTagsToCheck(ValueType type) {
        return type.innermost()
                .map(reference -> unions.get(reference.name()))
                .filter(UnionType::hasTagsToCheck)
                .isPresent();
    }

    TypeSpec emit(GeneratedType type) {
        if (type instanceof RecordType record) {
            return new RecordEmitter(record, this).emit();
        }
        return type instanceof EnumType listed
                ? EnumEmitter.emit(listed, this)
                : UnionEmitter.emit((UnionType) type, this);
    }

    /** Where it is from, and who may see it. JavaPoet wants to be told what the members of an interface are anyway. */
    void annotate(TypeSpec.Builder builder, GeneratedType type) {
        builder.addModifiers(PUBLIC);
        if (unions.containsKey(type.name().enclosingClassName())) {
            builder.addModifiers(STATIC);
        }
        addGenerated(builder, before(type.name()));
        if (type.documentation().deprecated()) {
            builder.addAnnotation(Deprecated.class);
        }
        if (type.name().enclosingClassName() == null && deprecated.areNamedIn(type)) {
            suppressDeprecation(builder);
        }
    }

    /** For the union over all events, which is not described in the document. */
    void annotateEventUnion(TypeSpec.Builder builder) {
        annotate(builder, deprecated.areNamedInUnion());
    }

    /** For the reader. */
    void annotateReader(TypeSpec.Builder builder) {
        annotate(builder, deprecated.areNamedInReader());
    }

    private void annotate(TypeSpec.Builder builder, boolean namesDeprecated) {
        addGenerated(builder, outside);
        if (namesDeprecated) {
            suppressDeprecation(builder);
        }
    }

    private void addGenerated(TypeSpec.Builder builder, TypeSpeller names) {
        builder.addAnnotation(AnnotationSpec.builder(names.spell(RuntimeNames.GENERATED))
                .addMember("value", "$S", source)
                .build());
    }

    private static void suppressDeprecation(TypeSpec.Builder builder) {
        builder.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .build());
    }
}
