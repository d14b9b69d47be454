package dev.sealhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final byte[] BODY = "{}".getBytes(UTF_8);

    @Test
    void findsHeadersOfAMapInAnyCase() {
        Map<String, Object> headers = new HashMap<>();
        headers.put("X-GitHub-Event", "push");
        headers.put("TWICE", List.of("a", "b"));
        headers.put("None", List.of());
        headers.put(null, List.of("HTTP/1.1 200 OK"));
        headers.put("null", null);
        Delivery delivery = Delivery.of(BODY, headers);
        for (String name : List.of("X-GitHub-Event", "x-github-event", "X-GITHUB-EVENT")) {
            assertThat(delivery.header(name)).hasValue("push");
        }
        assertThat(delivery.header("twice")).hasValue("a, b");
        assertThat(delivery.header("none")).isEmpty();
        assertThat(delivery.header("null")).isEmpty();
        assertThat(delivery.header("other")).isEmpty();
        assertThat(delivery.body()).isSameAs(BODY);
        assertThat(delivery.uri()).isEmpty();
    }

    @Test
    void takesMapsOfStringsAndOfLists() {
        assertThat(Delivery.of(BODY, Map.of("A", "1")).header("a")).hasValue("1");
        assertThat(Delivery.of(BODY, Map.of("A", List.of("1", "2"))).header("a"))
                .hasValue("1, 2");
        assertThatThrownBy(() -> Delivery.of(BODY, Map.of("A", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the header A is neither a string nor a list of strings");
        Map<String, String> headers = new HashMap<>(Map.of("A", "1"));
        Delivery delivery = Delivery.of(BODY, headers);
        headers.put("A", "2");
        assertThat(delivery.header("A")).hasValue("1");
    }

    @Test
    void asksAFunctionInLowerCase() {
        List<String> asked = new ArrayList<>();
        Delivery delivery = Delivery.of(BODY, name -> {
            asked.add(name);
            return null;
        });
        assertThat(delivery.header("X-GitHub-Event")).isEmpty();
        assertThat(asked).containsExactly("x-github-event");
    }

    @Test
    void joinsAllValuesThatAServletGives() {
        Map<String, List<String>> servlet =
                Map.of("one", List.of("1"), "two", Arrays.asList("1", "2"), "no", List.of());
        Delivery delivery = Delivery.ofAll(
                BODY, name -> servlet.containsKey(name) ? Collections.enumeration(servlet.get(name)) : null);
        assertThat(delivery.header("One")).hasValue("1");
        assertThat(delivery.header("Two")).hasValue("1, 2");
        assertThat(delivery.header("No")).isEmpty();
        assertThat(delivery.header("Absent")).isEmpty();
    }

    @Test
    void keepsItsUriAsItIs() {
        URI uri = URI.create("https://example.com/a%20b?x=%2F");
        Delivery delivery = Delivery.of(BODY, Map.of("A", "1")).withUri(uri);
        assertThat(delivery.uri()).hasValue(uri);
        assertThat(delivery.header("a")).hasValue("1");
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatThrownBy(() -> Delivery.of(null, name -> null)).hasMessage("body");
        assertThatThrownBy(() -> Delivery.of(BODY, (java.util.function.Function<String, String>) null))
                .hasMessage("headers");
        assertThatThrownBy(() -> Delivery.of(BODY, (Map<String, String>) null)).hasMessage("headers");
        assertThatThrownBy(() -> Delivery.ofAll(BODY, null)).hasMessage("headers");
        assertThatThrownBy(() -> Delivery.of(BODY, Map.of()).withUri(null)).hasMessage("uri");
    }
}
