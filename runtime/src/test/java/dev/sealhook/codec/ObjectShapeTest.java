package dev.sealhook.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.JsonText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectShapeTest {
    private static final JsonText NULL = JsonText.of("null");
    private static final ObjectShape SHAPE = ObjectShape.builder()
            .required(ScalarType.STRING, "required")
            .optional(ScalarType.STRING, "optional")
            .nullable(ScalarType.STRING, "nullable")
            .json("json")
            .optionalJson("optional_json")
            .discriminator("type", "t")
            .optional(ScalarType.STRING, "last")
            .build();

    private static Map<String, JsonText> additional(Map<String, JsonText> properties) {
        return SHAPE.additionalProperties(properties, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"required", "nullable", "json", "optional_json", "type"})
    void refusesAListedNameEvenIfItIsNull(String name) {
        for (JsonText value : new JsonText[] {NULL, JsonText.of("1")}) {
            assertThatThrownBy(() -> additional(Map.of("x", value, name, value)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + name + "'");
        }
    }

    @Test
    void takesANullForAnOptionalPropertyWhoseComponentIsEmpty() {
        assertThat(additional(Map.of("optional", NULL, "last", NULL))).hasSize(2);
        assertThatThrownBy(() -> additional(Map.of("optional", JsonText.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SHAPE.additionalProperties(
                        Map.of("last", NULL), Optional.empty(), Optional.empty(), Optional.of("")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SHAPE.additionalProperties(
                        Map.of("last", NULL), Optional.of(""), Optional.of(NULL), Optional.empty()))
                .hasSize(1);
    }

    @Test
    void copiesTheMapAndKeepsItsOrder() {
        Map<String, JsonText> properties = new LinkedHashMap<>();
        properties.put("z", NULL);
        properties.put("a", JsonText.of("1"));
        Map<String, JsonText> copy = additional(properties);
        properties.clear();
        assertThat(copy).hasToString("{z=null, a=1}");
        assertThatThrownBy(() -> copy.put("b", NULL)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> additional(Map.of()).put("b", NULL)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesNulls() {
        Map<String, JsonText> nullValue = new HashMap<>();
        nullValue.put("a", null);
        assertThatThrownBy(() -> additional(nullValue)).hasMessage("additionalProperties");
        assertThatThrownBy(() -> additional(null)).isInstanceOf(NullPointerException.class);
    }
}
