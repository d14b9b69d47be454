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
     * @param tag what its constructor checks of the string that tells it from others; empty if there is no such string, or
     *     the record cannot know what it has to be
     */
    record RecordType(
            String definition,
            ClassName name,
            Documentation documentation,
            List<RecordProperty> properties,
            Optional<EventType> type,
            List<Membership> memberships,
            Optional<Tag> tag,
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
     */
    record Membership(ClassName union, String visitMethod) {}

    /** A string in a record that tells it from others, and what it has to be. */
    sealed interface Tag {
        StringPlace place();

        /** A variant's: one of these values. */
        record OfVariant(StringPlace place, List<String> values) implements Tag {
            public OfVariant {
                values = List.copyOf(values);
            }
        }

        /**
         * An event's: not the name of another event.
         *
         * @param event the place of the record's event in the model
         */
        record OfEvent(StringPlace place, int event) implements Tag {}
    }

    /**
     * Where a record has a string.
     *
     * @param components each but the last is a record, and has the next
     * @param path the names, or indexes, that lead on from there, through what has no component; empty if the last
     *     component is what is asked for
     */
    record StringPlace(List<RecordProperty.Component> components, List<String> path) {
        public StringPlace {
            components = List.copyOf(components);
            path = List.copyOf(path);
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

        /** Whether a record that holds this union has to check the tag of some variant. */
        public boolean hasTagsToCheck() {
            return variants.stream().anyMatch(variant -> variant.tag().isPresent());
        }
    }

    /**
     * A variant, and the tag's values that announce it.
     *
     * @param definition the id of the record's definition
     * @param tag what is to be checked where the union stands; empty if the record's constructor does it
     */
    record UnionVariant(
            String definition,
            List<String> tagValues,
            ClassName record,
            String visitMethod,
            Optional<Tag.OfVariant> tag) {
        public UnionVariant {
            tagValues = List.copyOf(tagValues);
        }
    }
}
