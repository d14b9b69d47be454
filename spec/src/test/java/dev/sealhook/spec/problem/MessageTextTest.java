package dev.sealhook.spec.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTextTest {
    @Test
    void quotesNames() {
        assertThat(MessageText.quote("account.opened")).isEqualTo("'account.opened'");
        assertThat(MessageText.quote("Größe 大 \uD83D\uDE00")).isEqualTo("'Größe 大 \uD83D\uDE00'");
    }

    @ParameterizedTest
    @CsvSource({
        "000a,\\n",
        "000d,\\r",
        "0009,\\t",
        "001b,\\u001b",
        "007f,\\u007f",
        "0085,\\u0085",
        "2028,\\u2028",
        "2029,\\u2029",
        "202e,\\u202e",
        "200b,\\u200b",
        "feff,\\ufeff",
        "d800,\\ud800",
        "dc00,\\udc00"
    })
    void escapesWhatWouldBreakTheLineOrHide(String character, String escape) {
        String name = "a" + (char) Integer.parseInt(character, 16) + "b";

        assertThat(MessageText.quote(name)).isEqualTo("'a" + escape + "b'");
    }

    @Test
    void cutsLongNamesBetweenCharacters() {
        String smile = "\uD83D\uDE00";

        assertThat(MessageText.quote(smile.repeat(100))).isEqualTo("'" + smile.repeat(100) + "'");
        assertThat(MessageText.quote(smile.repeat(101))).isEqualTo("'" + smile.repeat(100) + "...'");
        assertThat(MessageText.quote("\n".repeat(25_000_000))).isEqualTo("'" + "\\n".repeat(100) + "...'");
    }

    @Test
    void listsTheFirstNames() {
        assertThat(MessageText.list(List.of("a", "b\nc"))).isEqualTo("a, b\\nc");
        assertThat(MessageText.list(Collections.nCopies(50, "a"))).endsWith("a, a");
        assertThat(MessageText.list(Collections.nCopies(1_000, "a"))).endsWith("a, a and 950 more");
    }

    @Test
    void showsPointersAsFragments() {
        assertThat(MessageText.pointer("/a~1b/\n")).isEqualTo("#/a~1b/\\n");
        assertThat(MessageText.pointer("/" + "a".repeat(25_000_000))).hasSize(1_004);
    }
}
