package dev.sealhook.random;

import static dev.sealhook.random.Sampling.pick;
import static dev.sealhook.random.Tree.join;
import static dev.sealhook.random.Tree.members;
import static dev.sealhook.random.Tree.object;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** An OpenAPI document with a few webhooks, the same for the same seed. */
final class RandomDocument {
    /** What in a body names its event. */
    enum Naming {
        /** A property of which each body lists its value. */
        LISTED,
        /** A property of which the schema that all share lists the keys. */
        SHARED,
        /** A property that holds the key in the examples. */
        EXAMPLES,
        /** A property of which each body lists several values. */
        SEVERAL,
        /** A property inside another, which the annotation names. */
        POINTER(Optional.of("/event/name")),
        /** A property of an object in a list, which the annotation names. */
        POINTER_INTO_LIST(Optional.of("/event/0/name")),
        NONE;

        private final Optional<String> pointer;

        Naming() {
            this(Optional.empty());
        }

        Naming(Optional<String> pointer) {
            this.pointer = pointer;
        }

        /** The discriminator that the annotation has to name. */
        Optional<String> pointer() {
            return pointer;
        }
    }

    private static final List<String> KEYS = List.of(
            "batch_cancelled",
            "a.b.created",
            "/ACCOUNT_CLOSED",
            "default",
            "unrecognized",
            "visitor",
            "Object",
            "x-ray",
            "thing:updated",
            "1st");

    private final Random random;
    private final Naming naming;
    private final RandomSchemas schemas;
    private final Map<String, Specimen> bodies = new LinkedHashMap<>();
    private final Map<String, Object> webhooks = new LinkedHashMap<>();
    private final Map<String, Object> requestBodies = new LinkedHashMap<>();

    RandomDocument(long seed) {
        random = new Random(seed);
        naming = pick(random, Naming.values());
        schemas = new RandomSchemas(random);
        List<String> keys = new ArrayList<>(KEYS);
        if (naming == Naming.EXAMPLES) {
            keys.removeAll(Scalars.VALUES); // Another property might happen to hold them.
        }
        Collections.shuffle(keys, random);
        List<String> some = keys.subList(0, 2 + random.nextInt(3));
        if (naming == Naming.SHARED) {
            Specimen shared = schemas.component(() -> body("", object("type", "string", "enum", some)));
            some.forEach(key -> add(key, announcing(key, shared)));
        } else {
            some.forEach(key -> add(key, announcing(key, body(key, tag(key)))));
        }
    }

    private Object tag(String key) {
        return switch (naming) {
            case LISTED ->
                pick(
                        random,
                        object("const", "it is " + key),
                        object("type", "string", "enum", List.of("it is " + key)));
            case SEVERAL -> object("type", "string", "enum", List.of("it is " + key, "it was " + key));
            case POINTER -> holder(key);
            case POINTER_INTO_LIST -> object("type", "array", "items", holder(key));
            default -> object("type", "string");
        };
    }

    private Object holder(String key) {
        Object name = object("type", "string", "enum", List.of(bare(key)), "deprecated", random.nextInt(3) == 0);
        Object described = object("type", "object", "properties", object("name", name));
        if (bodies.isEmpty()) {
            return described; // What no body describes is no place for a name.
        }
        return pick(
                random,
                described,
                object("type", "object", "properties", object("name", name), "required", List.of("name")),
                object("type", "object", "properties", object("other", name)),
                object("type", "object", "additionalProperties", object("type", "string")));
    }

    private Specimen announcing(String key, Specimen body) {
        return new Specimen(
                body.schema(),
                sampling -> join(members(body.value(sampling)), object("event", announcement(key, sampling))));
    }

    private Object announcement(String key, Sampling sampling) {
        return switch (naming) {
            case LISTED -> "it is " + key;
            case SHARED -> key;
            case EXAMPLES -> bare(key);
            case SEVERAL -> (sampling.oneIn(2) ? "it is " : "it was ") + key;
            case POINTER -> object("name", bare(key));
            case POINTER_INTO_LIST -> List.of(object("name", bare(key)));
            case NONE -> "whatever";
        };
    }

    /** What a webhook goes by where no schema lists a name. */
    private static String bare(String key) {
        return key.startsWith("/") ? key.substring(1) : key;
    }

    /** Names of which no two bodies have one: what happened to tell all of them apart would be the discriminator. */
    private List<String> names() {
        return bodies.isEmpty()
                ? pick(
                        random,
                        List.of("id", "data", "created_at"),
                        List.of("type", "items", "SHAPE"),
                        List.of("data", "TYPE"))
                : List.of("id" + bodies.size(), "data" + bodies.size());
    }

    /** An object with the property {@code event}, and it may be a choice of several such. */
    private Specimen body(String key, Object tag) {
        Specimen listed = new RandomObjects(random, schemas).listing(names(), 4, false);
        Specimen rest = announcing(key, listed);
        Map<String, Object> schema = new LinkedHashMap<>(members(rest.schema()));
        schema.put("properties", join(members(schema.get("properties")), object("event", tag)));
        boolean isOptional = naming == Naming.NONE || naming.pointer().isPresent() && random.nextBoolean();
        schema.put("required", isOptional ? List.of() : List.of("event"));
        return switch (random.nextInt(5)) {
            case 0 -> schemas.hasFreeNames() ? schemas.component(() -> rest.as(schema)) : rest.as(schema);
            case 2, 3 -> choice(rest, schema);
            case 1 -> rest.as(object("allOf", List.of(schema, object("required", List.of("event")))));
            default -> rest.as(schema);
        };
    }

    /** A body with several alternatives beside what they have in common. */
    private Specimen choice(Specimen rest, Map<String, Object> schema) {
        RandomObjects objects = new RandomObjects(random, schemas);
        String alternative = "alternative" + bodies.size();
        List<Specimen> branches = List.of(
                objects.listing(List.of(alternative, "first" + bodies.size()), 3, false),
                objects.listing(List.of(alternative), 3, false));
        Object described = branches.stream().map(Specimen::schema).toList();
        return new Specimen(
                join(schema, object("oneOf", described)),
                sampling -> join(
                        members(branches.get(sampling.random().nextInt(2)).value(sampling)),
                        members(rest.value(sampling))));
    }

    private void add(String key, Specimen body) {
        bodies.put(key, body);
        Map<String, Object> mediaType = object("schema", body.schema());
        if (naming == Naming.EXAMPLES) {
            mediaType.put("examples", object("one", object("value", body.value(new Sampling(random, false)))));
        }
        String type = pick(random, "application/json", "application/json; charset=utf-8", "application/vnd.x+json");
        Map<String, Object> content = object("content", object(type, mediaType));
        if (random.nextInt(4) == 0) {
            String name = "body" + requestBodies.size();
            requestBodies.put(name, content);
            content = object("$ref", "#/components/requestBodies/" + name);
        }
        webhooks.put(
                key,
                object(
                        pick(random, "post", "put"),
                        object("description", "When *it* happens.", "requestBody", content)));
    }

    Naming naming() {
        return naming;
    }

    List<String> keys() {
        return List.copyOf(bodies.keySet());
    }

    /** A payload of the event. */
    Map<String, Object> payload(String key, Sampling sampling) {
        return members(bodies.get(key).value(sampling));
    }

    String text() {
        boolean old = random.nextInt(4) == 0;
        return Tree.json(object(
                "openapi",
                old ? "3.0.3" : "3.1.0",
                "info",
                object("title", "Random", "version", "1"),
                old ? "x-webhooks" : "webhooks",
                webhooks,
                "components",
                object("schemas", schemas.components(), "requestBodies", requestBodies)));
    }
}
