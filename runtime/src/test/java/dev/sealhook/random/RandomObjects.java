package dev.sealhook.random;

import static dev.sealhook.random.Tree.join;
import static dev.sealhook.random.Tree.members;
import static dev.sealhook.random.Tree.object;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Schemas of objects with listed properties. */
final class RandomObjects {
    private static final List<String> NAMES = List.of(
            "id",
            "created_at",
            "data",
            "sip_headers",
            "class",
            "default",
            "hashCode",
            "getClass",
            "toString",
            "3dsData",
            "+1",
            "-1",
            "HTTPStatus",
            "string",
            "optional",
            "in",
            "out",
            "SHAPE",
            "JsonText",
            "Instant",
            "read",
            "write",
            "toJson",
            "accept",
            "additionalProperties",
            "$ref",
            "a b",
            "ключ",
            "a/b~c",
            "quote\"\\",
            "*/",
            "properties",
            "R",
            "key",
            "type_",
            "this",
            "customer",
            "address",
            "record",
            "yield",
            "_",
            "listOf",
            "Target",
            "tag",
            "fits",
            "Objects",
            "property",
            "a.b.c",
            "@id",
            "wait");

    private final Random random;
    private final RandomSchemas schemas;

    RandomObjects(Random random, RandomSchemas schemas) {
        this.random = random;
        this.schemas = schemas;
    }

    Specimen any(int depth, boolean loop) {
        Specimen object = listing(names(1 + random.nextInt(5)), depth, loop);
        return switch (random.nextInt(8)) {
            case 6 -> conditional(object);
            case 7 -> beside(object, depth, loop);
            case 0 -> object.as(join(members(object.schema()), object("additionalProperties", false)));
            case 1 ->
                object.as(join(members(object.schema()), object("additionalProperties", object("type", "string"))));
            case 2 ->
                new Specimen(
                        object("type", "object", "description", "Free-form."),
                        sampling -> Tree.object(Scalars.name(sampling.random()), Tree.any(sampling.random(), 2)));
            default -> object;
        };
    }

    /** With keywords that are ignored on purpose. */
    private static Specimen conditional(Specimen object) {
        Object first = members(members(object.schema()).get("properties"))
                .keySet()
                .iterator()
                .next();
        Map<String, Object> conditions = object(
                "anyOf",
                        List.of(
                                object("required", List.of(first)),
                                object("minProperties", 1),
                                object("not", object())),
                "if", object("required", List.of("x")),
                "then", object("required", List.of("y")),
                "patternProperties", object("^x-", object("type", "integer")),
                "unevaluatedProperties", false,
                "x-internal", object("type", "strnig"));
        return object.as(join(members(object.schema()), conditions));
    }

    /** With a choice beside it of which nothing is to be seen. */
    private Specimen beside(Specimen object, int depth, boolean loop) {
        List<Specimen> branches = List.of(
                listing(List.of("one", "other"), depth - 1, loop), listing(List.of("another"), depth - 1, loop));
        Object described = branches.stream().map(Specimen::schema).toList();
        Specimen choice = new Specimen(
                true, sampling -> branches.get(sampling.random().nextInt(2)).value(sampling));
        return both(object, choice, join(members(object.schema()), object("anyOf", described)));
    }

    private List<String> names(int count) {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        return names.subList(0, count);
    }

    /** An object of these properties, some of them required. */
    Specimen listing(List<String> names, int depth, boolean loop) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Specimen> all = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (String name : names) {
            boolean always = random.nextInt(3) > 0;
            Specimen property = schemas.any(depth - 1, loop || !always);
            all.put(name, property);
            properties.put(name, property.schema());
            if (always) {
                required.add(name);
            }
        }
        return new Specimen(object("type", "object", "properties", properties, "required", required), sampling -> {
            Map<String, Object> object = new LinkedHashMap<>();
            sampling.enter();
            all.forEach((name, property) -> {
                if (required.contains(name) || !sampling.isDeep() && !sampling.oneIn(3)) {
                    object.put(name, property.value(sampling));
                }
            });
            sampling.leave();
            return unlisted(object, sampling);
        });
    }

    private static Map<String, Object> unlisted(Map<String, Object> object, Sampling sampling) {
        if (sampling.isUnlisted()) {
            object.put("unlisted " + sampling.random().nextInt(9), Tree.any(sampling.random(), 2));
        }
        List<Map.Entry<String, Object>> entries = new ArrayList<>(object.entrySet());
        Collections.shuffle(entries, sampling.random());
        Map<String, Object> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        return shuffled;
    }

    /** An object of two, of which the first may be a component, and the second narrows what the first says. */
    Specimen merged(int depth, boolean loop) {
        List<String> names = names(6);
        Specimen first = random.nextBoolean() && schemas.hasFreeNames()
                ? schemas.component(() -> listing(names.subList(0, 3), depth, false))
                : listing(names.subList(0, 3), depth, loop);
        Specimen second = listing(names.subList(3, 6), depth, loop);
        Map<String, Object> narrowed = new LinkedHashMap<>(members(second.schema()));
        narrowed.put(
                "properties",
                join(members(narrowed.get("properties")), object(names.get(0), object("description", "Narrowed."))));
        return both(first, second, object("allOf", List.of(first.schema(), narrowed)));
    }

    /** The members of both. */
    static Specimen both(Specimen first, Specimen second, Object schema) {
        return new Specimen(schema, sampling -> join(members(first.value(sampling)), members(second.value(sampling))));
    }
}
