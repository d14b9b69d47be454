package dev.sealhook.processor.emit;

import dev.sealhook.processor.model.GeneratedType.EventType;
import dev.sealhook.processor.model.GeneratedType.RecordType;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.RecordProperty.Presence;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.spec.catalogue.Documentation;

/** The Javadoc of a record: the document's words, and a tag for each component. */
final class RecordJavadoc {
    private RecordJavadoc() {}

    static String of(RecordType type) {
        StringBuilder text = new StringBuilder(Javadoc.describe(type.documentation(), otherwise(type)));
        type.type()
                .filter(EventType.Constant.class::isInstance)
                .ifPresent(answer -> text.append("\n\n<p>Its type is ")
                        .append(Javadoc.inCode(((EventType.Constant) answer).value()))
                        .append('.'));
        text.append('\n');
        for (Component component : type.components()) {
            text.append("\n@param ").append(component.name()).append(' ').append(tag(component));
        }
        text.append("\n@param additionalProperties the properties that the document does not list, by name");
        return text.append(Javadoc.deprecation(type.documentation())).toString();
    }

    private static String otherwise(RecordType type) {
        return type.type().isPresent() ? "A webhook event." : "An object of the provider's.";
    }

    private static String tag(Component component) {
        Documentation words = component.documentation();
        String text = words.description()
                .or(words::title)
                .map(Javadoc::sentence)
                .orElseGet(() -> "the property " + Javadoc.inCode(component.json()));
        StringBuilder tag = new StringBuilder(text);
        if (!component.untyped().isEmpty()) {
            add("Any JSON: " + component.untyped(), tag);
        }
        if (component.presence() == Presence.NULLABLE) {
            add("Empty means null", tag);
        }
        if (component.type() == ValueType.Scalar.DECIMAL) {
            add("The exponent may be huge: look at it before " + Javadoc.inCode("toBigInteger()"), tag);
        }
        words.defaultValue().ifPresent(value -> add("Default: " + Javadoc.inCode(value), tag));
        return tag.toString();
    }

    private static void add(String sentence, StringBuilder tag) {
        boolean ended = ".!?".indexOf(tag.charAt(tag.length() - 1)) >= 0;
        tag.append(ended ? " " : ". ").append(sentence).append('.');
    }
}
