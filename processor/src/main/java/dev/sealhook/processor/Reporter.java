package dev.sealhook.processor;

import dev.sealhook.processor.compare.Change;
import dev.sealhook.spec.problem.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic;

/** Reports problems by way of the compiler: those of a document with its file and line, those of the annotation at its member. */
final class Reporter {
    /** {@code union}, or one of several values: {@code rename[2]}. */
    private static final Pattern SETTING = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    private final Messager messager;
    private final WebhookEventsMirror annotation;

    Reporter(Messager messager, WebhookEventsMirror annotation) {
        this.messager = messager;
        this.annotation = annotation;
    }

    void report(Problem problem) {
        Optional<Matcher> setting =
                problem.location().setting().map(SETTING::matcher).filter(Matcher::matches);
        if (setting.isEmpty()) {
            messager.printMessage(kind(problem), problem.toMavenString());
            return;
        }
        String member = setting.get().group(1);
        String index = setting.get().group(2);
        AnnotationValue value =
                index == null ? annotation.value(member) : annotation.value(member, Integer.parseInt(index));
        print(kind(problem), problem.description(), value);
    }

    /** Reports a change without an element: javac would put the element's place before that of the document. */
    void report(Change change, Diagnostic.Kind kind) {
        messager.printMessage(kind, change.location().toMavenString() + " " + change.message());
    }

    /** Reports what is wrong with a member of the annotation, or what it names. */
    void error(String member, String message) {
        print(Diagnostic.Kind.ERROR, message, annotation.value(member));
    }

    private void print(Diagnostic.Kind kind, String message, AnnotationValue value) {
        messager.printMessage(kind, message, annotation.element(), annotation.mirror(), value);
    }

    private static Diagnostic.Kind kind(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }
}
