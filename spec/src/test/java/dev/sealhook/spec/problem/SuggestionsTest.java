package dev.sealhook.spec.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<String> TYPES =
            List.of("string", "number", "integer", "boolean", "object", "array", "null");

    @ParameterizedTest
    @CsvSource({
        "strnig,string",
        "strin,string",
        "sstring,string",
        "STRING,string",
        "int,",
        "nmuber,number",
        "bolean,boolean"
    })
    void findsWhatIsOneOrTwoSlipsAway(String wrong, String meant) {
        assertThat(Suggestions.nearest(wrong, TYPES).orElse(null)).isEqualTo(meant);
    }

    @Test
    void suggestsNothingForWhatIsFarFromEverything() {
        assertThat(Suggestions.nearest("date", TYPES)).isEmpty();
        assertThat(Suggestions.nearest("", TYPES)).isEmpty();
        assertThat(Suggestions.nearest("x", List.of("y"))).isEmpty();
        assertThat(Suggestions.nearest("x".repeat(200), List.of("x".repeat(201))))
                .isEmpty();
    }

    @Test
    void takesTheNearestAndOfEquallyNearOnesTheFirst() {
        assertThat(Suggestions.nearest("cancelled", List.of("canceling", "canceled")))
                .contains("canceled");
        assertThat(Suggestions.nearest("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void neverSuggestsTheWordItself() {
        assertThat(Suggestions.nearest("string", TYPES)).isEmpty();
    }
}
