package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The listed properties of an object that is read as a record: their names, and what may stand there. A property's
 * index is its place in the order in which the builder was told of them. Immutable.
 */
public final class ObjectShape {
    private final Property[] properties; // and a null behind the last
    private final Property first; // as it begins the object; null if there is none
    private final Property discriminator; // the first such, or null
    private final Property[] table; // those that stand in payloads without escapes, at the hashes of their names
    private final Map<String, Property> byName;
    private final int[] optionals; // the indexes of what may be absent, in order
    private final long[] required; // a bit for each property, 64 a word

    private ObjectShape(List<Property> listed) {
        int size = listed.size();
        first = size == 0 ? null : listed.get(0).first();
        properties = listed.toArray(new Property[size + 1]);
        table = new Property[Math.max(2, Integer.highestOneBit(size) << 2)];
        byName = new HashMap<>();
        required = new long[(size + 63) / 64];
        int[] absentable = new int[size];
        Property tag = null;
        int count = 0;
        for (Property property : listed) {
            byName.put(property.name, property);
            tag = tag == null && property.rule == Property.Rule.DISCRIMINATOR ? property : tag;
            if (property.isPlain()) {
                int place = property.nameHash() & table.length - 1;
                while (table[place] != null) {
                    place = place + 1 & table.length - 1;
                }
                table[place] = property;
            }
            if (property.rule.required) {
                required[property.index >> 6] |= 1L << property.index;
            } else {
                absentable[count++] = property.index;
            }
        }
        optionals = Arrays.copyOf(absentable, count);
        discriminator = tag;
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

    int size() {
        return properties.length - 1;
    }

    /** The first property as it stands where it begins the object; null if there is none. */
    Property first() {
        return first;
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

    /** The required properties with indexes from 64 times the word on, a bit each. */
    long required(int word) {
        return required[word];
    }

    /** Lists the properties of a shape, in the document's order. */
    public static final class Builder {
        private final List<Property> properties = new ArrayList<>();

        private Builder() {}

        /**
         * Properties that must be there, and not be null.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder required(String... names) {
            return addAll(names, Property.Rule.REQUIRED, null);
        }

        /**
         * As {@link #required(String...)}, of properties whose values the reader keeps.
         *
         * @param type the values' type
         * @param names their names in JSON
         * @return this builder
         */
        public Builder required(ScalarType type, String... names) {
            return addAll(names, Property.Rule.REQUIRED, type);
        }

        /**
         * Properties that must be there, and may be null: then {@link JsonReader#nextProperty()} does not return them.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder nullable(String... names) {
            return addAll(names, Property.Rule.NULLABLE, null);
        }

        /**
         * As {@link #nullable(String...)}, of properties whose values the reader keeps.
         *
         * @param type the values' type
         * @param names their names in JSON
         * @return this builder
         */
        public Builder nullable(ScalarType type, String... names) {
            return addAll(names, Property.Rule.NULLABLE, type);
        }

        /**
         * Properties that may be absent. An explicit null is kept among the object's additional properties, and {@link
         * JsonReader#nextProperty()} does not return it.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder optional(String... names) {
            return addAll(names, Property.Rule.OPTIONAL, null);
        }

        /**
         * As {@link #optional(String...)}, of properties whose values the reader keeps.
         *
         * @param type the values' type
         * @param names their names in JSON
         * @return this builder
         */
        public Builder optional(ScalarType type, String... names) {
            return addAll(names, Property.Rule.OPTIONAL, type);
        }

        /**
         * Properties that must be there and are kept as {@link JsonText}: null is a value.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder json(String... names) {
            return addAll(names, Property.Rule.JSON, ScalarType.JSON);
        }

        /**
         * Properties that may be absent and are kept as {@link JsonText}: null is a value.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder optionalJson(String... names) {
            return addAll(names, Property.Rule.OPTIONAL_JSON, ScalarType.JSON);
        }

        /**
         * A property that must be there and have this one value. It is checked by the reader: {@link
         * JsonReader#nextProperty()} does not return it.
         *
         * @param name its name in JSON
         * @param value the string that it must be
         * @return this builder
         */
        public Builder discriminator(String name, String value) {
            return add(name, Property.Rule.DISCRIMINATOR, null, Objects.requireNonNull(value, "value"));
        }

        private Builder addAll(String[] all, Property.Rule rule, ScalarType type) {
            for (String name : all) {
                add(name, rule, type, null);
            }
            return this;
        }

        private Builder add(String name, Property.Rule rule, ScalarType type, String value) {
            properties.add(new Property(Objects.requireNonNull(name, "name"), properties.size(), rule, type, value));
            return this;
        }

        /**
         * The shape of these properties.
         *
         * @return the shape
         */
        public ObjectShape build() {
            return new ObjectShape(properties);
        }
    }
}
