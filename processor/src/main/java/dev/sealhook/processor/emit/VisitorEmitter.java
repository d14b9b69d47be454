package dev.sealhook.processor.emit;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/** The two visitors of a union: one that the compiler holds complete, and one that compiles on. */
final class VisitorEmitter {
    private static final TypeVariableName RESULT = TypeVariableName.get("R");

    private final ClassName union;
    private final String variable;
    private final List<Case> cases;
    private final TypeSpeller names;

    /** A record of the union, and the method for it. */
    record Case(String method, ClassName type) {}

    /** @param variable what a variant is called, {@code event} say */
    VisitorEmitter(ClassName union, String variable, List<Case> cases, TypeSpeller names) {
        this.union = union;
        this.variable = variable;
        this.cases = cases;
        this.names = names;
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("accept")
                        .addJavadoc("{@return what the visitor's method for this $L returns}", variable)
                        .addModifiers(PUBLIC, ABSTRACT)
                        .addTypeVariable(RESULT)
                        .returns(RESULT)
                        .addParameter(of("Visitor"), "visitor")
                        .build())
                .addType(visitor())
                .addType(defaultVisitor());
    }

    private TypeName of(String visitor) {
        return names.spell(ParameterizedTypeName.get(union.nestedClass(visitor), RESULT));
    }

    // public interface Visitor<R> {
    //     R visitBatchCancelled(BatchCancelledWebhookEvent event);
    //     R visitUnrecognized(Unrecognized event);
    // }
    private TypeSpec visitor() {
        TypeSpec.Builder visitor = TypeSpec.interfaceBuilder("Visitor")
                .addJavadoc("""
                        Handles each $1L by a method of its own: the compiler asks for one when one is added.

                        @param <R> what the methods return
                        """, variable)
                .addModifiers(PUBLIC, STATIC)
                .addTypeVariable(RESULT);
        cases.forEach(each ->
                visitor.addMethod(method(each).addModifiers(PUBLIC, ABSTRACT).build()));
        return visitor.build();
    }

    // public interface DefaultVisitor<R> extends Visitor<R> {
    //     R visitDefault(UnwrapWebhookEvent event);
    //     @Override default R visitBatchCancelled(BatchCancelledWebhookEvent event) { return visitDefault(event); }
    // }
    private TypeSpec defaultVisitor() {
        TypeSpec.Builder visitor = TypeSpec.interfaceBuilder("DefaultVisitor")
                .addJavadoc("""
                        Sends each $1L whose method is not overridden to {@link #visitDefault}: compiles on when one \
                        is added.

                        @param <R> what the methods return
                        """, variable)
                .addModifiers(PUBLIC, STATIC)
                .addTypeVariable(RESULT)
                .addSuperinterface(of("Visitor"))
                .addMethod(MethodSpec.methodBuilder("visitDefault")
                        .addJavadoc("{@return what is made of any $L for which no other method was written}", variable)
                        .addModifiers(PUBLIC, ABSTRACT)
                        .returns(RESULT)
                        .addParameter(names.spell(union), variable)
                        .build());
        cases.forEach(each -> visitor.addMethod(method(each)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC, DEFAULT)
                .addStatement("return visitDefault($N)", variable)
                .build()));
        return visitor.build();
    }

    private MethodSpec.Builder method(Case each) {
        return MethodSpec.methodBuilder(each.method()).returns(RESULT).addParameter(names.spell(each.type()), variable);
    }
}
