package dev.sealhook.processor.compare.element;

import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.model.RecordProperty.Component;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.EnumValue;
import dev.sealhook.spec.catalogue.Definition.Role;
import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.catalogue.Event;
import dev.sealhook.spec.catalogue.Property;
import dev.sealhook.spec.catalogue.Type.Constant;
import dev.sealhook.spec.problem.Location;
import java.util.List;
import java.util.Optional;

/** What can change: an element of a document, and the Java for it. */
public sealed interface Element {
    Location location();

    /** What it is called in a report. */
    String subject();

    /** The words about it; {@link Documentation#NONE} if it can have none, or they belong to another element. */
    Documentation documentation();

    /** The document as a whole. */
    record DocumentElement(Elements elements) implements Element {
        @Override
        public Location location() {
            return elements.root();
        }

        @Override
        public String subject() {
            return "discriminator";
        }

        @Override
        public Documentation documentation() {
            return Documentation.NONE;
        }
    }

    /** An event; its body is a {@link Type} of its own. */
    record Webhook(Elements elements, Event event, Model.Event java) implements Element {
        /** The values that the document lists for a property of its body; none if it does not list the property. */
        public List<String> listedValues(String property) {
            return Elements.members(elements.type(java.type().name())).stream()
                    .filter(member -> member.property().name().equals(property))
                    .findFirst()
                    .map(Member::listedValues)
                    .orElse(List.of());
        }

        /** The simple name of its record. */
        public String recordName() {
            return java.type().name().simpleName();
        }

        @Override
        public Location location() {
            return event.location();
        }

        @Override
        public String subject() {
            return event.key();
        }

        @Override
        public Documentation documentation() {
            Documentation words = event.documentation();
            return new Documentation(
                    words.title(),
                    words.description(),
                    words.defaultValue(),
                    event.examples(),
                    words.deprecated(),
                    words.readOnly());
        }
    }

    /**
     * A record, an open enum or a union.
     *
     * @param enclosing the type that it is nested in
     */
    record Type(Elements elements, Definition definition, GeneratedType java, Optional<Type> enclosing)
            implements Element {
        /** Its name in Java without the package: {@code BatchCancelledWebhookEvent.Data}. */
        public String name() {
            return String.join(".", java.name().simpleNames());
        }

        /** Whether it is the record of an event or a variant, and comes and goes with that. */
        boolean isRecordOfEventOrVariant() {
            Role role = definition.place().role();
            return role == Role.EVENT || role == Role.VARIANT;
        }

        /** Whether both are records, enums or unions. */
        public boolean isSameKindAs(Type other) {
            return java.getClass() == other.java.getClass();
        }

        /**
         * Whether this older type and a newer one are generated for the same thing: they have the same name, or each
         * version has only one of the two names.
         */
        public boolean correspondsTo(Type newer) {
            return isSameKindAs(newer) && (name().equals(newer.name()) || isRenamedTo(newer));
        }

        private boolean isRenamedTo(Type newer) {
            return newer.elements.type(name()).isEmpty()
                    && elements.type(newer.name()).isEmpty();
        }

        @Override
        public Location location() {
            return definition.location();
        }

        @Override
        public String subject() {
            return name();
        }

        /** The words about an event's record are the event's. */
        @Override
        public Documentation documentation() {
            return definition.place().role() == Role.EVENT ? Documentation.NONE : definition.documentation();
        }

        /** By name: a version has one type of a name, and types contain each other. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Type type
                    && type.elements == elements
                    && type.name().equals(name());
        }

        @Override
        public int hashCode() {
            return name().hashCode();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /**
     * A property.
     *
     * @param java what it is in Java; empty if it was left out of the constructor
     */
    record Member(Type owner, Property property, Optional<dev.sealhook.processor.model.RecordProperty> java)
            implements Element {
        /** Its component; empty if it is the discriminator, or was left out. */
        public Optional<Component> component() {
            return java.filter(Component.class::isInstance).map(Component.class::cast);
        }

        /** The type that it is read as; empty if it was left out. */
        public Optional<ValueType> type() {
            return java.map(known -> known instanceof Component component ? component.type() : ValueType.Scalar.STRING);
        }

        private Optional<Type> generatedType() {
            return type().flatMap(owner.elements()::type);
        }

        private List<String> listedValues() {
            if (property.type().type() instanceof Constant constant) {
                return List.of(constant.value());
            }
            return generatedType()
                    .filter(type -> type.definition() instanceof Definition.EnumDefinition)
                    .map(type -> Elements.values(type).stream()
                            .map(value -> value.listed().value())
                            .toList())
                    .orElse(List.of());
        }

        @Override
        public Location location() {
            return property.location();
        }

        @Override
        public String subject() {
            return owner.name() + "." + component().map(Component::name).orElse(property.name());
        }

        /** Words that a property shares with its type are the type's. */
        @Override
        public Documentation documentation() {
            boolean isOfType = generatedType()
                    .filter(type -> type.definition().documentation().equals(property.documentation()))
                    .isPresent();
            return isOfType ? Documentation.NONE : property.documentation();
        }
    }

    /** A listed value of an enum. */
    record Value(Type owner, EnumValue listed, GeneratedType.Constant constant) implements Element {
        @Override
        public Location location() {
            return listed.location();
        }

        @Override
        public String subject() {
            return owner.name() + "." + constant.name();
        }

        @Override
        public Documentation documentation() {
            return Documentation.NONE;
        }
    }

    /** One of the objects that a union may be. */
    record Variant(Type owner, GeneratedType.UnionVariant java) implements Element {
        /** The record that it is read as. */
        public Type type() {
            return owner.elements().type(java.record());
        }

        @Override
        public Location location() {
            return type().location();
        }

        @Override
        public String subject() {
            return owner.name() + " " + java.record().simpleName();
        }

        /** The words are the record's. */
        @Override
        public Documentation documentation() {
            return Documentation.NONE;
        }
    }
}
