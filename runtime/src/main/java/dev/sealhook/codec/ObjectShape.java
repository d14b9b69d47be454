package dev.sealhook.codec;

import dev.sealhook.JsonText;
import dev.sealhook.json.Json;
import dev.sealhook.json.MessageText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The listed properties of an object that is read as a record: their names, and what may stand there. A property's
 * index is its place in the order in which the builder was told of them. Immutable.
 */
public final class ObjectShape {
    /** What may stand where a property is listed. */
    enum Rule {
        REQUIRED(true),
        NULLABLE(true),
        OPTIONAL(false),
        JSON(true),
        OPTIONAL_JSON(false),
        DISCRIMINATOR(true);

        final boolean required;

        Rule(boolean required) {
            this.required = required;
        }
    }

    private final String[] names;
    private final byte[][] writtenNames; // with quotes and colon
    private final Quoted[] quotedNames; // null where there is no such
    private final Quoted[] quotedValues;
    private final Quoted[] componentNames; // with their colons; null for discriminators, and at the end
    private final Rule[] rules;
    private final String[] values; // of discriminators
    private final int[] optionals; // the indexes of what may be absent, in order
    private final Map<String, Integer> indexes;
    private PropertyNameMatcher matcher; // made when it is first needed: most payloads are read without the tokenizer
    private final long[] required; // a bit for each property, 64 a word

    private ObjectShape(Builder builder) {
        int size = builder.names.size();
        names = builder.names.toArray(new String[0]);
        rules = builder.rules.toArray(new Rule[0]);
        values = builder.values.toArray(new String[0]);
        writtenNames = new byte[size][];
        quotedNames = new Quoted[size];
        quotedValues = new Quoted[size];
        componentNames = new Quoted[size + 1];
        indexes = new HashMap<>();
        required = new long[(size + 63) / 64];
        int[] absentable = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            indexes.put(names[i], i);
            writtenNames[i] = written(names[i]);
            quotedNames[i] = Quoted.of(names[i]);
            componentNames[i] = rules[i] == Rule.DISCRIMINATOR ? null : Quoted.name(names[i]);
            quotedValues[i] = values[i] == null ? null : Quoted.of(values[i]);
            if (rules[i].required) {
                required[i >> 6] |= 1L << i;
            } else {
                absentable[count++] = i;
            }
        }
        optionals = Arrays.copyOf(absentable, count);
    }

    private static byte[] written(String name) {
        Utf8Buffer json = new Utf8Buffer();
        json.addString(name);
        json.add(':');
        return json.toBytes();
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
        if (properties.isEmpty()) {
            return AdditionalProperties.of(Map.of(), depth);
        }
        Map<String, JsonText> copy = Checks.map(properties, "additionalProperties");
        for (Map.Entry<String, JsonText> property : copy.entrySet()) {
            Integer index = indexes.get(property.getKey());
            if (index != null && !isExplicitNull(index, property.getValue(), optionals)) {
                throw new IllegalArgumentException(MessageText.quote(property.getKey())
                        + " is a listed property: it cannot stand in additionalProperties");
            }
        }
        return AdditionalProperties.of(copy, depth);
    }

    private boolean isExplicitNull(int index, JsonText value, Optional<?>[] components) {
        if (rules[index] != Rule.OPTIONAL || !value.text().equals("null")) {
            return false;
        }
        int place = Arrays.binarySearch(optionals, index);
        return components[place].isEmpty();
    }

    int size() {
        return names.length;
    }

    /** Two threads may make it at once; either's will do. */
    PropertyNameMatcher matcher() {
        PropertyNameMatcher made = matcher;
        if (made == null) {
            made = Json.matcher(List.of(names));
            matcher = made;
        }
        return made;
    }

    String name(int index) {
        return names[index];
    }

    /** The name in JSON, escaped where it must be, and the colon after it. */
    byte[] writtenName(int index) {
        return writtenNames[index];
    }

    /** The name as most payloads have it, or null. */
    Quoted quotedName(int index) {
        return quotedNames[index];
    }

    /** The name of a component with its colon, or null if it is none; asked of the index behind the last, too. */
    Quoted componentName(int index) {
        return componentNames[index];
    }

    /** The value that a discriminator must have, as most payloads have it, or null. */
    Quoted quotedValue(int index) {
        return quotedValues[index];
    }

    Rule rule(int index) {
        return rules[index];
    }

    /** The value that a discriminator must have. */
    String value(int index) {
        return values[index];
    }

    /** The required properties with indexes from 64 times the word on, a bit each. */
    long required(int word) {
        return required[word];
    }

    /** Lists the properties of a shape, in the document's order. */
    public static final class Builder {
        private final List<String> names = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private final List<String> values = new ArrayList<>();

        private Builder() {}

        /**
         * Properties that must be there, and not be null.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder required(String... names) {
            return addAll(names, Rule.REQUIRED);
        }

        /**
         * Properties that must be there, and may be null: then {@link JsonReader#nextProperty()} does not return them.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder nullable(String... names) {
            return addAll(names, Rule.NULLABLE);
        }

        /**
         * Properties that may be absent. An explicit null is kept among the object's additional properties, and {@link
         * JsonReader#nextProperty()} does not return it.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder optional(String... names) {
            return addAll(names, Rule.OPTIONAL);
        }

        /**
         * Properties that must be there and are read as {@link JsonText}: null is a value.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder json(String... names) {
            return addAll(names, Rule.JSON);
        }

        /**
         * Properties that may be absent and are read as {@link JsonText}: null is a value.
         *
         * @param names their names in JSON
         * @return this builder
         */
        public Builder optionalJson(String... names) {
            return addAll(names, Rule.OPTIONAL_JSON);
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
            return add(name, Rule.DISCRIMINATOR, Objects.requireNonNull(value, "value"));
        }

        private Builder addAll(String[] all, Rule rule) {
            for (String name : all) {
                add(name, rule, null);
            }
            return this;
        }

        private Builder add(String name, Rule rule, String value) {
            names.add(Objects.requireNonNull(name, "name"));
            rules.add(rule);
            values.add(value);
            return this;
        }

        /**
         * The shape of these properties.
         *
         * @return the shape
         */
        public ObjectShape build() {
            return new ObjectShape(this);
        }
    }
}
