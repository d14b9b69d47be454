package dev.sealhook.processor.model;

import com.palantir.javapoet.ClassName;
import dev.sealhook.spec.catalogue.Documentation;
import java.util.List;
import java.util.Optional;

/** A type to write, and those nested in it. */
public sealed interface GeneratedType {
    /** The id of the {@link dev.sealhook.spec.catalogue.Definition} that it came from; no two types have one. */
    String definition();

    ClassName name();

    Documentation documentation();

    List<GeneratedType> nested();

    /**
     * An object.
     *
     * @param properties in the document's order, which is also that of the record's components
     * @param type what {@code type()} answers; empty if this is no event
     * @param memberships the unions that it is a variant of, the event's own first
     */
    record RecordType(
            String definition,
            ClassName name,
            Documentation documentation,
            List<RecordProperty> properties,
            Optional<EventType> type,
            List<Membership> memberships,
            List<GeneratedType> nested)
            implements GeneratedType {
        public RecordType {
            properties = List.copyOf(properties);
            memberships = List.copyOf(memberships);
            nested = List.copyOf(nested);
        }

        /** The properties that are components. */
        public List<RecordProperty.Component> components() {
            return properties.stream()
                    .filter(RecordProperty.Component.class::isInstance)
                    .map(RecordProperty.Component.class::cast)
                    .toList();
        }
    }

    /** What an event's {@code type()} answers. */
    sealed interface EventType {
        /** Always this, which {@code TYPE} holds too. */
        record Constant(String value) implements EventType {}

        /**
         * The value of a component.
         *
         * @param otherwise what it is where the component is absent; empty for one that is always there
         */
        record Component(String name, Optional<String> otherwise) implements EventType {}
    }

    /**
     * A union that a record is a variant of.
     *
     * @param visitMethod the method of the union's visitors for it
     * @param tag what the property that tells the union's variants apart must be in this one; empty in an event, and in a
     *     record that stands elsewhere too, where the property may be anything
     */
    record Membership(ClassName union, String visitMethod, Optional<Tag> tag) {}

    /** A property, and the values of it that announce a variant. */
    record Tag(String json, List<String> values) {
        public Tag {
            values = List.copyOf(values);
        }
    }

    /** A string with listed values. */
    record EnumType(String definition, ClassName name, Documentation documentation, List<Constant> constants)
            implements GeneratedType {
        public EnumType {
            constants = List.copyOf(constants);
        }

        @Override
        public List<GeneratedType> nested() {
            return List.of();
        }
    }

    /** A listed value, by which the constant is found in its definition, and the name of its constant. */
    record Constant(String name, String value) {}

    /**
     * A choice of objects.
     *
     * @param tag the property that tells them apart
     */
    record UnionType(
            String definition,
            ClassName name,
            Documentation documentation,
            String tag,
            List<UnionVariant> variants,
            List<GeneratedType> nested)
            implements GeneratedType {
        public UnionType {
            variants = List.copyOf(variants);
            nested = List.copyOf(nested);
        }
    }

    /**
     * A variant, and the tag's values that announce it.
     *
     * @param definition the id of the record's definition
     */
    record UnionVariant(String definition, List<String> tagValues, ClassName record, String visitMethod) {
        public UnionVariant {
            tagValues = List.copyOf(tagValues);
        }
    }
}
