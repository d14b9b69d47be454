package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The listed properties of an object that is read as a record: their names, and what may stand there. A property's
 * index is its place in the order in which the builder was told of them. Immutable.
 */
public final class ObjectShape {
    private final Property[] properties; // and two nulls behind the last
    private final Property discriminator; // the first such, or null
    private final Property[] table; // those that stand in payloads without escapes, at the hashes of their names
    private final Map<String, Property> byName;
    private final int[] optionals; // the indexes of what may be absent, in order
    private final int components;
    private final long[] required; // a bit for each property, 64 a word

    private ObjectShape(List<Property> listed, int components) {
        int size = listed.size();
        properties = listed.toArray(new Property[size + 2]);
        table = new Property[Math.max(2, Integer.highestOneBit(size) << 2)];
        byName = new HashMap<>();
        required = new long[(size + 63) / 64];
        int[] absentable = new int[size];
        Property tag = null;
        int count = 0;
        for (Property property : listed) {
            byName.put(property.name, property);
            tag = tag == null && property.rule.isDiscriminator() ? property : tag;
            if (property.isPlain()) {
                int place = property.nameHash() & table.length - 1;
                while (table[place] != null) {
                    place = place + 1 & table.length - 1;
                }
                table[place] = property;
            }
            if (property.rule.required) {
                required[property.index >> 6] |= 1L << property.index;
            } else if (!property.rule.isDiscriminator()) {
                absentable[count++] = property.index;
            }
        }
        optionals = Arrays.copyOf(absentable, count);
        discriminator = tag;
        this.components = components;
    }

    /**
     * Begins a shape.
     *
     * @return a builder of a shape without properties
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks and copies the additional properties of a record whose components are neither objects nor arrays.
     *
     * @param properties by name, in the order in which they are to be written
     * @param optionals the record's components for what this shape lists by {@link Builder#optional} and {@link
     *     Builder#optionalJson}, in that order
     * @return an unmodifiable copy that keeps the order
     * @throws NullPointerException if anything is null
     * @throws IllegalArgumentException if a name has a lone surrogate; if it is one that the shape lists, save one
     *     listed by {@link Builder#optional} whose value is JSON's null and whose component is empty; or if the record
     *     would be nested deeper than 500
     */
    public Map<String, JsonText> additionalProperties(Map<String, JsonText> properties, Optional<?>... optionals) {
        return additionalProperties(properties, 0, optionals);
    }

    /**
     * As {@link #additionalProperties(Map, Optional...)}, for a record of any components.
     *
     * @param properties by name, in the order in which they are to be written
     * @param depth how deep the components nest, by {@link Nesting#of}
     * @param optionals as there
     * @return an unmodifiable copy that keeps the order
     */
    public Map<String, JsonText> additionalProperties(
            Map<String, JsonText> properties, int depth, Optional<?>... optionals) {
        Map<String, JsonText> copy = properties.isEmpty() ? Map.of() : checked(properties, optionals);
        return AdditionalProperties.of(copy, depth);
    }

    private Map<String, JsonText> checked(Map<String, JsonText> properties, Optional<?>[] optionals) {
        Map<String, JsonText> copy = Checks.map(properties, "additionalProperties");
        for (Map.Entry<String, JsonText> property : copy.entrySet()) {
            Property listed = byName.get(property.getKey());
            if (listed != null && !isExplicitNull(listed, property.getValue(), optionals)) {
                throw new IllegalArgumentException(MessageText.quote(property.getKey())
                        + " is a listed property: it cannot stand in additionalProperties");
            }
        }
        return copy;
    }

    private boolean isExplicitNull(Property listed, JsonText value, Optional<?>[] components) {
        if (listed.rule != Property.Rule.OPTIONAL || !value.text().equals("null")) {
            return false;
        }
        int place = Arrays.binarySearch(optionals, listed.index);
        return components[place].isEmpty();
    }

    /** How many properties are no discriminators. */
    int components() {
        return components;
    }

    int size() {
        return properties.length - 2;
    }

    /** The property whose value is known; null if there is none. */
    Property discriminator() {
        return discriminator;
    }

    /** The property with this index; null behind the last. */
    Property property(int index) {
        return properties[index];
    }

    /** The property whose name is written here without escapes, between these quotes; null if none is. */
    Property find(byte[] json, int from, int to) {
        int place = EightBytes.hash(json, from, to) & table.length - 1;
        Property property;
        while ((property = table[place]) != null && !property.isNamed(json, from, to)) {
            place = place + 1 & table.length - 1;
        }
        return property;
    }

    /** The property with this name; null if there is none. */
    Property find(String name) {
        return byName.get(name);
    }

    /** The property whose name stands there with its colon, if it is one that is likely to; else null. */
    Property findNear(byte[] json, int name, int expected, long seen) {
        int unseen = Math.min(Long.numberOfTrailingZeros(~seen), size());
        if (isNamed(expected + 1, json, name)) { // the expected one, which is optional, is absent
            return properties[expected + 1];
        }
        return isNamed(unseen, json, name) ? properties[unseen] : null;
    }

    private boolean isNamed(int index, byte[] json, int name) {
        return index < properties.length && properties[index] != null && properties[index].isNamed(json, name);
    }

    /** The first required property that was not seen, or null. */
    Property firstMissing(long seen, long[] seenBeyond) {
        if (size() == 0) {
            return null;
        }
        long missing = required[0] & ~seen;
        int word = 0;
        while (missing == 0 && ++word < required.length) {
            missing = required[word] & ~seenBeyond[word - 1];
        }
        return missing == 0 ? null : properties[Long.SIZE * word + Long.numberOfTrailingZeros(missing)];
    }

    /** Lists the properties of a shape, in the document's order. */
    public static final class Builder {
        private final List<Property> properties = new ArrayList<>();
        private int components;

        private Builder() {}

        /**
         * Properties that must be there, and not be null.
         *
         * @param type the type of their values
         * @param names their names in JSON
         * @return this builder
         */
        public Builder required(ScalarType type, String... names) {
            return addAll(Property.Rule.REQUIRED, type, names);
        }

        /**
         * As {@link #required(ScalarType, String...)}, of a property whose values are no scalars.
         *
         * @param reader reads a value
         * @param name the property's name in JSON
         * @return this builder
         */
        public Builder required(Function<JsonReader, ?> reader, String name) {
            return add(name, Property.Rule.REQUIRED, null, Objects.requireNonNull(reader, "reader"), null);
        }

        /**
         * Properties that must be there, and may be null.
         *
         * @param type the type of their values
         * @param names their names in JSON
         * @return this builder
         */
        public Builder nullable(ScalarType type, String... names) {
            return addAll(Property.Rule.NULLABLE, type, names);
        }

        /**
         * As {@link #nullable(ScalarType, String...)}, of a property whose values are no scalars.
         *
         * @param reader reads a value
         * @param name the property's name in JSON
         * @return this builder
         */
        public Builder nullable(Function<JsonReader, ?> reader, String name) {
            return add(name, Property.Rule.NULLABLE, null, Objects.requireNonNull(reader, "reader"), null);
        }

        /**
         * Properties that may be absent. An explicit null is kept among the object's additional properties.
         *
         * @param type the type of their values
         * @param names their names in JSON
         * @return this builder
         */
        public Builder optional(ScalarType type, String... names) {
            return addAll(Property.Rule.OPTIONAL, type, names);
        }

        /**
         * As {@link #optional(ScalarType, String...)}, of a property whose values are no scalars.
         *
         * @param reader reads a value
         * @param name the property's name in JSON
         * @return this builder
         */
        public Builder optional(Function<JsonReader, ?> reader, String name) {
            return add(name, Property.Rule.OPTIONAL, null, Objects.requireNonNull(reader, "reader"), null);
        }

        /**
         * Properties that must be there and are read as {@link JsonText}: null is a value.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder json(String... names) {
            return addAll(Property.Rule.JSON, ScalarType.JSON, names);
        }

        /**
         * Properties that may be absent and are read as {@link JsonText}: null is a value.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder optionalJson(String... names) {
            return addAll(Property.Rule.OPTIONAL_JSON, ScalarType.JSON, names);
        }

        /**
         * A property that must be there and have this one value. It is no component.
         *
         * @param name its name in JSON
         * @param value the string that it must be
         * @return this builder
         */
        public Builder discriminator(String name, String value) {
            return add(name, Property.Rule.DISCRIMINATOR, null, null, Objects.requireNonNull(value, "value"));
        }

        /**
         * As {@link #discriminator}, of a property that may be absent where the event is known from elsewhere.
         *
         * @param name its name in JSON
         * @param value the string that it must be if it is there
         * @return this builder
         */
        public Builder optionalDiscriminator(String name, String value) {
            return add(name, Property.Rule.OPTIONAL_DISCRIMINATOR, null, null, Objects.requireNonNull(value, "value"));
        }

        private Builder addAll(Property.Rule rule, ScalarType type, String... names) {
            Objects.requireNonNull(type, "type");
            for (String name : names) {
                add(name, rule, type, null, null);
            }
            return this;
        }

        private Builder add(
                String name, Property.Rule rule, ScalarType type, Function<JsonReader, ?> reader, String value) {
            Objects.requireNonNull(name, "name");
            properties.add(new Property(name, properties.size(), rule, components, type, reader, value));
            components += value == null ? 1 : 0;
            return this;
        }

        /**
         * The shape of these properties.
         *
         * @return the shape
         */
        public ObjectShape build() {
            return new ObjectShape(properties, components);
        }
    }
}
