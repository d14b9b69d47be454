package dev.sealhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "0",
                "-1.50E+400",
                "\"\"",
                "\"é😀\\ud800\"",
                "[]",
                "{}",
                "{ \"b\":1, \"a\":[ 1.0 ] }",
                "{\"a\":1,\"a\":2}"
            })
    void keepsTheExactText(String json) {
        assertThat(JsonText.of(json).text()).isEqualTo(json);
        assertThat(JsonText.of(json)).hasToString(json);
        assertThat(JsonText.of(" \t\r\n" + json + "\n ").text()).isEqualTo(json);
    }

    @Test
    void isEqualByItsText() {
        assertThat(JsonText.of("1.0")).isEqualTo(JsonText.of(" 1.0")).hasSameHashCodeAs(JsonText.of("1.0"));
        assertThat(JsonText.of("1.0"))
                .isNotEqualTo(JsonText.of("1.00"))
                .isNotEqualTo("1.0")
                .isNotEqualTo(null);
        assertThat(JsonText.of("{\"a\":1}")).isNotEqualTo(JsonText.of("{\"a\": 1}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|line 1, column 1: expected a JSON value, found the end of the text",
                "` \n `|line 2, column 2: expected a JSON value, found the end of the text",
                "1 2|line 1, column 3: expected the end of the text, found '2'",
                "{} {}|line 1, column 4: expected the end of the text, found '{'",
                "[1,]|line 1, column 4: expected a JSON value, found ']'",
                "nulll|line 1, column 5: expected the end of the text, found 'l'",
                "12x|line 1, column 3: expected the end of the text, found 'x'",
                "\"a|line 1, column 3: expected the '\"' that ends the string, found the end of the text",
                "'a'|line 1, column 1: expected a JSON value, found '''",
                "NaN|line 1, column 1: expected a JSON value, found 'N'",
                "1\u00a0|line 1, column 2: expected the end of the text, found U+00A0",
                "\ufeff1|line 1, column 1: expected a JSON value, found a byte order mark",
            })
    void refusesWhatIsNotOneValue(String json, String message) {
        assertThatThrownBy(() -> JsonText.of(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesARawLoneSurrogate() {
        assertThatThrownBy(() -> JsonText.of("\"é\ud800\""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 1, column 3: expected the other half of a surrogate pair beside U+D800");
    }

    @Test
    void refusesNestingBeyondFiveHundred() {
        assertThat(JsonText.of("[".repeat(500) + "]".repeat(500)).text()).hasSize(1000);
        assertThatThrownBy(() -> JsonText.of("[".repeat(501) + "]".repeat(501)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 1, column 501: ");
        assertThatThrownBy(() -> JsonText.of("[".repeat(100_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNullByItsName() {
        assertThatThrownBy(() -> JsonText.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("json");
    }
}
