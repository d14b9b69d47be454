package dev.sealhook.spec.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {
    // RFC 6901, section 5, and names that are empty.
    @ParameterizedTest
    @ValueSource(
            strings = {"", "/foo", "/foo/0", "/", "/a~1b", "/c%d", "/e^f", "/i\\j", "/ ", "/m~0n", "/~01", "//", "/a//"
            })
    void writesWhatItHasRead(String text) {
        assertThat(JsonPointer.parse(text)).get().hasToString(text);
    }

    @Test
    void unescapesNames() {
        assertThat(JsonPointer.parse("/a~1b/m~0n/~01").orElseThrow().tokens()).containsExactly("a/b", "m~n", "~1");
    }

    @Test
    void escapesNames() {
        JsonPointer pointer =
                JsonPointer.ROOT.child("a/b").child("m~n").child(3).child("");

        assertThat(pointer)
                .hasToString("/a~1b/m~0n/3/")
                .isEqualTo(JsonPointer.parse("/a~1b/m~0n/3/").orElseThrow());
        assertThat(JsonPointer.escape("~/")).isEqualTo("~0~1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "#/foo", "/~", "/~2", "/a~1~"})
    void refusesWhatIsNoPointer(String text) {
        assertThat(JsonPointer.parse(text)).isEmpty();
    }

    // RFC 6901, section 6.
    @ParameterizedTest
    @CsvSource({"#,''", "#/a~1b,/a~1b", "#/c%25d,/c%d", "#/e%5Ef,/e^f", "#/a+b,/a+b", "#/%C3%A9,/\u00e9"})
    void readsFragments(String reference, String pointer) {
        assertThat(JsonPointer.parseFragment(reference)).get().hasToString(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "#a", "other.yaml#/a", "#/%zz", "#/~3"})
    void refusesWhatIsNoFragmentWithAPointer(String reference) {
        assertThat(JsonPointer.parseFragment(reference)).isEmpty();
    }

    @Test
    void hasAParentAndALastTokenButForTheRoot() {
        JsonPointer pointer = JsonPointer.parse("/a/b~1c").orElseThrow();

        assertThat(pointer.last()).isEqualTo("b/c");
        assertThat(pointer.parent()).get().hasToString("/a");
        assertThat(JsonPointer.ROOT.parent()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(JsonPointer.ROOT::last);
    }
}
