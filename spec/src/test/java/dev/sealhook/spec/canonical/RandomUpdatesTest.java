package dev.sealhook.spec.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.document.ArrayNode;
import dev.sealhook.spec.document.Node;
import dev.sealhook.spec.document.ObjectNode;
import dev.sealhook.spec.document.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any update of any document, however alike its parts are: nothing is lost, and a second one changes nothing. */
class RandomUpdatesTest {
    private static final int CASES = 3_000;
    private static final List<String> KEYWORDS = List.of(
            "properties", "oneOf", "allOf", "enum", "required", "items", "prefixItems", "example", "description");

    private static final ObjectNode OBJECT = (ObjectNode) Texts.read("{}").root();
    private static final ArrayNode ARRAY = (ArrayNode) Texts.read("[]").root();
    private static final ArrayNode WORDS =
            (ArrayNode) Texts.read("[\"a\", \"b\", \"c\", \"enum\"]").root();

    private final Random random = new Random(20261123);

    private Node schema(int depth) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("type", word());
        for (int i = random.nextInt(4); i > 0 && depth > 0; i--) {
            String keyword = KEYWORDS.get(random.nextInt(KEYWORDS.size()));
            members.put(keyword, value(keyword, depth - 1));
        }
        return shuffled(OBJECT.withMembers(members), KeywordContext.KEYWORDS);
    }

    private Node value(String keyword, int depth) {
        return switch (keyword) {
            case "properties" -> {
                Map<String, Node> properties = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    properties.put(((ScalarNode) word()).text(), schema(depth));
                }
                yield OBJECT.withMembers(properties);
            }
            case "oneOf", "allOf", "prefixItems" -> items(() -> schema(depth));
            case "enum", "required" -> items(this::word);
            case "description" -> word();
            default -> schema(depth);
        };
    }

    private ArrayNode items(Supplier<Node> item) {
        List<Node> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(item.get());
        }
        return ARRAY.withItems(items);
    }

    private Node word() {
        return WORDS.items().get(random.nextInt(4));
    }

    /** The same, with objects and sets in another order. */
    private Node shuffled(Node node, KeywordContext context) {
        return reordered(node, context, false, list -> Collections.shuffle(list, random));
    }

    /** One form for all that differ by such an order alone. */
    private static Node sorted(Node node) {
        Comparator<Object> byText =
                Comparator.comparing(part -> part instanceof Node item ? item.toJson() : part.toString());
        return reordered(node, KeywordContext.KEYWORDS, false, list -> list.sort(byText));
    }

    private interface Reordering {
        void apply(List<?> list);
    }

    private static Node reordered(Node node, KeywordContext context, boolean isSet, Reordering reordering) {
        if (node instanceof ObjectNode object) {
            Map<String, Node> members = new LinkedHashMap<>();
            List<String> names = new ArrayList<>(object.members().keySet());
            reordering.apply(names);
            names.forEach(name -> {
                Node member = object.members().get(name);
                members.put(name, reordered(member, context.inside(name, member), context.isSet(name), reordering));
            });
            return OBJECT.withMembers(members);
        }
        if (node instanceof ArrayNode array) {
            List<Node> items = new ArrayList<>();
            array.items().forEach(item -> items.add(reordered(item, context, false, reordering)));
            if (isSet) {
                reordering.apply(items);
            }
            return ARRAY.withItems(items);
        }
        return node;
    }

    private static String json(Node node) {
        return node.toJson();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSecondUpdateChangesNothing(boolean keepsWords) {
        for (int i = 0; i < CASES; i++) {
            Node fresh = schema(4);
            Node once = OrderMerger.of(fresh, schema(4), keepsWords);
            Node twice = OrderMerger.of(fresh, once, keepsWords);
            assertThat(json(twice)).isEqualTo(json(once));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void nothingIsLostOrAdded(int depth) {
        for (int i = 0; i < CASES; i++) {
            Node fresh = schema(depth);
            assertThat(json(sorted(OrderMerger.of(fresh, schema(depth), false))))
                    .isEqualTo(json(sorted(fresh)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherOrderAloneIsNoUpdate(boolean keepsWords) {
        for (int i = 0; i < CASES; i++) {
            Node old = schema(4);
            Node fresh = shuffled(old, KeywordContext.KEYWORDS);
            assertThat(json(OrderMerger.of(fresh, old, keepsWords))).isEqualTo(json(old));
        }
    }
}
