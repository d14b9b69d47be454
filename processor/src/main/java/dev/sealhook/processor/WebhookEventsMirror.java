package dev.sealhook.processor;

import dev.sealhook.processor.resolve.GenerationRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** {@code @WebhookEvents} on a package, by name: the annotation is the runtime's, which this module cannot see. */
record WebhookEventsMirror(PackageElement element, AnnotationMirror mirror) {
    static final String ANNOTATION = "dev.sealhook.WebhookEvents";

    static WebhookEventsMirror of(PackageElement element) {
        AnnotationMirror mirror = element.getAnnotationMirrors().stream()
                .filter(candidate -> ((TypeElement)
                                candidate.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(ANNOTATION))
                .findFirst()
                .orElseThrow();
        return new WebhookEventsMirror(element, mirror);
    }

    String spec() {
        return string("spec").orElse("");
    }

    /** Empty if there is none. */
    String baseline() {
        return string("baseline").orElse("");
    }

    GenerationRequest request() {
        return new GenerationRequest(
                element.getQualifiedName().toString(),
                spec(),
                string("union").orElse("WebhookEvent"),
                discriminator(),
                strings("rename"));
    }

    /** Its parts; as the default of runtimes before the list of parts was an empty text, that says nothing. */
    private List<String> discriminator() {
        List<String> parts = strings("discriminator");
        return parts.equals(List.of("")) ? List.of() : parts;
    }

    /** The value that was written for a member; null if none was. */
    AnnotationValue value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** One of several values that were written for a member; the only one, or null, if it is not among several. */
    AnnotationValue value(String member, int index) {
        AnnotationValue all = value(member);
        return all != null && all.getValue() instanceof List<?> values && index < values.size()
                ? (AnnotationValue) values.get(index)
                : all;
    }

    private Optional<String> string(String member) {
        return Optional.ofNullable(value(member))
                .map(value -> value.getValue().toString())
                .filter(text -> !text.isEmpty());
    }

    private List<String> strings(String member) {
        AnnotationValue value = value(member);
        return value == null || !(value.getValue() instanceof List<?> all)
                ? List.of()
                : all.stream()
                        .map(each -> ((AnnotationValue) each).getValue().toString())
                        .toList();
    }
}
