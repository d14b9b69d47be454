package dev.sealhook.examples.updates;

import dev.sealhook.examples.updates.Schema.Kind;
import dev.sealhook.examples.updates.Schema.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small catalogues by chance. All names that it gives differ, so that no two fall together in Java. */
final class RandomProvider {
    private static final List<Kind> PLAIN = List.of(
            Kind.STRING,
            Kind.LONG,
            Kind.INT,
            Kind.NUMBER,
            Kind.BOOLEAN,
            Kind.DATE_TIME,
            Kind.DATE,
            Kind.UNIX,
            Kind.ANY);

    private final Random random;
    private int names;

    RandomProvider(Random random) {
        this.random = random;
    }

    Provider provider() {
        Provider provider = new Provider();
        for (int i = random.nextInt(4); i > 0; i--) {
            provider.components.put(name("Comp"), component(provider));
        }
        provider.components.forEach(this::containItself);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String key = name("event_");
            provider.events.put(key, event(key, provider));
        }
        return provider;
    }

    String name(String prefix) {
        return prefix + (char) ('a' + names % 26) + "q" + names++;
    }

    /** A type that is its key would stand for that alone, whatever else is listed. */
    Schema event(String key, Provider provider) {
        Schema body = new Schema(Kind.OBJECT);
        body.members.add(new Member("id", new Schema(Kind.STRING)));
        body.members.add(new Member("type", Schema.listed("type." + key)));
        body.members.addAll(members(1 + random.nextInt(4), 2, provider));
        return body;
    }

    private Schema component(Provider provider) {
        if (oneIn(4)) {
            return listed();
        }
        return oneIn(4) ? union(1, provider) : object(1, provider);
    }

    /** One in three of the objects, in an optional property or a list. */
    private void containItself(String name, Schema component) {
        if (component.kind != Kind.OBJECT || !oneIn(3)) {
            return;
        }
        Schema itself = Schema.reference(name);
        Schema list = new Schema(Kind.LIST);
        list.item = itself;
        boolean listed = oneIn(2);
        Member member = new Member(name("some_"), listed ? list : itself);
        member.required = listed;
        component.members.add(member);
    }

    Schema schema(int depth, Provider provider) {
        Schema schema = any(depth, provider);
        schema.nullable = schema.kind != Kind.ANY && oneIn(6);
        return schema;
    }

    private Schema any(int depth, Provider provider) {
        int dice = random.nextInt(depth > 0 ? 18 : 9);
        if (dice < 7) {
            return new Schema(pick(PLAIN));
        }
        if (dice < 9) {
            return oneIn(3) ? Schema.listed(name("only")) : listed();
        }
        if (dice < 11) {
            return object(depth - 1, provider);
        }
        if (dice < 14) {
            Schema container = new Schema(dice < 13 ? Kind.LIST : Kind.MAP);
            container.item = schema(depth - 1, provider);
            return container;
        }
        List<String> components = new ArrayList<>(provider.components.keySet());
        return dice == 14 || components.isEmpty() ? union(depth - 1, provider) : Schema.reference(pick(components));
    }

    private Schema listed() {
        return Schema.listed(name("value_"), name("value-"), name("value."));
    }

    private Schema object(int depth, Provider provider) {
        Schema object = new Schema(Kind.OBJECT);
        object.members.addAll(members(1 + random.nextInt(3), depth, provider));
        return object;
    }

    private Schema union(int depth, Provider provider) {
        Schema union = new Schema(Kind.UNION);
        union.variants.add(variant(depth, provider));
        union.variants.add(variant(depth, provider));
        return union;
    }

    Schema variant(int depth, Provider provider) {
        Schema variant = object(depth, provider);
        variant.members.add(0, new Member("kind", Schema.listed(name("kind_"))));
        return variant;
    }

    List<Member> members(int count, int depth, Provider provider) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Member member = new Member(name(oneIn(2) ? "some_" : "other"), schema(depth, provider));
            member.required = !oneIn(3);
            members.add(member);
        }
        return members;
    }

    boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }
}
