package dev.sealhook.spec.catalogue;

import dev.sealhook.spec.problem.Location;
import java.util.List;

/**
 * A type that needs a name of its own. A definition owns those that are written in place inside it.
 *
 * <p>Its {@code id} is the path by which it is reached, unique in a catalogue: two webhooks that refer to one schema
 * for their bodies have two definitions, which differ by id and share their {@code location}.
 */
public sealed interface Definition {
    String id();

    Place place();

    /** Where its schema stands. */
    Location location();

    Documentation documentation();

    List<Definition> nested();

    /** An object with listed properties, in the document's order. */
    record ObjectDefinition(
            String id,
            Place place,
            Location location,
            Documentation documentation,
            List<Property> properties,
            List<Definition> nested)
            implements Definition {
        public ObjectDefinition {
            properties = List.copyOf(properties);
            nested = List.copyOf(nested);
        }
    }

    /** A string of which the document lists several values. */
    record EnumDefinition(
            String id, Place place, Location location, Documentation documentation, List<EnumValue> values)
            implements Definition {
        public EnumDefinition {
            values = List.copyOf(values);
        }

        @Override
        public List<Definition> nested() {
            return List.of();
        }
    }

    /** A listed value and where it stands. */
    record EnumValue(String value, Location location) {}

    /** A choice of objects that the property {@code tag} tells apart. */
    record UnionDefinition(
            String id,
            Place place,
            Location location,
            Documentation documentation,
            String tag,
            List<Variant> variants,
            List<Definition> nested)
            implements Definition {
        public UnionDefinition {
            variants = List.copyOf(variants);
            nested = List.copyOf(nested);
        }
    }

    /** A variant of a union: the values of the tag that announce it, and the {@link ObjectDefinition} it then is. */
    record Variant(List<String> tagValues, String id) {
        public Variant {
            tagValues = List.copyOf(tagValues);
        }
    }

    /** What a definition is in the document, and the word that is there for it. */
    record Place(Role role, String word) {}

    /** What a definition's word is. */
    enum Role {
        /** The key in {@code webhooks}. */
        EVENT,
        /** The name in {@code #/components/schemas}. */
        COMPONENT,
        /** The name of the property whose value this is. */
        PROPERTY,
        /** The name of the property whose value is a list or a map of these. */
        ITEM,
        /** The tag's value that announces it. */
        VARIANT
    }
}
