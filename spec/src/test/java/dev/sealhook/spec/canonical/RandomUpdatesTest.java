package dev.sealhook.spec.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sealhook.spec.canonical.Tree.Items;
import dev.sealhook.spec.canonical.Tree.Leaf;
import dev.sealhook.spec.canonical.Tree.Members;
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

    private final Random random = new Random(20261123);

    private Tree schema(int depth) {
        Map<String, Tree> members = new LinkedHashMap<>();
        members.put("type", word());
        for (int i = random.nextInt(4); i > 0 && depth > 0; i--) {
            String keyword = KEYWORDS.get(random.nextInt(KEYWORDS.size()));
            members.put(keyword, value(keyword, depth - 1));
        }
        return shuffled(new Members(members), Position.KEYWORDS);
    }

    private Tree value(String keyword, int depth) {
        return switch (keyword) {
            case "properties" -> {
                Map<String, Tree> properties = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    properties.put(((Leaf) word()).text(), schema(depth));
                }
                yield new Members(properties);
            }
            case "oneOf", "allOf", "prefixItems" -> items(() -> schema(depth));
            case "enum", "required" -> items(this::word);
            case "description" -> word();
            default -> schema(depth);
        };
    }

    private Items items(Supplier<Tree> item) {
        List<Tree> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(item.get());
        }
        return new Items(items);
    }

    private Tree word() {
        return new Leaf(ScalarNode.Kind.STRING, List.of("a", "b", "c", "enum").get(random.nextInt(4)));
    }

    /** The same, with objects and sets in another order. */
    private Tree shuffled(Tree tree, Position position) {
        return reordered(tree, position, false, list -> Collections.shuffle(list, random));
    }

    /** One form for all that differ by such an order alone. */
    private static Tree sorted(Tree tree) {
        Comparator<Object> byText = Comparator.comparing(Object::toString);
        return reordered(tree, Position.KEYWORDS, false, list -> list.sort(byText));
    }

    private interface Reordering {
        void apply(List<?> list);
    }

    private static Tree reordered(Tree tree, Position position, boolean isSet, Reordering reordering) {
        if (tree instanceof Members object) {
            Map<String, Tree> members = new LinkedHashMap<>();
            List<String> names = new ArrayList<>(object.members().keySet());
            reordering.apply(names);
            names.forEach(name -> {
                Tree member = object.members().get(name);
                members.put(name, reordered(member, position.inside(name, member), position.isSet(name), reordering));
            });
            return new Members(members);
        }
        if (tree instanceof Items array) {
            List<Tree> items = new ArrayList<>();
            array.items().forEach(item -> items.add(reordered(item, position, false, reordering)));
            if (isSet) {
                reordering.apply(items);
            }
            return new Items(items);
        }
        return tree;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSecondUpdateChangesNothing(boolean keepsWords) {
        for (int i = 0; i < CASES; i++) {
            Tree fresh = schema(4);
            Tree once = Arrangement.of(fresh, schema(4), keepsWords);
            Tree twice = Arrangement.of(fresh, once, keepsWords);
            assertThat(JsonLayout.write(twice)).isEqualTo(JsonLayout.write(once));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void nothingIsLostOrAdded(int depth) {
        for (int i = 0; i < CASES; i++) {
            Tree fresh = schema(depth);
            assertThat(sorted(Arrangement.of(fresh, schema(depth), false))).isEqualTo(sorted(fresh));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherOrderAloneIsNoUpdate(boolean keepsWords) {
        for (int i = 0; i < CASES; i++) {
            Tree old = schema(4);
            Tree fresh = shuffled(old, Position.KEYWORDS);
            assertThat(JsonLayout.write(Arrangement.of(fresh, old, keepsWords))).isEqualTo(JsonLayout.write(old));
        }
    }
}
