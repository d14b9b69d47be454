package dev.sealhook.random;

import static dev.sealhook.random.Tree.join;
import static dev.sealhook.random.Tree.members;
import static dev.sealhook.random.Tree.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Schemas of alternatives: that a tag tells apart, with a discriminator or without, and such that nothing does. */
final class RandomUnions {
    private final Random random;
    private final RandomSchemas schemas;
    private final RandomObjects objects;

    RandomUnions(Random random, RandomSchemas schemas) {
        this.random = random;
        this.schemas = schemas;
        this.objects = new RandomObjects(random, schemas);
    }

    Specimen union(int depth, boolean loop) {
        return switch (random.nextInt(7)) {
            case 6 -> shared(depth);
            case 5 -> heirs(depth);
            case 0 -> untagged(depth, loop);
            case 1 -> nested(depth, loop);
            case 2 -> mapped(depth);
            default -> tagged(Scalars.values(random, 2 + random.nextInt(2)), depth, loop);
        };
    }

    private Specimen untagged(int depth, boolean loop) {
        return choice(List.of(schemas.any(depth - 1, loop), schemas.any(depth - 1, loop)), Map.of());
    }

    private Specimen tagged(List<String> values, int depth, boolean loop) {
        List<Specimen> variants = new ArrayList<>();
        for (String value : values) {
            boolean named = random.nextInt(3) == 0 && schemas.hasFreeNames();
            variants.add(named ? schemas.component(() -> variant(value, depth, false)) : variant(value, depth, loop));
        }
        return choice(
                variants, random.nextInt(3) == 0 ? object("discriminator", object("propertyName", "kind")) : Map.of());
    }

    /** A union one of whose alternatives is another. */
    private Specimen nested(int depth, boolean loop) {
        List<String> values = Scalars.values(random, 4);
        return choice(
                List.of(tagged(values.subList(0, 2), depth - 1, loop), tagged(values.subList(2, 4), depth - 1, loop)),
                Map.of());
    }

    private Specimen variant(String value, int depth, boolean loop) {
        return variant(object("const", value), value, depth, loop);
    }

    private Specimen variant(Object tag, String value, int depth, boolean loop) {
        Specimen rest =
                objects.listing(random.nextBoolean() ? List.of("id", "data") : List.of("amount"), depth - 1, loop);
        Map<String, Object> schema = new LinkedHashMap<>(members(rest.schema()));
        schema.put("properties", join(object("kind", tag), members(schema.get("properties"))));
        schema.put("required", List.of("kind"));
        return new Specimen(schema, sampling -> join(members(rest.value(sampling)), object("kind", value)));
    }

    /** Components whose tag is a plain string: what it may be stands in the mapping alone. */
    private Specimen mapped(int depth) {
        if (!schemas.hasFreeNames()) {
            return Scalars.any(random);
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        List<Specimen> variants = new ArrayList<>();
        for (String value : Scalars.values(random, 2)) {
            Object tag = object("type", "string", "deprecated", random.nextInt(3) == 0);
            Specimen component = schemas.component(() -> variant(tag, value, depth, false));
            variants.add(component);
            mapping.put(value, members(component.schema()).get("$ref"));
        }
        return choice(variants, object("discriminator", object("propertyName", "kind", "mapping", mapping)));
    }

    /** Two unions of the same components, by one tag or by two, the second of which no component describes. */
    private Specimen shared(int depth) {
        if (!schemas.hasFreeNames()) {
            return Scalars.any(random);
        }
        Map<String, Object> byKind = new LinkedHashMap<>();
        Map<String, Object> bySort = new LinkedHashMap<>();
        List<Specimen> ofKind = new ArrayList<>();
        List<Specimen> ofSort = new ArrayList<>();
        for (String value : Scalars.values(random, 2)) {
            Object tag = object("type", "string", "deprecated", random.nextInt(3) == 0);
            Specimen component = schemas.component(() -> variant(tag, value, depth, false));
            String sort = random.nextBoolean() ? value : "sort " + value;
            ofKind.add(component);
            ofSort.add(new Specimen(
                    component.schema(), sampling -> join(members(component.value(sampling)), object("sort", sort))));
            byKind.put(value, members(component.schema()).get("$ref"));
            bySort.put(sort, members(component.schema()).get("$ref"));
        }
        Specimen first = choice(ofKind, object("discriminator", object("propertyName", "kind", "mapping", byKind)));
        Specimen second = random.nextBoolean()
                ? first
                : choice(ofSort, object("discriminator", object("propertyName", "sort", "mapping", bySort)));
        return new Specimen(
                object("type", "object", "properties", object("first", first.schema(), "second", second.schema())),
                sampling -> object("first", first.value(sampling), "second", second.value(sampling)));
    }

    /** A base that lists its heirs, which have it as a part. */
    private Specimen heirs(int depth) {
        if (!schemas.hasFreeNames()) {
            return Scalars.any(random);
        }
        List<String> values = Scalars.values(random, 2);
        Specimen common = variant(object("type", "string"), "", depth, false);
        return schemas.component(base -> {
            List<Specimen> heirs = new ArrayList<>();
            Map<String, Object> mapping = new LinkedHashMap<>();
            for (String value : values) {
                Specimen own = objects.listing(List.of("own", "more"), depth - 1, false);
                Specimen heir = RandomObjects.both(common, own, object("allOf", List.of(base.schema(), own.schema())));
                Specimen component = schemas.component(() -> new Specimen(
                        heir.schema(), sampling -> join(members(heir.value(sampling)), object("kind", value))));
                heirs.add(component);
                mapping.put(value, members(component.schema()).get("$ref"));
            }
            Map<String, Object> discriminator = object("propertyName", "kind", "mapping", mapping);
            Specimen choice = choice(heirs, object("discriminator", discriminator));
            return choice.as(join(members(common.schema()), members(choice.schema())));
        });
    }

    private Specimen choice(List<Specimen> branches, Map<String, Object> beside) {
        List<Object> described = branches.stream().map(Specimen::schema).toList();
        return new Specimen(
                join(object(random.nextBoolean() ? "oneOf" : "anyOf", described), beside),
                sampling ->
                        branches.get(sampling.random().nextInt(branches.size())).value(sampling));
    }
}
