package dev.sealhook.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sealhook.JsonText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Instant FINE = Instant.parse("2026-11-23T08:15:30.999Z");
    private static final Instant WHOLE = Instant.parse("2026-11-23T08:15:30Z");

    @Test
    void dropsTheFractionOfASecond() {
        assertThat(Checks.seconds(FINE, "at")).isEqualTo(WHOLE);
        assertThat(Checks.seconds(WHOLE, "at")).isSameAs(WHOLE);
        Instant before1970 = Instant.parse("1969-12-31T23:59:59.5Z");
        assertThat(Checks.seconds(before1970, "at")).isEqualTo(Instant.ofEpochSecond(-1));
        assertThat(Checks.list(List.of(FINE), "at")).containsExactly(WHOLE);
        assertThat(Checks.map(Map.of("a", Optional.of(FINE)), "at")).containsEntry("a", Optional.of(WHOLE));
        assertThat(Checks.optional(Optional.of(List.of(FINE)), "at")).contains(List.of(WHOLE));
    }

    @Test
    void copiesAtEveryDepth() {
        List<String> inner = new ArrayList<>(List.of("a"));
        Map<String, List<String>> map = new LinkedHashMap<>(Map.of("k", inner));
        List<Optional<Map<String, List<String>>>> outer = new ArrayList<>(List.of(Optional.of(map)));
        List<Optional<Map<String, List<String>>>> copy = Checks.list(outer, "outer");
        Optional<List<Optional<Map<String, List<String>>>>> optional = Checks.optional(Optional.of(outer), "outer");
        assertThat(copy).isEqualTo(outer);
        inner.add("b");
        map.put("l", List.of());
        outer.clear();
        assertThat(copy).hasToString("[Optional[{k=[a]}]]");
        assertThat(optional).hasToString("Optional[[Optional[{k=[a]}]]]");
    }

    @Test
    void givesCopiesThatCannotBeChanged() {
        List<List<String>> list = Checks.list(new ArrayList<>(List.of(new ArrayList<>(List.of("a")))), "list");
        assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.get(0).add("b")).isInstanceOf(UnsupportedOperationException.class);
        Map<String, String> map = Checks.map(new HashMap<>(Map.of("a", "1")), "map");
        assertThatThrownBy(() -> map.put("b", "2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().iterator().next().setValue("2"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsTheOrderOfMaps() {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 100; i > 0; i--) {
            map.put(Integer.toString(i * 7919 % 1009), "");
        }
        assertThat(Checks.map(map, "map").keySet()).containsExactlyElementsOf(map.keySet());
        assertThat(Checks.map(map, "map")).isEqualTo(map).hasSameHashCodeAs(map).hasToString(map.toString());
    }

    @Test
    void takesNullForNoneWhereEmptyMeansNull() {
        Optional<JsonText> none = Optional.of(JsonText.of("null"));
        assertThat(Checks.nullable(none, "json")).isEmpty();
        assertThat(Checks.list(List.of(none), "json")).containsExactly(Optional.empty());
        assertThat(Checks.optional(none, "json")).isSameAs(none);
        assertThat(Checks.nullable(Optional.of(JsonText.of("[null]")), "json")).isPresent();
    }

    @Test
    void copiesNothingThatCannotChange() {
        List<String> list = List.of("a", "b");
        assertThat(Checks.list(list, "list")).isSameAs(list);
        Map<String, String> map = Checks.map(new HashMap<>(Map.of("a", "1")), "map");
        assertThat(Checks.map(map, "map")).isSameAs(map);
        Optional<List<String>> optional = Optional.of(list);
        assertThat(Checks.optional(optional, "optional")).isSameAs(optional);
        List<List<String>> view = Collections.unmodifiableList(new ArrayList<>(List.of(list)));
        assertThat(Checks.list(view, "list")).isNotSameAs(view).isEqualTo(view);
    }

    @Test
    void namesTheComponentThatHoldsNull() {
        Map<String, String> nullValue = new HashMap<>();
        nullValue.put("a", null);
        Map<String, String> nullKey = new HashMap<>();
        nullKey.put(null, "a");
        List<String> nullItem = Arrays.asList("a", null);
        assertNull(() -> Checks.seconds(null, "the name"));
        assertNull(() -> Checks.list(null, "the name"));
        assertNull(() -> Checks.map(null, "the name"));
        assertNull(() -> Checks.optional(null, "the name"));
        assertNull(() -> Checks.list(nullItem, "the name"));
        assertNull(() -> Checks.list(List.of(nullItem), "the name"));
        assertNull(() -> Checks.map(nullValue, "the name"));
        assertNull(() -> Checks.map(nullKey, "the name"));
        assertNull(() -> Checks.optional(Optional.of(nullValue), "the name"));
    }

    private static void assertNull(ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage("the name");
    }
}
