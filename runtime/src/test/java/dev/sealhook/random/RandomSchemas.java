package dev.sealhook.random;

import static dev.sealhook.random.Sampling.pick;
import static dev.sealhook.random.Tree.join;
import static dev.sealhook.random.Tree.object;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes schemas of all the keywords that are understood, and components of some of them. */
final class RandomSchemas {
    private static final List<String> NAMES = List.of(
            "Customer",
            "card",
            "line_item",
            "Address",
            "List",
            "Map",
            "Optional",
            "String",
            "Object",
            "Instant",
            "JsonText",
            "Error",
            "a/b",
            "x~y",
            "R",
            "with space",
            "Ünï",
            "Record",
            "IllegalArgumentException",
            "Visitor",
            "JsonReader",
            "Objects",
            "Override",
            "Integer",
            "Components",
            "ObjectShape",
            "com.acme.Thing",
            "Generated",
            "Unrecognized",
            "Math",
            "data");

    private final Random random;
    private final List<String> free;
    private final Map<String, Object> schemas = new LinkedHashMap<>();
    /** By name; null while the component is being made. */
    private final Map<String, Specimen> components = new HashMap<>();

    RandomSchemas(Random random) {
        this.random = random;
        this.free = new ArrayList<>(NAMES);
        Collections.shuffle(free, random);
    }

    /** {@code components/schemas}. */
    Map<String, Object> components() {
        return schemas;
    }

    /** @param loop whether the value may be left out, so that a schema around it may be named here */
    Specimen any(int depth, boolean loop) {
        Specimen plain = depth <= 0 || random.nextInt(5) < 2 ? Scalars.any(random) : composite(depth, loop);
        return random.nextInt(6) == 0 ? nullable(plain) : plain;
    }

    private Specimen composite(int depth, boolean loop) {
        RandomObjects objects = new RandomObjects(random, this);
        return switch (random.nextInt(13)) {
            case 0, 1, 2 -> objects.any(depth, loop);
            case 3 -> list(any(depth - 1, true));
            case 4 -> map(any(depth - 1, true));
            case 5 -> objects.merged(depth, loop);
            case 6, 7 -> new RandomUnions(random, this).union(depth, loop);
            case 8 -> wrapped(any(depth - 1, loop));
            case 9 ->
                new Specimen(
                        object("type", "array", "prefixItems", List.of(true, object("type", "string"))),
                        sampling -> List.of(Tree.any(sampling.random(), 1) == null ? "x" : true, "y"));
            case 10 -> new RandomUnions(random, this).union(depth, loop);
            default -> reference(depth, loop);
        };
    }

    /** A name that means something to JSON Schema only where a schema stands; not every one that admits null can say so. */
    private Specimen nullable(Specimen specimen) {
        Object schema = specimen.schema();
        return switch (random.nextInt(3)) {
            case 0 -> specimen.orNull(object("oneOf", List.of(schema, object("type", "null"))));
            case 1 ->
                specimen.orNull(object("anyOf", List.of(object("enum", Collections.singletonList(null)), schema)));
            default ->
                schema instanceof Map<?, ?> members
                                && members.get("type") instanceof String type
                                && !members.containsKey("enum")
                        ? specimen.orNull(join(Tree.members(schema), object("type", List.of(type, "null"))))
                        : specimen.orNull(object("nullable", true, "allOf", List.of(schema)));
        };
    }

    /** The same, said in a roundabout way. */
    private Specimen wrapped(Specimen specimen) {
        Object schema = specimen.schema();
        return specimen.as(pick(
                random,
                object("allOf", List.of(schema), "description", "Wrapped."),
                object("oneOf", List.of(schema)),
                object("title", "T", "anyOf", List.of(schema))));
    }

    private Specimen list(Specimen items) {
        return new Specimen(object("type", "array", "items", items.schema()), sampling -> {
            List<Object> list = new ArrayList<>();
            sampling.enter();
            for (int i = sampling.isDeep() ? 0 : sampling.random().nextInt(3); i > 0; i--) {
                list.add(items.value(sampling));
            }
            sampling.leave();
            return list;
        });
    }

    private Specimen map(Specimen values) {
        return new Specimen(object("type", "object", "additionalProperties", values.schema()), sampling -> {
            Map<String, Object> map = new LinkedHashMap<>();
            sampling.enter();
            for (int i = sampling.isDeep() ? 0 : sampling.random().nextInt(3); i > 0; i--) {
                map.put(Scalars.name(sampling.random()), values.value(sampling));
            }
            sampling.leave();
            return map;
        });
    }

    private Specimen reference(int depth, boolean loop) {
        List<String> known = schemas.keySet().stream()
                .filter(name -> loop || components.get(name) != null)
                .toList();
        if (known.isEmpty() || random.nextInt(3) == 0 && !free.isEmpty()) {
            return free.isEmpty() ? Scalars.any(random) : component(() -> any(depth - 1, false));
        }
        return reference(known.get(random.nextInt(known.size())));
    }

    /** A new component, and a reference to it. */
    Specimen component(Supplier<Specimen> made) {
        return component(itself -> made.get());
    }

    /** A new component that refers to itself, and a reference to it. */
    Specimen component(Function<Specimen, Specimen> made) {
        String name = free.remove(0);
        schemas.put(name, object());
        components.put(name, null);
        Specimen specimen = made.apply(reference(name));
        schemas.put(name, specimen.schema());
        components.put(name, specimen);
        return reference(name);
    }

    boolean hasFreeNames() {
        return free.size() > 4;
    }

    private Specimen reference(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1").replace(" ", "%20");
        Map<String, Object> reference = object("$ref", "#/components/schemas/" + escaped);
        if (random.nextInt(4) == 0) {
            reference.put("description", "Said beside the reference.");
        }
        return new Specimen(reference, sampling -> components.get(name).value(sampling));
    }
}
