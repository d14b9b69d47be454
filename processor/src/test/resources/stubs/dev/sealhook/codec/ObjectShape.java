package dev.sealhook.codec;

import dev.sealhook.JsonText;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

public final class ObjectShape {
    public static Builder builder() {
        return new Builder();
    }

    public Map<String, JsonText> additionalProperties(Map<String, JsonText> properties, Optional<?>... optionals) {
        return properties;
    }

    public Map<String, JsonText> additionalProperties(
            Map<String, JsonText> properties, int depth, Optional<?>... optionals) {
        return properties;
    }

    public static final class Builder {
        public Builder required(Function<JsonReader, ?> reader, String name) {
            return this;
        }

        public Builder required(ScalarType type, String... names) {
            return this;
        }

        public Builder nullable(Function<JsonReader, ?> reader, String name) {
            return this;
        }

        public Builder nullable(ScalarType type, String... names) {
            return this;
        }

        public Builder optional(Function<JsonReader, ?> reader, String name) {
            return this;
        }

        public Builder optional(ScalarType type, String... names) {
            return this;
        }

        public Builder json(String... names) {
            return this;
        }

        public Builder optionalJson(String... names) {
            return this;
        }

        public Builder discriminator(String name, String value) {
            return this;
        }

        public Builder optionalDiscriminator(String name, String value) {
            return this;
        }

        public ObjectShape build() {
            return new ObjectShape();
        }
    }
}
