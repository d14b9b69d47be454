package dev.sealhook.processor.compare.pairs;

import dev.sealhook.processor.model.GeneratedType;
import dev.sealhook.processor.model.Model;
import dev.sealhook.processor.model.Property.Component;
import dev.sealhook.processor.model.ValueType;
import dev.sealhook.spec.catalogue.Definition;
import dev.sealhook.spec.catalogue.Definition.EnumValue;
import dev.sealhook.spec.catalogue.Definition.Role;
import dev.sealhook.spec.catalogue.Documentation;
import dev.sealhook.spec.catalogue.Event;
import dev.sealhook.spec.catalogue.Property;
import dev.sealhook.spec.problem.Location;
import java.util.List;
import java.util.Optional;

/** What can change: a piece of a document, and the Java for it. */
public sealed interface Part {
    Location location();

    /** What it is called in a report. */
    String subject();

    /** The words about it; {@link Documentation#NONE} if there can be none, or they are those of another part. */
    Documentation documentation();

    /** A part that nothing is written about. */
    private static Documentation silent() {
        return Documentation.NONE;
    }

    /** The document as a whole. */
    record Whole(Edition edition) implements Part {
        @Override
        public Location location() {
            return edition.root();
        }

        @Override
        public String subject() {
            return "discriminator";
        }

        @Override
        public Documentation documentation() {
            return silent();
        }
    }

    /** An event; its body is a {@link Type} of its own. */
    record Webhook(Edition edition, Event event, Model.Event java) implements Part {
        /** What a property of its body is said to be; empty if that is not listed. */
        public List<String> listed(String property) {
            return Contents.members(edition.type(java.type().name())).stream()
                    .filter(member -> member.property().name().equals(property))
                    .findFirst()
                    .map(Member::listed)
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

    /** A record, an open enum or a union. */
    record Type(Edition edition, Definition definition, GeneratedType java, Optional<Type> around) implements Part {
        /** Its name in Java without the package: {@code BatchCancelledWebhookEvent.Data}. */
        public String name() {
            return String.join(".", java.name().simpleNames());
        }

        /** Whether it is what an event or a variant is read into, and comes and goes with that. */
        boolean isOfAnother() {
            Role role = definition.place().role();
            return role == Role.EVENT || role == Role.VARIANT;
        }

        @Override
        public Location location() {
            return definition.location();
        }

        @Override
        public String subject() {
            return name();
        }

        @Override
        public Documentation documentation() {
            return definition.place().role() == Role.EVENT ? silent() : definition.documentation();
        }

        /** By what it is of: an edition has one type of a name, and types contain each other. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Type type
                    && type.edition == edition
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
    record Member(Type owner, Property property, Optional<dev.sealhook.processor.model.Property> java) implements Part {
        /** Its component; empty if it says which event this is, or was left out. */
        public Optional<Component> component() {
            return java.filter(Component.class::isInstance).map(Component.class::cast);
        }

        /** What is read; empty if it was left out. */
        public Optional<ValueType> type() {
            return java.map(known -> known instanceof Component component ? component.type() : ValueType.Scalar.STRING);
        }

        private List<String> listed() {
            if (property.type().type() instanceof dev.sealhook.spec.catalogue.Type.Constant constant) {
                return List.of(constant.value());
            }
            return type().flatMap(known -> Types.referred(owner.edition(), known))
                    .filter(type -> type.definition() instanceof Definition.EnumDefinition)
                    .map(type -> Contents.values(type).stream()
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

        @Override
        public Documentation documentation() {
            boolean borrowed = type().flatMap(known -> Types.referred(owner.edition(), known))
                    .filter(type -> type.definition().documentation().equals(property.documentation()))
                    .isPresent();
            return borrowed ? silent() : property.documentation();
        }
    }

    /** A listed value of an enum. */
    record Value(Type owner, EnumValue listed, GeneratedType.Constant constant) implements Part {
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
            return silent();
        }
    }

    /** One of the objects that a union may be. */
    record Variant(Type owner, GeneratedType.Variant java) implements Part {
        /** What it is read into. */
        public Type type() {
            return owner.edition().type(java.record());
        }

        @Override
        public Location location() {
            return type().location();
        }

        @Override
        public String subject() {
            return owner.name() + " " + java.record().simpleName();
        }

        @Override
        public Documentation documentation() {
            return silent();
        }
    }
}
